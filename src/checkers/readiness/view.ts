import type { Finding } from '../report.ts';
import { finder } from '../sentences.ts';
import { compare, CROSS_PLACE, type CrossCode, type CrossOptions } from './cross.ts';
import { FINDINGS, type ItemCode } from './findings.ts';
import type { Answer, Item, Procedure, State } from './model.ts';
import { allTold, CLEAR, itemState } from './state.ts';
import type { PartResult } from './told.ts';

export type ReadinessFinding = Finding<ItemCode | CrossCode>;

/** One item as the page shows it. */
export interface ItemView {
  readonly item: Item;
  readonly answer: Answer | null;
  /** Who gave the answer that stands. */
  readonly by: 'reader' | 'checker' | null;
  /** What is to be said beside it, the most severe first; without the question of an unanswered one. */
  readonly findings: readonly ReadinessFinding[];
}

const find = finder(FINDINGS);
const NOWHERE: readonly [number, number] = [0, 0];

/** Every item of the procedure, with the answer that stands and what is to be said of it. */
export function viewOf(state: State, procedure: Procedure, options: CrossOptions): ItemView[] {
  const contradictions = compare(procedure.compares, allTold(state), options);
  return procedure.items.map((item) => {
    const against = contradictions.filter(({ code }) => isPlace(CROSS_PLACE[code], item));
    const { reader, check } = itemState(state, item);
    const wrong = against.some(({ severity }) => severity === 'fix');
    const answer = reader ?? (wrong ? 'no' : check === null ? null : CLEAR[check.verdict]);
    const by = reader !== null ? 'reader' : answer === null ? null : 'checker';
    return { item, answer, by, findings: once([...against, ...ofItem(item, answer, by, check)]) };
  });
}

function isPlace({ checker, part }: { checker: string; part: string | undefined }, item: Item): boolean {
  return item.checker === checker && item.part === part;
}

function ofItem(
  { whenNo }: Item,
  answer: Answer | null,
  by: ItemView['by'],
  check: PartResult | null,
): ReadinessFinding[] {
  const [first = ''] = check?.messages ?? [];
  if (answer === 'no') {
    return [
      ...(by === 'checker' && check?.verdict === 'fix' ? [find('check-fix', NOWHERE, first)] : []),
      ...(whenNo === undefined ? [] : [find('when-no', NOWHERE, whenNo)]),
    ];
  }
  // Where a checker gave the yes, it found nothing to say.
  if (answer !== 'yes' || check === null || check.verdict === 'ok') return [];
  return [find(check.verdict === 'fix' ? 'yes-against-fix' : 'yes-against-review', NOWHERE, first)];
}

/** A comparison and a checker may say the same of one item. */
function once(findings: readonly ReadinessFinding[]): ReadinessFinding[] {
  return [
    ...new Map(findings.toReversed().map((finding) => [finding.message, finding])).values(),
  ].toReversed();
}
