import { finding, type FiscalFinding } from './findings.ts';
import { foreign } from './look-alikes.ts';

/** Stands in the cleaned text for a character that no code contains and that looks like none. */
export const SIGN = '?';

/** The input as the rules see it, and the way back to the input as typed. */
export interface Typed {
  readonly input: string;
  /** Upper-case ASCII letters and digits, and SIGN for what is neither. */
  readonly text: string;
  /** Where the n-th character of `text` starts and ends in the input, in UTF-16 units. */
  readonly starts: readonly number[];
  readonly ends: readonly number[];
  /** What was left out, or read as the letter it looks like. */
  readonly findings: readonly FiscalFinding[];
}

const PLAIN_LENGTH = 32;
const STARTS = Array.from({ length: PLAIN_LENGTH }, (_, at) => at);
const ENDS = STARTS.map((at) => at + 1);

/** One letter, digit or sign together with the accents that follow it. */
const CHARACTERS = /.(?:(?!\p{DI})\p{M})*/gsu;

const LEFT_OUT = [
  ['invisible', /^[\p{DI}\u2800]$/u],
  ['blank', /^\s$/],
  ['hyphen', /^[\p{Pd}\u2212]$/u],
] as const;

/**
 * Reads the input character by character. Blanks, invisible characters and hyphens are left out
 * and said; look-alikes are read as what they look like, and said. Linear in the input's length.
 */
export function readCharacters(input: string): Typed {
  // Nearly all inputs: nothing to leave out, so positions and offsets are the same.
  if (input.length <= PLAIN_LENGTH && /^[a-z0-9]*$/i.test(input)) {
    return { input, text: input.toUpperCase(), starts: STARTS, ends: ENDS, findings: [] };
  }
  let text = '';
  const starts: number[] = [];
  const ends: number[] = [];
  const findings: FiscalFinding[] = [];
  for (const { 0: char, index: start } of input.matchAll(CHARACTERS)) {
    const end = start + char.length;
    const read = readOne(char, start, end, findings);
    text += read;
    if (read) {
      starts.push(start);
      ends.push(end);
    }
  }
  return { input, text, starts, ends, findings };
}

/** The character of the cleaned text, or nothing where it is left out. */
function readOne(char: string, start: number, end: number, findings: FiscalFinding[]): string {
  if (/^[a-z0-9]$/i.test(char)) return char.toUpperCase();
  const leftOut = LEFT_OUT.find(([, test]) => test.test(char));
  if (leftOut) {
    leaveOut(findings, leftOut[0], start, end);
    return '';
  }
  const known = foreign(char);
  if (!known?.meant) return SIGN;
  const { meant, origin } = known;
  findings.push(
    origin
      ? finding('look-alike', start, end, char, origin, meant)
      : finding('accent', start, end, char, meant),
  );
  return meant;
}

/** One finding for each unbroken run of the same kind. */
function leaveOut(
  findings: FiscalFinding[],
  code: (typeof LEFT_OUT)[number][0],
  start: number,
  end: number,
): void {
  const last = findings.at(-1);
  const joins = last?.code === code && last.end === start;
  if (joins) findings.pop();
  const from = joins ? last.start : start;
  findings.push({ ...finding(code, from, end), edits: [{ start: from, end, text: '' }] });
}
