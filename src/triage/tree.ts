import type { TriageQuestion } from '../schemas/triage.ts';

/** A question with all that hangs from it, as the page nests it. */
export interface TriageTree {
  readonly question: string;
  readonly answers: readonly TriageAnswer[];
}

export interface TriageAnswer {
  readonly says: string;
  readonly advice: string | undefined;
  /** Empty where the answer leads to a question. */
  readonly pages: readonly string[];
  readonly next: TriageTree | null;
}

/**
 * The questions as a tree, from the one that comes first.
 * @throws for an author's mistake: no first question or two, an answer that leads nowhere or back, a
 * question that no answer leads to.
 */
export function triageTree(questions: readonly TriageQuestion[]): TriageTree {
  const [first, ...others] = questions.filter((question) => question.first);
  if (first === undefined || others.length > 0) {
    throw new Error('content/triage.yaml: segna una sola domanda con first: true.');
  }
  const reached = new Set<string>();
  const tree = grow(first, questions, [], reached);
  const lost = questions.find(({ id }) => !reached.has(id));
  if (lost !== undefined)
    throw new Error(`content/triage.yaml: nessuna risposta porta alla domanda «${lost.id}».`);
  return tree;
}

function grow(
  { id, question, answers }: TriageQuestion,
  questions: readonly TriageQuestion[],
  above: readonly string[],
  reached: Set<string>,
): TriageTree {
  if (above.includes(id)) throw new Error(`content/triage.yaml: la domanda «${id}» torna su se stessa.`);
  reached.add(id);
  return {
    question,
    answers: answers.map(({ says, advice, pages = [], next }) => {
      const target = next === undefined ? null : questions.find((one) => one.id === next);
      if (target === undefined) throw new Error(`content/triage.yaml: manca la domanda «${next ?? ''}».`);
      const tree = target === null ? null : grow(target, questions, [...above, id], reached);
      return { says, advice, pages, next: tree };
    }),
  };
}
