/** Takes the head of a table, and the cells beside the addresses, out of the draft. */
import type { Draft, Exchange } from './draft.ts';
import { quoted } from './italian.ts';
import { likeDomain } from './pasted.ts';

const LONGEST_HEAD = 200;
/** What the head of a column of addresses says, and that of a column beside it. */
const ADDRESSES = /^(?:e-?mail|mail|pec|posta(?: elettronica)?|indirizz[oi](?: (?:e-?mail|mail|pec))?)$/i;
const OTHERS =
  /^(?:(?:cog)?nome(?: e (?:cog)?nome)?|nominativo|telefono|tel\.?|cell(?:ulare|\.)?|codice fiscale|cf|ordine|professione|qualifica|ruolo|note|citt[aà]|provincia|n[.°]?|id|#|(?:(?:first|last) ?)?name)$/i;

/** The sign between the cells of a head; undefined where the line is none. */
function signOf(head: string): string | undefined {
  const sign = /[;\t|]/.exec(head)?.[0] ?? ',';
  const cells = head.split(sign).map((cell) => cell.trim().replace(/^"(.*)"$/, '$1'));
  const isHead = cells.some((cell) => ADDRESSES.test(cell)) && cells.every((cell) => ADDRESSES.test(cell) || OTHERS.test(cell));
  return cells.length > 1 && isHead ? sign : undefined;
}

/** Cells that may hold an address, with or without its @, are kept. */
function isBeside(cell: string): boolean {
  return !cell.includes('@') && !likeDomain(cell.trim());
}

/** Works only below a head that names a column of addresses: it tells what the other cells are. */
export function readTable(draft: Draft): void {
  const { text } = draft;
  const end = text.indexOf('\n') + 1;
  const head = text.slice(0, end);
  const sign = end > 1 && end < LONGEST_HEAD ? signOf(head.trim()) : undefined;
  if (sign === undefined) return;
  const exchanges: Exchange[] = [{ from: 0, to: end, put: '' }];
  draft.note('label', 0, end, quoted(head.trim()), '', '');
  const takeOut = (from: number, to: number): void => {
    if (from >= to) return;
    draft.note('comment', from, to, quoted(text.slice(from, to).trim()), '', '');
    exchanges.push({ from, to, put: '' });
  };
  for (const { 0: line, index } of text.slice(end).matchAll(/[^\r\n]+/g)) {
    const cells = line.split(sign);
    if (cells.every(isBeside) || !line.includes('@')) continue;
    let at = end + index;
    const first = cells.findIndex((cell) => !isBeside(cell));
    const last = cells.findLastIndex((cell) => !isBeside(cell));
    const before = cells.slice(0, first).reduce((sum, cell) => sum + cell.length + 1, 0);
    takeOut(at, at + before);
    at += cells.slice(0, last + 1).join(sign).length;
    takeOut(at, end + index + line.length);
  }
  draft.splice(exchanges);
}
