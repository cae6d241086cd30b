import { createHash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import type { QualityReport } from '../../src/schemas/quality.ts';
import { engineOf, ENGINES, reportOf, testsOf, type Engine } from '../bench/mutation/engines.ts';
import { mutationReport, scoreOf } from '../bench/mutation/score.ts';
import { projectFile } from '../support/registers.ts';
import { left } from './sources.ts';

type Scores = QualityReport['mutation'];

/**
 * The scores of the runs that are left: only a whole run of an engine leaves one. Since a run takes up to an hour, an
 * earlier score stands, with its day, as long as engine and tests are byte for byte what they were.
 * @param earlier those of the report that stands
 */
export function mutationScores(earlier: Scores): Scores {
  return ENGINES.flatMap((engine) => {
    const run = left(reportOf(engine), mutationReport);
    if (run !== null) return [{ engine, day: run.day, ...scoreOf(run.data), state: stateOf(engine) }];
    return earlier.filter((score) => score.engine === engine && stillStands(score));
  });
}

/** Whether a score tells of the engine and the tests as they now are. */
export function stillStands({ engine, state }: Pick<Scores[number], 'engine' | 'state'>): boolean {
  return state === stateOf(engineOf(engine));
}

/** What tells one state of an engine and its tests from another, in twelve hexadecimal digits. */
export function stateOf(engine: Engine): string {
  const files = [engine, testsOf(engine)].flatMap((folder) =>
    globSync(`${projectFile(folder)}/**/*.ts`).sort(),
  );
  const hash = createHash('sha256');
  for (const file of files) hash.update(readFileSync(file)).update('\0');
  return hash.digest('hex').slice(0, 12);
}
