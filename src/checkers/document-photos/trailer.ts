import { latin } from './bytes.ts';
import { inMega } from './italian.ts';
import type { Metadata } from './metadata.ts';
import type { ImageRules } from './rules.ts';
import type { Source } from './source.ts';
import type { PictureTeller } from './teller.ts';

/** Bytes behind the picture in which the beginning of another file is looked for. */
const HEAD = 65_536;

const FILES: readonly (readonly [RegExp, string])[] = [
  [/PK\x03\x04|Rar!\x1a|7z\xbc\xaf/, 'un archivio'],
  [/<(?:!doctype|html|script|\?php)/i, 'una pagina web'],
  [/%PDF-/, 'un PDF'],
  [/MZ[^]{58}[^]{0,400}PE\0\0/, 'un programma'],
  [/\xff\xd8\xff/, "un'altra foto"],
];

/**
 * Says what stands behind the picture: phones append videos and second pictures there, and others hide
 * what they like. Padding of zeros or ones is not worth a word, unless there is much of it or the file is
 * too heavy: then it is what surgery takes off.
 * @param end the byte after EOI, or where another picture begins
 */
export async function checkTrailer(
  source: Source,
  end: number,
  metadata: Metadata,
  { maxBytes }: ImageRules,
  teller: PictureTeller,
): Promise<void> {
  const left = source.size - end;
  await source.load(end + Math.min(left, HEAD));
  const bytes = source.bytes.subarray(end, Math.min(source.loaded, end + HEAD));
  const isPadding = bytes.every((byte) => byte === 0 || byte === 0xff);
  if (isPadding && (left === 0 || (left <= HEAD && source.size <= maxBytes))) return;
  const head = latin(bytes);
  const mega = inMega(left, Math.ceil);
  const tell = (code: 'hidden-video' | 'second-picture' | 'bytes-behind'): void => teller.tell(code, end, source.size, mega);
  const file = FILES.find(([signature]) => signature.test(head));
  if (isPadding) tell('bytes-behind');
  else if (metadata.motion || /ftyp(?:mp4|isom|qt {2}|avc1|iso|3gp|hvc1)/.test(head)) tell('hidden-video');
  else if (metadata.several && head.includes('\xff\xd8\xff')) tell('second-picture');
  else if (file) teller.tell('hidden-file', end, source.size, file[1], mega);
  else tell('bytes-behind');
}
