import { changedLimits, limitsOf } from '../editions/compare/limits.ts';
import type { RuleSet } from '../schemas/rules.ts';

/** A limit as paper tells it. */
export interface StatedLimit {
  readonly name: string;
  readonly value: string;
}

/** The limits that the guide states; those that only the checkers of this site use are left out. */
export function statedLimits(rules: RuleSet): StatedLimit[] {
  const stated = [...limitsOf(rules)].filter(([path]) => hasFact(rules, path));
  return changedLimits(new Map(), new Map(stated)).flatMap(({ name, after }) =>
    after === null ? [] : [{ name, value: after }],
  );
}

function hasFact(rules: RuleSet, path: string): boolean {
  let node: unknown = rules;
  for (const key of path.split('.')) {
    node = typeof node === 'object' && node !== null ? Reflect.get(node, key) : undefined;
  }
  return typeof node === 'object' && node !== null && 'fact' in node && node.fact !== undefined;
}
