import { notice, type Noticed } from './notice.ts';
import { meantBy, originOf } from './look-alikes.ts';

/** Stands in the cleaned text for a character that no code contains and that looks like none. */
export const SIGN = '?';

/** The input as the rules see it, and the way back to the input as typed. */
export interface Typed {
  /** Upper-case ASCII letters and digits, and SIGN for what is neither. */
  readonly text: string;
  /** Where the n-th character of `text` starts in the input, in UTF-16 units; empty: at n. */
  readonly starts: readonly number[];
  /** What was left out, raised, or read as the letter it looks like. */
  readonly findings: readonly Noticed[];
}

/**
 * «C.F.:», «Partita IVA» and the like, before what may be a code; glued to it only where digits follow,
 * since letters may be those of a surname.
 */
const LABEL =
  /^\s*(?:c(?:\.\s*)?f\.?|cod(?:ice|\.)?\s*fisc(?:ale|\.)?|p(?:art(?:ita|\.)?|\.)?\s*i\.?v\.?a\.?|p(?:\.\s*)?i\.?)(?:[\s:.=]+|(?=(?:IT)?\d{3}))(?=.{9})/i;

/** Runs of what is mended without asking, in the order of MENDED; other characters one by one. */
const RUNS = /([\p{DI}\u2800]+)|(\s+)|([\p{Pd}\u2212]+)|([a-z](?:[a-z\d]*[a-z])?)|./gsu;
const MENDED = ['invisible', 'blank', 'hyphen', 'lower-case'] as const;

/**
 * Reads the input character by character. Blanks, invisible characters and hyphens are left out
 * and said; look-alikes are read as what they look like, and said. Linear in the input's length.
 */
export function readCharacters(input: string): Typed {
  let text = '';
  const starts: number[] = [];
  const findings: Noticed[] = [];
  // Nearly all inputs: nothing to leave out, so positions and offsets are the same. A label may come first.
  if (/^(?!IT|CF|COD|PI|PAR)[A-Z\d]*$/.test(input)) return { text: input, starts, findings };
  const label = LABEL.exec(input)?.[0] ?? '';
  const offset = label.length;
  if (offset) findings.push(notice('label', 0, offset, [label.trim()], ''));
  for (const { 0: run, index, ...groups } of input.slice(offset).matchAll(RUNS)) {
    const start = index + offset;
    const end = start + run.length;
    const mended = MENDED.find((_, group) => groups[group + 1]);
    let read = mended === 'lower-case' ? run.toUpperCase() : '';
    if (mended) {
      findings.push(notice(mended, start, end, [], read));
    } else if (/[A-Z\d]/.test(run)) {
      read = run;
    } else {
      const meant = /[\p{L}\p{N}]/u.test(run) && meantBy(run);
      read = meant || SIGN;
      findings.push(
        meant
          ? notice('look-alike', start, end, [run, originOf(run), meant])
          : notice('sign', start, end, [run]),
      );
    }
    for (let at = 0; at < read.length; at++) starts.push(start + at);
    text += read;
  }
  return { text, starts, findings };
}
