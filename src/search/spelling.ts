import { distance, tolerance } from './distance.ts';
import { coreOf, type Lexicon } from './lexicon.ts';

/** Stems shorter than this are too little to recognise a word by. */
const SHORTEST_STEM = 5;
const LONG_CORE = 7;

/** The endings of Italian words that may follow a stem. */
const ENDING =
  /^(?:h?[aeio]|[aei]r[aei]|[aeiu]t[aeio]|i?amo|[ae]nd[oaei]|[ai]ment[oi]|[aei]v[aoi]|[aei]no|in[aeio]|ono|ist[aei]|mente|at?zz?ion[ei])$/;

/**
 * The word that a slip was most likely meant for: few slips, the same first letter, or a slip in that one alone.
 * @param folded a word that nothing on the site is called.
 */
export function likeliest(folded: string, { spellings }: Lexicon): string | undefined {
  const limit = tolerance(folded.length);
  const core = coreOf(folded);
  let best: string | undefined;
  let least = Infinity;
  for (const { word, stem, core: meant } of spellings) {
    const begins = word[0] === folded[0];
    const apart = distance(folded, word, limit);
    const slips = Math.min(
      apart > (begins ? limit : Math.min(limit, 1)) ? Infinity : apart + (begins ? 0 : 0.5),
      stem[0] === folded[0] ? Math.min(sameCore(core, meant), slipsInStem(folded, stem)) : Infinity,
    );
    if (slips < least) [best, least] = [word, slips];
  }
  return best;
}

/** Doubled letters and endings apart the same word, or, where enough is left, with one slip. */
function sameCore(one: string, other: string): number {
  if (one === other && one.length >= 4) return 0.75;
  // A letter left out or put in makes seldom another word; a letter changed does, unless the word is long.
  const enough = one.length === other.length ? LONG_CORE : SHORTEST_STEM;
  return Math.min(one.length, other.length) >= enough && distance(one, other, 1) < 2 ? 1.25 : Infinity;
}

/** A good stem before an ending, good or not; or one slip in a longer stem before a good ending. */
function slipsInStem(folded: string, stem: string): number {
  const rest = folded.slice(stem.length);
  if (stem.length < SHORTEST_STEM || rest.length > 7) return Infinity;
  const ends = ENDING.test(rest);
  if (folded.startsWith(stem)) return ends ? 0.5 : 1.5;
  const near = stem.length >= LONG_CORE && distance(folded.slice(0, stem.length), stem, 1) < 2;
  return ends && near ? 1.25 : Infinity;
}
