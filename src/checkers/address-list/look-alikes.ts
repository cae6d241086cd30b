/** Signs and letters that stand where a plain ASCII one belongs. */

/** For each plain sign, the ones that stand for it; the eye cannot tell most of them apart. */
const SIGNS: Readonly<Record<string, string>> = {
  ',': '\u060c\u3001\ufe50\u201a',
  ';': '\u061b\ufe54\u037e',
  ':': '\u2236',
  '@': '\ufe6b',
  '.': '\u3002\uff61\u2024',
  '-': '\u2010\u2011\u2012\u2013\u2014\u2015\u2212\ufe63',
  "'": '\u2018\u2019\u201b\u2032\u00b4\u02bc',
  '"': '\u201c\u201d\u201e\u201f\u00ab\u00bb\u2033',
  '<': '\u2039\u27e8',
  '>': '\u203a\u27e9',
  '/': '\u2215\u2044',
  '|': '\u2223\u00a6',
};

/** For each Latin letter, the Cyrillic, Greek and Armenian small letters drawn like it. */
const LETTERS: Readonly<Record<string, string>> = {
  a: 'а\u03b1', b: 'в\u03b2', c: 'с', d: 'ԁ', e: 'е\u03b5', h: 'нһհ', i: 'і\u03b9', j: 'ј',
  k: 'к\u03ba', l: 'ӏ', m: 'м', n: '\u03b7ո', o: 'о\u03bfօ', p: 'р\u03c1', q: 'ԛ', r: 'г',
  s: 'ѕ', t: 'т\u03c4', u: '\u03c5ս', v: '\u03bd', w: 'ԝ', x: 'х\u03c7', y: 'у',
};

function inverted(table: Readonly<Record<string, string>>): Map<string, string> {
  const map = new Map<string, string>();
  for (const [plain, others] of Object.entries(table)) for (const other of others) map.set(other, plain);
  return map;
}

const signs = inverted(SIGNS);
const letters = inverted(LETTERS);

/**
 * The plain text for a sign, or for a whole family of letters that Unicode itself calls another
 * form of a plain one (full-width forms, the ligatures of printed pages, letters drawn for formulas).
 * Undefined where the character is what it seems.
 */
export function plainFor(character: string, code: number): string | undefined {
  const sign = signs.get(character);
  if (sign !== undefined) return sign;
  const compatible =
    (code >= 0xff01 && code <= 0xff5e) ||
    (code >= 0xfb00 && code <= 0xfb06) ||
    (code >= 0x1d400 && code <= 0x1d7ff);
  if (!compatible) return undefined;
  const plain = character.normalize('NFKC');
  return /^[!-~]+$/.test(plain) ? plain : undefined;
}

/** The Latin letter that a letter of another alphabet is drawn like, in the same case. */
export function latinFor(letter: string): string | undefined {
  const small = letter.toLowerCase();
  const latin = letters.get(small);
  return latin === undefined || small === letter ? latin : latin.toUpperCase();
}

const BASES: Readonly<Record<string, string>> = {
  ß: 'ss', ø: 'o', ł: 'l', æ: 'ae', œ: 'oe', đ: 'd', ð: 'd', þ: 'th', ı: 'i',
};

/** The letter without its accent; undefined where this is no accented Latin letter. */
export function baseOf(letter: string): string | undefined {
  const base = letter.normalize('NFD').replace(/\p{M}+/gu, '');
  if (base === '' || /^[a-z]$/i.test(base)) return base === letter ? undefined : base;
  return BASES[letter.toLowerCase()];
}

/** The alphabet of a letter, as an Italian adjective for «lettera». */
export function alphabetOf(letter: string): string {
  if (/\p{Script=Cyrillic}/u.test(letter)) return 'cirillica';
  if (/\p{Script=Greek}/u.test(letter)) return 'greca';
  return 'di un altro alfabeto';
}
