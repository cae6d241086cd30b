import { inReadingOrder } from '../report.ts';
import { finding, type NumberFinding } from './findings.ts';
import type { Judged } from './judge.ts';
import { editsOf, mendPart } from './mend.ts';
import { isShortened, otherData } from './other-data.ts';
import { piecesOf } from './pieces.ts';
import { isSeen, judgeText } from './text.ts';
import { tokensOf } from './tokens.ts';
import { typographyOf } from './typography.ts';

export interface Examined {
  /** In reading order. */
  readonly findings: readonly NumberFinding[];
  readonly e164: string | null;
  /** The number alone, with its sure repairs. */
  readonly number: string;
  /** The number with what is likely done to it; of several numbers, each. */
  readonly proposals: readonly string[];
}

/** Finds all there is to say of the input, in one pass. */
export function examine(input: string): Examined {
  const tokens = tokensOf(input);
  const isEmpty = !tokens?.some(({ kind }) => kind.endsWith('digits') || kind === 'letters');
  if (!tokens || isEmpty) return alone(finding(tokens ? 'empty' : 'other-text', 0, input.length));
  if (isShortened(input)) return alone(finding('shortened', 0, input.length));
  const other = otherData(input);
  if (other !== null) return alone(finding('other-data', 0, input.length, [other]));

  const all = piecesOf(tokens, judgeText).map(judgeText);
  // One that is written again is said once.
  const numbers = all.filter(
    ({ e164 }, at) => e164 === null || all.findIndex((one) => one.e164 === e164) === at,
  );
  const [first, second] = numbers;
  const found = saidOf(all, numbers, tokens.findLast(isSeen)?.end ?? 0);
  const cuts = editsOf(found);
  // What is cut away or rewritten with its surroundings needs no word of its own.
  const isCut = ({ start, end: to, edits }: NumberFinding) =>
    edits && cuts.some((cut) => cut.start <= start && to <= cut.end && !edits.includes(cut));
  const findings = inReadingOrder([...found, ...typographyOf(tokens)].filter((one) => !isCut(one)));

  const sure = editsOf(findings);
  const offered = ({ start, end: to, guesses }: Judged): string => {
    const likely = guesses.filter(
      (guess) => !sure.some((edit) => edit.start <= guess.start && guess.start < edit.end),
    );
    return mendPart(input, start, to, [...sure, ...likely]);
  };
  const isGuess = second !== undefined || numbers.some(isGuessed);
  return {
    findings,
    e164: second ? null : (first?.e164 ?? null),
    number: first ? mendPart(input, first.start, first.end, sure) : input,
    proposals: isGuess ? numbers.map(offered) : [],
  };
}

function alone(only: NumberFinding): Examined {
  return { findings: [only], e164: null, number: '', proposals: [] };
}

/**
 * What is found in each number, and that there is more than one.
 * @param last where the last character that is seen ends
 */
function saidOf(all: readonly Judged[], numbers: readonly Judged[], last: number): NumberFinding[] {
  const [first, second] = numbers;
  const [, again] = all;
  const end = all.at(-1)?.end ?? 0;
  if (second) {
    return [...numbers.flatMap(withoutText), finding('several', second.start, end, [String(numbers.length)])];
  }
  if (!first || !again) return [...(first?.findings ?? [])];
  const before = first.findings.filter(({ start }) => start < first.end);
  const cut = { start: first.end, end: last, text: '' };
  return [...before, finding('repeated', again.start, end, [String(all.length)], [cut])];
}

/** Where one of several is to be left, what stands around each goes by itself. */
function withoutText({ findings, start, end }: Judged): NumberFinding[] {
  return findings.filter((one) => one.code !== 'other-text' && one.start < end && start < one.end);
}

function isGuessed({ guesses, findings }: Judged): boolean {
  return guesses.length > 0 || findings.some(({ code }) => code === 'other-text');
}
