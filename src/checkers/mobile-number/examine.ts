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

/** Finds all there is to say of the input, in one pass. */
export function examine(input: string): Examined {
  const tokens = tokensOf(input);
  const isEmpty = !tokens?.some(({ kind }) => kind.endsWith('digits') || kind === 'letters');
  if (!tokens || isEmpty) {
    const only = finding(tokens ? 'empty' : 'other-text', 0, input.length);
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
  // What is cut away or rewritten with its surroundings needs no word of its own.
  const isCut = ({ start, end, edits }: NumberFinding) =>
    edits && cuts.some((cut) => cut.start <= start && end <= cut.end && !edits.includes(cut));
  const findings = inReadingOrder([...found, ...typographyOf(tokens)].filter((one) => !isCut(one)));

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
