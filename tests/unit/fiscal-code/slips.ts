import { DIGIT_POSITIONS } from './corpus.ts';

/** Makes one typing slip in a code; null where the code gives no occasion for it. */
export type Slip = (code: string, random: () => number) => string | null;

const ALL = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789';
const ROWS = ['1234567890', 'QWERTYUIOP', 'ASDFGHJKL', 'ZXCVBNM'];

function put(code: string, at: number, char: string): string {
  return code.slice(0, at) + char + code.slice(at + 1);
}

function anywhere(code: string, random: () => number): number {
  return Math.floor(random() * code.length);
}

/** `letter` for `digit` where a digit stands, or back where a letter stands. */
function confuse(digit: string, letter: string): Slip {
  return (code, random) => {
    const places = [...code].flatMap((char, at) => {
      if (char === digit && DIGIT_POSITIONS.includes(at)) return [at];
      return char === letter && !DIGIT_POSITIONS.includes(at) ? [at] : [];
    });
    const at = places[Math.floor(random() * places.length)];
    return at === undefined ? null : put(code, at, code[at] === digit ? letter : digit);
  };
}

/** Letters for all digits that look like them, as where `l` is typed for every 1 out of habit. */
function confuseAll(letters: Readonly<Record<string, string>>): Slip {
  return (code) =>
    code.replace(/\d/g, (digit, at: number) => (DIGIT_POSITIONS.includes(at) ? (letters[digit] ?? digit) : digit));
}

/** The keys that touch a key: beside it, and below or above it on a staggered keyboard. */
export function neighbours(key: string): string {
  const row = ROWS.findIndex((keys) => keys.includes(key));
  const column = ROWS[row]?.indexOf(key) ?? 0;
  const at = (r: number, c: number): string => ROWS[r]?.charAt(c) ?? '';
  return [
    at(row, column - 1),
    at(row, column + 1),
    at(row - 1, column),
    at(row - 1, column + 1),
    at(row + 1, column - 1),
    at(row + 1, column),
  ].join('');
}

/** The slips by name, in the order of the handbook's recoverability figures. */
export const SLIPS: Readonly<Record<string, Slip>> = {
  'O for 0': confuse('0', 'O'),
  'I for 1': confuse('1', 'I'),
  'B for 8': confuse('8', 'B'),
  'Z for 2': confuse('2', 'Z'),
  'G for 6': confuse('6', 'G'),
  'a doubled key': (code, random) => {
    const at = anywhere(code, random);
    return put(code, at, code.charAt(at).repeat(2));
  },
  'L for 1': confuse('1', 'L'),
  'a swap': (code, random) => {
    const at = Math.floor(random() * 15);
    const [one = '', two = ''] = code.slice(at, at + 2);
    return one === two ? null : code.slice(0, at) + two + one + code.slice(at + 2);
  },
  'S for 5': confuse('5', 'S'),
  'a neighbouring key': (code, random) => {
    const at = anywhere(code, random);
    const keys = neighbours(code.charAt(at));
    return put(code, at, keys.charAt(Math.floor(random() * keys.length)));
  },
  'any wrong character': (code, random) => {
    const at = anywhere(code, random);
    const others = ALL.replace(code.charAt(at), '');
    return put(code, at, others.charAt(Math.floor(random() * 35)));
  },
  'a missing one': (code, random) => put(code, anywhere(code, random), ''),
};

/** What else goes wrong, beside single slips: a character too many, and habits of whole codes. */
export const HABITS: Readonly<Record<string, Slip>> = {
  'one too many': (code, random) => {
    const at = Math.floor(random() * 17);
    return code.slice(0, at) + ALL.charAt(Math.floor(random() * 36)) + code.slice(at);
  },
  'L for every 1': confuseAll({ 1: 'L' }),
  'S for every 5': confuseAll({ 5: 'S' }),
  'L for every 1 and O for every 0': confuseAll({ 0: 'O', 1: 'L' }),
  'L for every 1 and S for every 5': confuseAll({ 1: 'L', 5: 'S' }),
  'letters for all digits': confuseAll({ 0: 'O', 1: 'I', 2: 'Z', 5: 'S', 6: 'G', 8: 'B' }),
};
