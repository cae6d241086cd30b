import { SIGN } from './characters.ts';
import { hasShapeAndCheckLetter, SHAPE } from './check-letter.ts';
import { readKinds } from './kinds.ts';
import { twinOf } from './twins.ts';
import { judge } from './verdict.ts';

/** The keyboard, row under row: the keys that touch one another are 1, 10 or 11 places apart. */
const KEYS = '1234567890 QWERTYUIOP ASDFGHJKL  ZXCVBNM';

/**
 * How unlikely each slip is. Measured on generated codes with one slip each: with these costs and
 * CLEARLY the code that was meant comes first wherever it can, and no single suggestion is wrong.
 */
const TWIN = 2;
const DOUBLED = 2;
const SWAPPED = 3;
const NEIGHBOUR = 4;
const HALVED = 4;
const EXTRA = 6;
const MISSING = 6;
const OTHER = 8;
/** Omocodes are rare: few slips make a plain code of one. */
const OMOCODE = 6;
/** By how much a suggestion must be likelier than all others to be offered alone. */
const CLEARLY = 6;

/**
 * The code itself where `text` is one that only had something around it. Else the codes one typing
 * slip away whose whole verdict is «va bene», likeliest first: one where it is clearly the likeliest
 * or the only one, else two or three; none where more are equally likely. `text` is upper case and
 * without blanks, as the rules read it; `wanted` its right length.
 * A new check letter would make any wrong code pass: it is weighed as a rival, and never offered.
 */
export function suggest(text: string, wanted: 11 | 16): string[] {
  const { verdict, value } = judge(text);
  // Whole and good but for what stands around it: nothing else was meant.
  if (value) return verdict === 'ok' ? [text] : [];
  const person = wanted === 16;
  const extra = text.length - wanted;
  const chars = [...text.slice(0, wanted)];
  const plain = readKinds(chars.join(''), () => 0, person ? SHAPE : '');
  const wasOmocode = !extra && chars.some((char, at) => plain[at] !== SIGN && plain[at] !== char);
  const costs = new Map<string, number>();
  const offer = (slip: number, candidate: string): void => {
    // The cheap test first: it leaves one candidate in hundreds.
    if (person && !hasShapeAndCheckLetter(candidate)) return;
    const { verdict, value } = judge(candidate);
    const cost = slip + (value?.kind === 'person16' && value.omocode && !wasOmocode ? OMOCODE : 0);
    if (verdict === 'ok' && cost < (costs.get(candidate) ?? Infinity)) costs.set(candidate, cost);
  };
  // All twins set right are one slip. An L may stand for a 0 by omocodia or for a 1 by mistake, an S
  // for a 6 or a 5: all of them stay, or all go.
  for (const going of ['', 'L', 'S', 'LS']) {
    const isTwin = (char: string, at: number) =>
      plain[at] === SIGN || (going.includes(char) && plain[at] !== char);
    offer(TWIN, chars.map((char, at) => (isTwin(char, at) ? twinOf(char) : char)).join(''));
  }
  // Programs that take a partita IVA for a number drop its first zeros, of which most have two at most.
  if (text.length > 8) offer(0, text.padStart(11, '0'));
  // Two codes, or a word pasted before or after one; of a single character any can be the one too many.
  if (extra > 1) {
    offer(0, text.slice(0, wanted));
    offer(0, text.slice(-wanted));
  }
  for (let at = 0; at <= text.length && Math.abs(extra) < 2; at++) {
    const char = text.charAt(at);
    const next = text.charAt(at + 1);
    const before = text.slice(0, at);
    const after = text.slice(at + 1);
    if (extra === 0) offer(SWAPPED, before + next + char + text.slice(at + 2));
    if (extra === 1) offer(char === next ? DOUBLED : EXTRA, before + after);
    for (const key of KEYS.replaceAll(' ', '')) {
      if (extra === 0) offer(slipOf(char, key), before + key + after);
      if (extra === -1) offer(person && key === char ? HALVED : MISSING, before + key + char + after);
    }
  }
  const ranked = [...costs].sort((a, b) => a[1] - b[1]);
  const cost = (at: number): number => ranked[at]?.[1] ?? Infinity;
  const alone = cost(1) - cost(0) >= CLEARLY;
  const best = alone ? ranked.slice(0, 1) : cost(3) === cost(0) ? [] : ranked.slice(0, 3);
  const start = text.slice(0, wanted - 1);
  const offered = best.filter(
    ([code, cost]) =>
      extra > 0 || cost <= TWIN || (code.slice(0, -1) !== start && (person || cost === SWAPPED)),
  );
  return alone || offered.length > 1 ? offered.map(([code]) => code) : [];
}

function slipOf(typed: string, meant: string): number {
  if (twinOf(typed) === meant || twinOf(meant) === typed) return TWIN;
  const distance = Math.abs(KEYS.indexOf(typed) - KEYS.indexOf(meant));
  return [1, 10, 11].includes(distance) && KEYS.includes(typed) ? NEIGHBOUR : OTHER;
}
