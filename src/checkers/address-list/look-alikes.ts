/** Letters beyond ASCII that stand where a plain one was probably meant. */

/** For each Latin letter, the Cyrillic, Greek and Armenian ones drawn like it, and those of phonetics and Turkish. */
const DRAWN: Readonly<Record<string, string>> = {
  a: 'аαɑ', b: 'вβ', c: 'с', d: 'ԁ', e: 'еε', g: 'ɡɢ', h: 'нһհ', i: 'іιıɩ', j: 'ј', k: 'кκ', l: 'ӏ', m: 'м', n: 'ηո',
  o: 'оοօ', p: 'рρ', q: 'ԛ', r: 'г', s: 'ѕ', t: 'тτ', u: 'υս', v: 'ν', w: 'ԝ', x: 'хχ', y: 'у',
};
const SPELT: Readonly<Record<string, string>> = { ß: 'ss', ø: 'o', ł: 'l', æ: 'ae', œ: 'oe', đ: 'd', ı: 'i' };

/** The Latin letter that a letter of another alphabet is drawn like, in the same case. */
export function latinFor(letter: string): string | undefined {
  const small = letter.toLowerCase();
  for (const latin in DRAWN) {
    if (DRAWN[latin]?.includes(small)) return small === letter ? latin : latin.toUpperCase();
  }
  return undefined;
}

/** An accented Latin letter without its accent, in the same case; undefined for every other character. */
export function baseOf(letter: string): string | undefined {
  const base = letter.normalize('NFD').replace(/\p{M}/gu, '');
  return /^[a-z]?$/i.test(base) && base !== letter ? base : SPELT[letter.toLowerCase()];
}

/** In small letters, each without its accent or as the Latin one that it is drawn like. */
export function plainLetters(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').replace(/[^\0-\x7f]/gu, (letter) => latinFor(letter) ?? SPELT[letter.toLowerCase()] ?? letter).toLowerCase();
}

/** The character with its alphabet and code, for «In … c'è …» and «la lettera … sembra …». */
export function foreignName(character: string, code: string): string {
  const alphabet = /\p{sc=Cyrillic}/u.test(character) ? ' cirillica' : /\p{sc=Greek}/u.test(character) ? ' greca' : /\p{sc=Latin}/u.test(character) ? '' : ' di un altro alfabeto';
  return `${/\p{L}/u.test(character) ? `la lettera${alphabet}` : 'il carattere'} «${character}» (${code})`;
}
