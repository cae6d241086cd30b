import { chunksOf, type Chunk } from './chunks.ts';
import { fold } from './fold.ts';

/** In one piece or spelled, with digits and signs for letters. */
const LONG = /password|passwd|parolachiave/;
/** As a word by itself: these letters also stand in other words. */
const SHORT = /^(?:psw|pswd|psswd|pwd|pw|passw|credenzial[ei])$/;
const MEANT = 'password';

/** Where a word stands: units [from, to) of the folded text. */
type Place = Pick<Chunk, 'from' | 'to'>;

/**
 * The first word of a text that speaks of a password, as it was typed; null where there is none. One letter may be
 * lost, doubled, changed, or swapped with the next. What the password itself is cannot be told from other words.
 */
export function passwordWord(input: string): string | null {
  const { text, starts, ends } = fold(input.replaceAll('@', 'a').replaceAll('$', 's'));
  const plain = text.replaceAll('0', 'o').replaceAll('4', 'a').replaceAll('5', 's');
  const chunks = chunksOf({ text: plain, starts, ends });
  const word = chunks.find((chunk) => isOne(chunk, plain));
  const places: Place[] = [spelledIn(chunks), word].flatMap((place) => place ?? []);
  const [first] = places.toSorted((a, b) => a.from - b.from);
  return first === undefined ? null : input.slice(starts[first.from], ends[first.to - 1]);
}

function isOne({ text, to }: Chunk, plain: string): boolean {
  if (SHORT.test(text) || isMeant(text)) return true;
  // «Un pass» opens a door; «pass:» is followed by a password.
  return text === 'pass' && /^ ?[:=]/.test(plain.slice(to, to + 2));
}

/** The long words, over up to three signs or blanks between each two letters. */
function spelledIn(chunks: readonly Chunk[]): Place | null {
  let letters = '';
  const units: number[] = [];
  for (const { text, from, joined } of chunks) {
    // What is far apart is not one word.
    if (!joined) {
      letters += ' ';
      units.push(from);
    }
    letters += text;
    for (let unit = from; unit < from + text.length; unit += 1) units.push(unit);
  }
  const found = LONG.exec(letters);
  if (found === null) return null;
  const last = units[found.index + found[0].length - 1] ?? 0;
  return { from: units[found.index] ?? 0, to: last + 1 };
}

/** Whether one slip makes «password» of a word. */
function isMeant(word: string): boolean {
  const start = [...MEANT].findIndex((letter, index) => word[index] !== letter);
  if (start < 0) return true;
  const [rest, meant] = [word.slice(start), MEANT.slice(start)];
  const [a = '', b = ''] = meant;
  return (
    rest.slice(1) === meant.slice(1) ||
    rest === meant.slice(1) ||
    rest.slice(1) === meant ||
    rest === b + a + meant.slice(2)
  );
}
