import { inReadingOrder } from '../report.ts';
import { finding, type NumberFinding } from './findings.ts';
import { judgeNumber } from './judge.ts';
import { editsOf, mend, mendPart } from './mend.ts';
import { piecesOf } from './pieces.ts';
import { tokensOf, type Token } from './tokens.ts';
import { typographyOf } from './typography.ts';

export interface Examined {
  /** In reading order. */
  readonly findings: readonly NumberFinding[];
  readonly e164: string | null;
  /** The input with what is likely done to it; of several numbers, each. */
  readonly proposals: readonly string[];
}

/** More than this is no number, nor two: characters that are seen, and runs of characters. */
const MOST_SEEN = 80;
const MOST_RUNS = 400;

/** Finds all there is to say of the input, in one pass. */
export function examine(input: string): Examined {
  const tokens = tokensOf(input);
  const seen = tokens.filter(isSeen).reduce((sum, { text }) => sum + text.length, 0);
  const isEmpty = !tokens.some(({ kind }) => kind.endsWith('digits') || kind === 'letters');
  if (isEmpty || seen > MOST_SEEN || tokens.length > MOST_RUNS) {
    const only = finding(isEmpty ? 'empty' : 'other-text', 0, input.length);
    return { findings: [only], e164: null, proposals: [] };
  }

  const pieces = piecesOf(tokens, (piece) => judgeNumber(piece).findings.length === 0);
  const judged = pieces.map(judgeNumber);
  const found = judged.flatMap(({ findings }) => findings);
  const spans = pieces.map((piece) => {
    return { start: piece.find(isSeen)?.start ?? 0, end: piece.findLast(isSeen)?.end ?? 0 };
  });
  const [, second] = spans;
  if (second) found.push(finding('several', second.start, spans.at(-1)?.end ?? 0, [String(pieces.length)]));
  const cuts = editsOf(found);
  // What is cut away with its surroundings needs no word of its own.
  const isCut = ({ start, end }: NumberFinding) => cuts.some((cut) => cut.start <= start && end <= cut.end);
  const findings = inReadingOrder([...found, ...typographyOf(tokens).filter((one) => !isCut(one))]);

  const guesses = judged.flatMap((one) => one.guesses);
  const likely = [...editsOf(findings), ...guesses];
  if (second) {
    const proposals = spans.map(({ start, end }) => mendPart(input, start, end, likely));
    return { findings, e164: null, proposals };
  }
  return {
    findings,
    e164: judged[0]?.e164 ?? null,
    proposals: guesses.length > 0 ? [mend(input, likely)] : [],
  };
}

function isSeen({ kind }: Token): boolean {
  return kind !== 'blank' && kind !== 'hidden';
}
