import { kindOfBrands } from './brands.ts';
import { latin, uint16, uint32 } from './bytes.ts';
import type { Kind } from './kinds.ts';
import { kindOfText } from './text-kind.ts';

/**
 * Signatures at the very start, as a pattern over the bytes read as Latin-1.
 * The order matters only where one begins like another.
 */
const SIGNATURES: readonly (readonly [RegExp, Kind])[] = [
  [/^\xff\xd8\xff\xf7/, 'jls'],
  // However little of it arrived.
  [/^\xff(?:$|\xd8(?:$|\xff))/, 'jpeg'],
  [/^\0+$/, 'zeros'],
  [/^\x89PNG\r\n\x1a\n/, 'png'],
  [/^GIF8[79]a/, 'gif'],
  [/^RIFF[^]{4}WEBP/, 'webp'],
  [/^RIFF[^]{4}AVI |^\x1aE\xdf\xa3|^\0\0\x01[\xba\xb3]|^FLV\x01|^[^]{4}(?:moov|mdat|wide)/, 'video'],
  [/^\0\0\0\x0cJXL |^\xff\n/, 'jxl'],
  [/^\0\0\0\x0cjP {2}|^\xff\x4f\xff\x51/, 'jp2'],
  [/^II[*+]\0|^MM\0[*+]/, 'tiff'],
  [/^BM[^]{4}\0{4}[^]{3}\0/, 'bmp'],
  [/^\0\x05\x16[\0\x07]/, 'appledouble'],
  // DER of a signed message: SEQUENCE, then the object identifier 1.2.840.113549.1.7.2.
  [/^0[\x80-\x84][^]{0,4}\x06\x09\*\x86H\x86\xf7\r\x01\x07\x02/, 'p7m'],
  [/^PK\x03\x04[^]{26}(?:\[Content_Types\]|_rels\/|word\/|docProps\/|mimetypeapplication\/vnd\.oasis)/, 'office'],
  [/^PK(?:\x03\x04|\x05\x06|\x07\x08)/, 'zip'],
  [/^\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1|^\{\\rtf/, 'office'],
  // Readers of PDF accept the header anywhere in the first kilobyte.
  [/^[^]{0,1023}%PDF-/, 'pdf'],
];

/**
 * What a file is, by its first bytes alone: names and MIME types are what somebody said of it.
 * @param head the first bytes, one kilobyte or more where the file has them
 */
export function kindOfBytes(head: Uint8Array): Kind {
  const start = latin(head, 0, 2048);
  if (start.slice(4, 8) === 'ftyp') return kindOfBrands(start, uint32(head, 0));
  for (const [signature, kind] of SIGNATURES) if (signature.test(start)) return kind;
  return kindOfText(start);
}

/**
 * Where a JPEG begins that has other bytes in front of it (a line of text, the head of a mail
 * message), or -1. Its second marker has to be one that stands there in real files.
 */
export function junkBeforeJpeg(head: Uint8Array): number {
  for (let at = head.indexOf(0xff); at >= 0; at = head.indexOf(0xff, at + 1)) {
    const marker = uint16(head, at + 2);
    if (head[at + 1] === 0xd8 && ((marker >= 0xffe0 && marker <= 0xffef) || marker === 0xffdb || marker === 0xfffe)) return at;
  }
  return -1;
}
