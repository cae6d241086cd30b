import { latin } from './bytes.ts';
import { kindOfFile, type Kind } from './kinds.ts';
import { endingOf } from './name.ts';
import { junkBeforeJpeg, kindOfBytes } from './sniff.ts';
import type { Source } from './source.ts';
import type { FileTeller } from './teller.ts';

/** Bytes in which junk before a JPEG is looked for. */
const HEAD = 65_536;

/**
 * What the file is, and where its JPEG begins if it is one behind other bytes.
 * @throws where the file cannot be read
 */
export async function readKind(source: Source): Promise<{ kind: Kind; start: number }> {
  await source.load(HEAD);
  const head = source.bytes.subarray(0, Math.min(source.loaded, HEAD));
  const kind = kindOfBytes(head);
  // Of these the first bytes say so little that a JPEG may stand behind them.
  const start = /^(?:unknown|text|zeros)$/.test(kind) ? junkBeforeJpeg(head) : -1;
  if (start >= 0) return { kind: 'jpeg', start };
  // The kind is told by the first bytes: zeros with something behind them are a file of nothing known.
  return { kind: kind === 'zeros' && head.some(Boolean) ? 'unknown' : kind, start: 0 };
}

/** Says what a file is that is not in an accepted format, and what to do about it. */
export async function tellForeignKind(kind: Kind, name: string | undefined, source: Source, teller: FileTeller): Promise<void> {
  const { is, next } = kindOfFile(kind);
  const end = Math.min(source.size, 16);
  const ending = endingOf(name);
  if (/^\.(?:jpe?g?|jfif)$/i.test(ending) && kind !== 'unknown') teller.tell('disguised-picture', 0, end, ending, is, next);
  else if (kind === 'heic') teller.tell(kind, 0, end);
  else if (kind === 'pdf') teller.tell(kind, 0, end, await describePdf(source));
  else if (next) teller.tell('not-a-picture', 0, end, is, next);
  else teller.tell('other-picture', 0, end, is);
}

/** Bytes of a PDF that are read to count its pages; larger ones are named only. */
const PDF = 16 << 20;

/** « di 2 pagine», « protetto», as far as the file tells in clear; nothing where it does not. */
async function describePdf(source: Source): Promise<string> {
  if (source.size > PDF) return '';
  await source.load(PDF);
  let locked = false;
  let pages = 0;
  let count = 0;
  // In pieces that overlap, so that no name is cut in two and no huge string is made.
  for (let at = 0; at < source.loaded; at += HEAD) {
    const text = latin(source.bytes, at, Math.min(source.loaded, at + HEAD + 32));
    locked ||= /\/Encrypt\b/.test(text);
    for (const found of text.matchAll(/\/Type\s*\/Page\b|\/Count\s+(\d{1,5})\b/g)) {
      if (found.index >= HEAD) continue;
      if (found[1]) count = Math.max(count, Number(found[1]));
      else pages += 1;
    }
  }
  const total = pages || count; // pages may stand in compressed objects, where only their count is in clear
  return (total > 1 ? ` di ${total} pagine` : '') + (locked ? ' protetto' : '');
}
