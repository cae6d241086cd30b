import { z } from 'zod';
import { procedureFor } from '../../../src/editions/procedure.ts';
import { procedure, type ProcedureEntry } from '../../../src/schemas/procedures.ts';
import { ruleSet } from '../../../src/schemas/rules.ts';
import type { Procedure } from '../../../src/checkers/readiness/index.ts';
import { guides, readYaml } from '../../support/registers.ts';
import { inForce } from '../../../src/editions/register.ts';

/** The procedures as the site has them. */
export const ENTRIES: readonly ProcedureEntry[] = z
  .array(procedure)
  .parse(readYaml('content/procedures.yaml'));

/** The rule set of the edition in force of a guide. */
export function rulesOf(guide: string) {
  const register = guides().find(({ id }) => id === guide);
  if (register === undefined) throw new Error(`no guide ${guide}`);
  return ruleSet.parse(readYaml(`content/rules/${guide}/${inForce(register).number}.yaml`));
}

/** A procedure as its checker takes it. */
export function procedureNamed(name: string): Procedure {
  const entry = ENTRIES.find(({ id }) => id === name);
  if (entry === undefined) throw new Error(`no procedure ${name}`);
  return procedureFor(entry, rulesOf(entry.guide), 'account.aruba.it');
}
