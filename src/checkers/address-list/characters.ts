/**
 * Characters that cannot be seen, that look like another one, or that a keyboard, a word processor
 * or a web page puts in place of a plain sign. Names are Italian and go into sentences.
 */

/** What a drawn box in a copy of the text needs. */
export interface CharacterName {
  readonly name: string;
  /** Such as `U+200B`. */
  readonly code: string;
}

type Range = readonly [from: number, to: number, name: string];

const INVISIBLE: readonly Range[] = [
  [0x00, 0x08, 'carattere di controllo'],
  [0x0b, 0x0c, 'carattere di controllo'],
  [0x0e, 0x1f, 'carattere di controllo'],
  [0x7f, 0x84, 'carattere di controllo'],
  [0x86, 0x9f, 'carattere di controllo'],
  [0xad, 0xad, 'trattino facoltativo'],
  [0x34f, 0x34f, 'unione di lettere'],
  [0x61c, 0x61c, 'segno di direzione'],
  [0x115f, 0x1160, 'riempitivo'],
  [0x17b4, 0x17b5, 'vocale muta'],
  [0x180b, 0x180f, 'separatore mongolo'],
  [0x200b, 0x200b, 'spazio a larghezza zero'],
  [0x200c, 0x200c, 'separatore a larghezza zero'],
  [0x200d, 0x200d, 'unione a larghezza zero'],
  [0x200e, 0x200f, 'segno di direzione'],
  [0x202a, 0x202e, 'segno di direzione'],
  [0x2060, 0x2060, 'unione di parole'],
  [0x2061, 0x2065, 'operatore invisibile'],
  [0x2066, 0x2069, 'segno di direzione'],
  [0x206a, 0x206f, 'carattere di formato'],
  [0x3164, 0x3164, 'riempitivo'],
  [0xfe00, 0xfe0f, 'selettore di variante'],
  [0xfeff, 0xfeff, "segno d'ordine dei byte"],
  [0xffa0, 0xffa0, 'riempitivo'],
  [0xfff9, 0xfffc, 'carattere di formato'],
  [0x1bca0, 0x1bca3, 'carattere di formato'],
  [0x1d173, 0x1d17a, 'carattere di formato'],
  [0xe0000, 0xe0fff, 'etichetta invisibile'],
];

const BLANK: readonly Range[] = [
  [0x09, 0x09, 'tabulazione'],
  [0x0a, 0x0a, 'a capo'],
  [0x0d, 0x0d, 'a capo'],
  [0x20, 0x20, 'spazio'],
  [0x85, 0x85, 'a capo'],
  [0xa0, 0xa0, 'spazio unificatore'],
  [0x1680, 0x1680, 'spazio ogamico'],
  [0x2000, 0x200a, 'spazio tipografico'],
  [0x2028, 0x2029, 'a capo'],
  [0x202f, 0x202f, 'spazio unificatore stretto'],
  [0x205f, 0x205f, 'spazio tipografico'],
  [0x2800, 0x2800, 'spazio braille'],
  [0x3000, 0x3000, 'spazio ideografico'],
];

function find(ranges: readonly Range[], code: number): Range | undefined {
  return ranges.find(([from, to]) => from <= code && code <= to);
}

/** Whether nothing at all is drawn for this code point. */
export function isInvisible(code: number): boolean {
  return find(INVISIBLE, code) !== undefined;
}

/** A space, a line end (told as `\n`), or undefined for everything else. */
export function blankFor(code: number): ' ' | '\n' | undefined {
  const blank = find(BLANK, code);
  return blank && (blank[2] === 'a capo' ? '\n' : ' ');
}

/** `U+200B` and the like. */
export function codeOf(code: number): string {
  return `U+${code.toString(16).toUpperCase().padStart(4, '0')}`;
}

/**
 * The name and code of a character that cannot be seen or told from a plain space, for drawing it;
 * null for every character that can be seen.
 */
export function describeCharacter(character: string): CharacterName | null {
  const code = character.codePointAt(0);
  if (code === undefined) return null;
  const range = find(INVISIBLE, code) ?? find(BLANK, code);
  return range ? { name: range[2], code: codeOf(code) } : null;
}
