/**
 * Do the tests of an engine notice when it changes? Every mutant of the engine is put in its place and
 * its unit tests are run, until one fails. mutation/README.md tells how to use it.
 */
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { Task } from './mutation/examiner.ts';
import { mutantsOf } from './mutation/mutants.ts';

const GOAL = 0.9;
const REPORT = new URL('../../reports/mutation.json', import.meta.url);
/** A worker keeps every bundle it has loaded: a new one takes over before they fill the memory. */
const TRIALS_OF_A_WORKER = 60;
/** Megabytes. */
const MEMORY = 1500;
const ENDLESS = 'does not end';

const [, , engine = '', tests = '', step = '1', wanted = ''] = process.argv;
if (!existsSync(engine) || !existsSync(tests)) {
  throw new Error(
    'Name two folders, the engine and its tests: node tests/bench/mutation.ts src/checkers/fiscal-code tests/unit/fiscal-code',
  );
}

interface Trial {
  readonly path: string;
  readonly source: string;
  /** Where the mutant is, and what it changes. */
  readonly shown: string;
}

/** What the last run with the same engine found. */
interface Result {
  readonly tests: string;
  readonly oneIn: number;
  readonly mutants: number;
  readonly caught: number;
  readonly endless: number;
  readonly survivors: readonly string[];
}

const name = relative('.', engine) + (wanted && ` (${wanted})`);
const earlier: Readonly<Record<string, Result>> = existsSync(REPORT) ? JSON.parse(readFileSync(REPORT, 'utf8')) : {};
const last = step === 'again' ? earlier[name] : undefined;
if (step === 'again' && !last) throw new Error(`There is no result of ${name} yet: run it with a number first.`);

const trials = readdirSync(engine, { recursive: true, encoding: 'utf8' })
  .filter((name) => /(?<!\.d)\.ts$/.test(name) && !name.startsWith('generated') && name.includes(wanted))
  .toSorted()
  .flatMap((name): Trial[] => {
    const path = resolve(engine, name);
    const source = readFileSync(path, 'utf8');
    return mutantsOf(source).map(({ start, end, text }) => ({
      path,
      source: source.slice(0, start) + text + source.slice(end),
      shown: `${name}:${placeIn(source, start)} ${source.slice(start, end).slice(0, 70)} -> ${text.slice(0, 30)}`.replaceAll('\n', ' '),
    }));
  })
  .filter(({ shown }, at) => (last ? last.survivors.includes(shown) : at % Number(step) === 0));

/** Line and column, counted from 1. */
function placeIn(source: string, at: number): string {
  const lines = source.slice(0, at).split('\n');
  return `${lines.length}:${(lines.at(-1)?.length ?? 0) + 1}`;
}

/** Milliseconds a mutant may take: many times what the engine as it is takes on this machine. */
let patience = 600_000;
let worker = newWorker();

function newWorker(): Worker {
  return new Worker(new URL('mutation/examiner.ts', import.meta.url), {
    resourceLimits: { maxOldGenerationSizeMb: MEMORY },
  });
}

function renewWorker(): void {
  worker.removeAllListeners();
  void worker.terminate();
  worker = newWorker();
}

/** The test that notices the mutant; null where none does. A mutant that does not end is noticed. */
function examine(id: number, path: string, source: string): Promise<string | null> {
  if (id % TRIALS_OF_A_WORKER === TRIALS_OF_A_WORKER - 1) renewWorker();
  return new Promise((resolve) => {
    const end = (killedBy: string | null): void => {
      clearTimeout(late);
      worker.removeAllListeners();
      resolve(killedBy);
    };
    const give = (): void => {
      renewWorker();
      end(ENDLESS);
    };
    const late = setTimeout(give, patience);
    // A loop that fills the memory ends the worker.
    worker.once('error', give);
    worker.once('message', ({ killedBy }: { killedBy: string | null }) => end(killedBy));
    const task: Task = { id, path, source, tests };
    worker.postMessage(task);
  });
}

const start = performance.now();
const untouched = await examine(0, '', '');
if (untouched !== null) throw new Error(`The engine as it is fails «${untouched}»: mend that first.`);
patience = 20 * (performance.now() - start);

let endless = 0;
const survivors: string[] = [];
for (const [at, { path, source, shown }] of trials.entries()) {
  const killedBy = await examine(at + 1, path, source);
  if (killedBy === ENDLESS) endless++;
  if (killedBy === null) {
    survivors.push(shown);
    console.log(`survived (${at + 1} of ${trials.length}): ${shown}`);
  }
}
await worker.terminate();
// A bundle that did not end is still there.
const modules = new URL('../../node_modules/', import.meta.url);
for (const file of readdirSync(modules)) {
  if (file.startsWith(`.mutant-${process.pid}-`)) rmSync(new URL(file, modules));
}

const mutants = last?.mutants ?? trials.length;
const caught = mutants === 0 ? 0 : 1 - survivors.length / mutants;
const result: Result = {
  tests: relative('.', tests),
  oneIn: last?.oneIn ?? Number(step),
  mutants,
  caught,
  endless: endless + (last?.endless ?? 0),
  survivors,
};
mkdirSync(new URL('./', REPORT), { recursive: true });
writeFileSync(REPORT, `${JSON.stringify({ ...earlier, [name]: result }, null, 2)}\n`);

console.log(
  `\n${name}: ${mutants} mutants, ${survivors.length} survived: ${(caught * 100).toFixed(1)} % caught (goal ${GOAL * 100} %), ${endless} as they did not end.`,
);
process.exitCode = caught >= GOAL ? 0 : 1;
