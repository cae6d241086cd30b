import type { Procedure } from '../checkers/readiness/index.ts';
import type { ProcedureEntry } from '../schemas/procedures.ts';
import type { RuleSet } from '../schemas/rules.ts';
import { quantityAt, writeQuantity } from './limits.ts';

/**
 * A sentence of content/procedures.yaml with its limits: `{documentPhotos.maxBytes}` becomes «4 MB».
 * @throws for an author's mistake: a key that leads to no limit of the rule set.
 */
export function withLimits(sentence: string, rules: RuleSet): string {
  return sentence.replace(/\{([\w.]+)\}/g, (_, key: string) => writeQuantity(quantityAt(rules, key)));
}

/**
 * A procedure as its checker takes it: what it asks for, by the rule set of the page's edition.
 * @param host the site where it starts
 */
export function procedureFor(entry: ProcedureEntry, rules: RuleSet, host: string): Procedure {
  return {
    items: entry.items.map(({ id, question, missing, whenNo, optional, checker, part }) => ({
      id,
      question,
      missing,
      whenNo,
      optional,
      checker,
      part,
    })),
    compares: entry.compares,
    because: entry.because,
    start: entry.start.replace('$1', host),
    outcomeDays: entry.waits === true ? quantityAt(rules, 'outcome.days').value : null,
  };
}
