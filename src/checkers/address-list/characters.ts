/**
 * Characters that cannot be seen, that look like another one, or that a keyboard, a word processor or a
 * web page puts in place of a plain sign. Names are Italian and go into sentences.
 */

/** What a drawn box in a copy of the text needs. */
export interface CharacterName {
  readonly name: string;
  /** Such as `U+200B`. */
  readonly code: string;
}

/** By code in hexadecimal; the rest are named by their kind. */
const NAMES: Readonly<Record<string, string>> = {
  9: 'tabulazione',
  20: 'spazio',
  A0: 'spazio unificatore',
  AD: 'trattino facoltativo',
  '200B': 'spazio a larghezza zero',
  '200C': 'separatore a larghezza zero',
  '200D': 'unione a larghezza zero',
  '202F': 'spazio unificatore stretto',
  2060: 'unione di parole',
  3000: 'spazio ideografico',
  FEFF: "segno d'ordine dei byte",
};

/** What Unicode says may be left undrawn, control and format characters; all but spaces and line ends. */
const INVISIBLE = /^(?![\s\x85])[\p{DI}\p{Cc}\p{Cf}\uFFFC]$/u;
const LINE = /^[\n\r\x85\u2028\u2029]$/;
const DIRECTION = /^[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]$/;

/** Whether nothing at all is drawn for this character. The byte order mark counts, though it is a space to some. */
export function isInvisible(character: string): boolean {
  return character === '\uFEFF' || INVISIBLE.test(character);
}

/** A space, a line end (told as `\n`), or undefined for everything else. */
export function blankFor(character: string): ' ' | '\n' | undefined {
  if (LINE.test(character)) return '\n';
  return character !== '\uFEFF' && /^[\s\u2800]$/.test(character) ? ' ' : undefined;
}

/** `U+200B` and the like. */
export function codeOf(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}

/**
 * The name and code of a character that cannot be seen or told from a plain space, for drawing it;
 * null for every character that can be seen.
 */
export function describeCharacter(character: string): CharacterName | null {
  const blank = blankFor(character);
  const hidden = isInvisible(character);
  if (blank === undefined && !hidden) return null;
  const code = codeOf(character);
  const kind =
    blank === '\n' ? 'a capo' : blank ? 'spazio tipografico' : DIRECTION.test(character) ? 'segno di direzione' : 'carattere di controllo';
  return { name: NAMES[code.slice(2).replace(/^0+/, '')] ?? kind, code };
}

/** For each plain sign, the ones that stand for it; the eye cannot tell most of them apart. */
const SIGNS: Readonly<Record<string, string>> = {
  ',': '\u060C\u3001\uFE50\u201A',
  ';': '\u061B\u037E',
  '@': '\uFE6B',
  '.': '\u3002\uFF61\u2024',
  '-': '\u2010\u2011\u2012\u2013\u2014\u2015\u2212',
  "'": '\u2018\u2019\u201B\u2032\xB4\u02BC',
  '"': '\u201C\u201D\u201E\u201F\xAB\xBB',
  '<': '\u2039',
  '>': '\u203A',
  '/': '\u2215\u2044',
};

/** Full-width forms, the ligatures of printed pages, letters drawn for formulas: Unicode calls them forms of plain ones. */
const FORMS = /^[\uFF01-\uFF5E\uFB00-\uFB06\u{1D400}-\u{1D7FF}]$/u;

/** The plain text for a character that stands for another one; the character itself where it is what it seems. */
export function plainFor(character: string): string {
  if (character >= ' ' && character <= '~') return character;
  const blank = blankFor(character);
  if (blank) return blank;
  for (const plain in SIGNS) if (SIGNS[plain]?.includes(character)) return plain;
  const form = FORMS.test(character) ? character.normalize('NFKC') : '';
  return /^[!-~]+$/.test(form) ? form : character;
}
