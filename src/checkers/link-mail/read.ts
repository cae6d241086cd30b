/** What was typed into the second field: addresses, and the words that stand with them. */

/** What stands between two words; none of it is in an address that a person has. */
export const SPLITS = /[\s,;:<>()[\]{}"«»“”„‹›|/?=!]+/;
const WORDS = new RegExp(SPLITS.source.replace('[', '[^'), 'g');
/** Quotes, pictures, the signs of a list and of bold letters, and the stops of a sentence. */
const AROUND = /['‘’`´~*•·….–\-\p{So}\p{Cf}\ufe0f]/u;

/** A word of the second field. */
export interface Word {
  readonly text: string;
  /** [start, end) of the field as typed, in UTF-16 units. */
  readonly start: number;
  readonly end: number;
}

/** What keeps a word with an @ from being an address: a side of it, its ending, or a second @. */
export type Slip = 'half-missing' | 'ending-missing' | 'at-twice';

/** What the second field holds. */
export interface Own {
  /** Words with a name, one @ and a domain with its ending. */
  readonly whole: readonly Word[];
  /** All other words with an @. */
  readonly slips: readonly (Word & { readonly slip: Slip })[];
  /** Addresses with a word and a dot before them: «mario. rossi@gmail.com», where «mario.» is no note. */
  readonly torn: readonly Word[];
  /** Words that are addresses but for the @: «mario.gmail.com». */
  readonly unsigned: readonly Word[];
  /** Entries without address on a line without address behind them: a name of a person or of a mailbox. */
  readonly bare: readonly Word[];
}

/** What keyboards put in the place of an apostrophe: the plain form would leave it, or make an accent of it. */
const APOSTROPHES = /[‘’‛′´ʼ`]/g;

/** Small letters, in the plain form, without characters that cannot be seen. */
export function plain(text: string): string {
  return text
    .replace(APOSTROPHES, "'")
    .normalize('NFKC')
    .replace(/[\s\p{Cf}]/gu, '')
    .toLowerCase();
}

/** A word without the signs at its ends. */
export function bared(word: string, signs: RegExp): string {
  const chars = [...word];
  const isOfWord = (char: string) => !signs.test(char);
  const start = chars.findIndex(isOfWord);
  return start < 0 ? '' : chars.slice(start, chars.findLastIndex(isOfWord) + 1).join('');
}

/**
 * Reads the addresses. Words without @ beside an address in the same entry, and two or more in an entry
 * before it on the same line, are names and notes: «Fabio Rossi <fabio@example.org> (casa)», «Rossi,
 * fabio@example.org».
 */
export function readOwn(own: string): Own {
  const entries = entriesIn(own);
  const words = entries.flatMap((entry) => entry.words);
  const signed = words.filter(({ text }) => text.includes('@'));
  const unsigned: Word[] = [];
  const bare: Word[] = [];
  let next: Entry | undefined;
  for (const entry of entries.toReversed()) {
    const last = entry.words.findLastIndex(({ text }) => text.includes('@'));
    // One word before a comma may as well be an address itself.
    const isName = last < 0 && next?.line === entry.line && entry.words.length > 1;
    const after = isName ? [] : entry.words.slice(last + 1);
    const dotted = after.filter(({ text }) => /^(?!www\.).*[^.]\.\p{L}{2,}$/iu.test(text));
    unsigned.push(...dotted);
    const [first] = entry.words;
    if (first && last < 0 && !isName && dotted.length === 0) {
      const end = entry.words.at(-1)?.end ?? first.end;
      bare.push({ text: own.slice(first.start, end), start: first.start, end });
    }
    if (last >= 0) next = entry;
  }
  const whole: Word[] = [];
  const slips: Own['slips'][number][] = [];
  for (const word of signed) {
    const slip = slipIn(plain(word.text));
    if (slip === null) whole.push(word);
    else slips.push({ ...word, slip });
  }
  return { whole, slips, torn: entries.flatMap(({ words: of }) => tornIn(of, own)), unsigned, bare };
}

function slipIn(text: string): Slip | null {
  const [name, domain = '', ...more] = text.split('@');
  if (more.length > 0) return 'at-twice';
  if (name === '' || !/^[^.]+(?:\.[^.]+)*$/.test(domain)) return 'half-missing';
  return /\.\p{L}[^.]+$/u.test(domain) ? null : 'ending-missing';
}

function tornIn(words: readonly Word[], own: string): Word[] {
  return words.flatMap(({ text, start, end }, at) => {
    const next = words[at + 1];
    if (!next?.text.includes('@') || text.includes('@')) return [];
    if (!/^(?:\.\s+|\s+\.)$/.test(own.slice(end, next.start))) return [];
    return [{ text: own.slice(start, next.end), start, end: next.end }];
  });
}

/** What stands between two commas, semicolons or ends of line. */
interface Entry {
  readonly line: number;
  readonly words: Word[];
}

function entriesIn(own: string): Entry[] {
  const entries: Entry[] = [];
  let line = 0;
  let at = 0;
  for (const { 0: typed, index } of own.matchAll(WORDS)) {
    const text = bared(typed, AROUND);
    // Signs and pictures among the words stand for nothing.
    if (!/[\p{L}\p{N}@]/u.test(text)) continue;
    const start = index + typed.indexOf(text);
    const between = own.slice(at, start);
    at = start + text.length;
    if (/[\n\r]/.test(between)) line += 1;
    const entry = /[\n\r,;]/.test(between) ? undefined : entries.at(-1);
    const before = entry?.words.at(-1);
    if (entry && before && /^[^\S\n\r]+$/.test(between) && isCut(before.text, text)) {
      entry.words.splice(-1, 1, { text: before.text + text, start: before.start, end: at });
    } else if (entry) entry.words.push({ text, start, end: at });
    else entries.push({ line, words: [{ text, start, end: at }] });
  }
  return entries;
}

/** An address with a blank beside its @: «mario @gmail.com». */
function isCut(before: string, text: string): boolean {
  if (before.endsWith('@')) return !text.includes('@');
  return text.startsWith('@') && !before.includes('@');
}
