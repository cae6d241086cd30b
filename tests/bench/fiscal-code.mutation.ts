/**
 * Do the tests of the fiscal code notice when its engine changes? Every mutant of the engine is put
 * in its place and the unit tests are run, until one fails. `node tests/bench/fiscal-code.mutation.ts`
 * takes half an hour on a quiet machine; it fails below GOAL. Two arguments narrow it: one mutant in
 * so many, and a part of the name of a file.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import { mutantsOf } from './mutation/mutants.ts';

const GOAL = 0.9;
const PATIENCE = 60_000;
const engine = fileURLToPath(new URL('../../src/checkers/fiscal-code/', import.meta.url));
const [, , step = '1', wanted = ''] = process.argv;

interface Trial {
  readonly path: string;
  readonly source: string;
  readonly shown: string;
}

const trials = readdirSync(engine)
  .filter((name) => name.endsWith('.ts') && name.includes(wanted))
  .flatMap((name): Trial[] => {
    const path = engine + name;
    const source = readFileSync(path, 'utf8');
    return mutantsOf(source).map(({ start, end, text }) => ({
      path,
      source: source.slice(0, start) + text + source.slice(end),
      shown: `${name}:${source.slice(0, start).split('\n').length} ${source.slice(start, end).slice(0, 70)} -> ${text.slice(0, 30)}`,
    }));
  })
  .filter((_, at) => at % Number(step) === 0);

let worker = new Worker(new URL('mutation/examiner.ts', import.meta.url));

/** The test that notices the mutant; null where none does. A mutant that does not end is noticed. */
function examine(id: number, { path, source }: Trial): Promise<string | null> {
  return new Promise((resolve) => {
    const late = setTimeout(() => {
      void worker.terminate();
      worker = new Worker(new URL('mutation/examiner.ts', import.meta.url));
      resolve('does not end');
    }, PATIENCE);
    worker.once('message', ({ killedBy }: { killedBy: string | null }) => {
      clearTimeout(late);
      resolve(killedBy);
    });
    worker.postMessage({ id, path, source });
  });
}

const untouched = await examine(0, { path: '', source: '', shown: '' });
if (untouched !== null) throw new Error(`The engine as it is fails «${untouched}»: mend that first.`);

const survivors: string[] = [];
for (const [at, trial] of trials.entries()) {
  const killedBy = await examine(at + 1, trial);
  if (killedBy === null) {
    survivors.push(trial.shown);
    console.log(`survived: ${trial.shown.replaceAll('\n', ' ')}`);
  }
}
await worker.terminate();

const caught = 1 - survivors.length / trials.length;
console.log(
  `\n${trials.length} mutants, ${survivors.length} survived: ${(caught * 100).toFixed(1)} % caught (goal ${GOAL * 100} %).`,
);
process.exitCode = caught >= GOAL ? 0 : 1;
