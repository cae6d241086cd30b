/** Letters that have no accent to take off, or that the registers also write as two. */
const SPELT: Readonly<Record<string, readonly string[]>> = {
  Ä: ['A', 'AE'],
  Ö: ['O', 'OE'],
  Ü: ['U', 'UE'],
  Å: ['A', 'AA'],
  Æ: ['AE'],
  Œ: ['OE'],
  Ø: ['O', 'OE'],
  ẞ: ['SS'],
  Đ: ['D'],
  Ð: ['D'],
  Ł: ['L'],
  Þ: ['TH'],
  İ: ['I'],
  Ħ: ['H'],
};

/** Where one of the three letters comes from. */
export type Origin = 'consonant' | 'fourth-consonant-rule' | 'vowel' | 'filler';

export interface Triple {
  readonly letters: string;
  readonly origins: readonly Origin[];
}

/** Signs before and behind a name, such as the comma of a list; each run is looked at once. */
const AROUND = /^[^\p{L}\d]+|(?<![^\p{L}\d])[^\p{L}\d]+$/gu;

/**
 * The spellings of a surname or name in the letters A–Z: accents, apostrophes and signs at the ends off,
 * blanks and hyphens closed up, letters such as Ü both as U and as UE. Empty where a letter has no spelling,
 * as in another alphabet, or where there is no letter at all. At most 64, so that it ends soon.
 */
export function spellings(typed: string): string[] {
  let found = [''];
  for (const char of typed.normalize('NFC').replace(AROUND, '').replace(/ß/g, 'ẞ').toUpperCase()) {
    if (/[\s'’‘ʼ`´.\-‐‑–]/.test(char)) continue;
    const plain = SPELT[char] ?? [char.normalize('NFD').replace(/\p{M}/gu, '')];
    found = found.flatMap((start) => plain.map((letter) => start + letter)).slice(0, 64);
  }
  return found.filter((spelling) => /^[A-Z]+$/.test(spelling));
}

/**
 * The three letters that DM 13813/1976 takes: consonants in order, then vowels, then X; of a name
 * with four consonants or more the first, third and fourth. `letters` are A–Z.
 */
export function tripleOf(letters: string, isName: boolean): Triple {
  const consonants = letters.replace(/[AEIOU]/g, '');
  const vowels = letters.replace(/[^AEIOU]/g, '');
  if (isName && consonants.length > 3) {
    const origin = 'fourth-consonant-rule';
    return { letters: consonants.charAt(0) + consonants.slice(2, 4), origins: [origin, origin, origin] };
  }
  const origins = [0, 1, 2].map((at): Origin => {
    if (at < consonants.length) return 'consonant';
    return at < consonants.length + vowels.length ? 'vowel' : 'filler';
  });
  return { letters: `${consonants}${vowels}XXX`.slice(0, 3), origins };
}
