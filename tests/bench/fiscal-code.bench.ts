/**
 * The fiscal code engine against the libraries that check the same thing, on one mixed corpus, in one
 * process and in turns, so that a busy machine slows all of them. What counts are the ratios.
 * `node tests/bench/fiscal-code.bench.ts`; it fails where a ratio falls behind its goal.
 */
import { hasShapeAndCheckLetter } from '../../src/checkers/fiscal-code/check-letter.ts';
import { checkFiscalCode } from '../../src/checkers/fiscal-code/index.ts';
import { omocode, randomCode, randomFrom } from '../unit/fiscal-code/corpus.ts';
import { markettoReason, PERSON_ORACLES } from '../unit/fiscal-code/oracles.ts';
import { SLIPS } from '../unit/fiscal-code/slips.ts';
import { keepBench } from '../support/bench-report.ts';

const ROUNDS = 7;
const MILLISECONDS = 150;
/** The full verdict has to be this many times as fast as that of @marketto/codice-fiscale-utils. */
const GOAL = 37;

/** Half the codes are right, a tenth of these omocodes; the others have one slip of any kind. */
function mixedCorpus(size: number): string[] {
  const random = randomFrom(37);
  const slips = Object.values(SLIPS);
  return Array.from({ length: size }, (_, at) => {
    const code = randomCode(random);
    if (at % 20 === 0) return omocode(code, 1 + Math.floor(random() * 127));
    const slip = at % 2 ? slips[at % slips.length] : undefined;
    return slip?.(code, random) ?? code;
  });
}

const corpus = mixedCorpus(2000);
type Task = (code: string) => unknown;

const QUICK: Readonly<Record<string, Task>> = {
  ours: hasShapeAndCheckLetter,
  [PERSON_ORACLES.codiceFiscaleJs.name]: PERSON_ORACLES.codiceFiscaleJs.accepts,
  [PERSON_ORACLES.stdnum.name]: PERSON_ORACLES.stdnum.accepts,
  [PERSON_ORACLES.validator.name]: PERSON_ORACLES.validator.accepts,
};

const FULL: Readonly<Record<string, Task>> = {
  ours: (code) => checkFiscalCode(code),
  'ours, suggestions read': (code) => checkFiscalCode(code).suggestions,
  [PERSON_ORACLES.marketto.name]: (code) => markettoReason(code),
};

/** Codes a second, over about MILLISECONDS. A promise is waited for: its work counts too. */
async function once(task: Task): Promise<number> {
  let done = 0;
  let spent = 0;
  const start = performance.now();
  while (spent < MILLISECONDS) {
    for (let at = 0; at < 100; at++) {
      const answer = task(corpus[done++ % corpus.length] ?? '');
      if (answer instanceof Promise) await answer;
    }
    spent = performance.now() - start;
  }
  return (done / spent) * 1000;
}

/** The best of the rounds of each task, the tasks taking turns. */
async function race(tasks: Readonly<Record<string, Task>>): Promise<Map<string, number>> {
  const best = new Map<string, number>();
  for (let round = 0; round < ROUNDS; round++) {
    for (const [name, task] of Object.entries(tasks)) {
      best.set(name, Math.max(best.get(name) ?? 0, await once(task)));
    }
  }
  return best;
}

function print(title: string, rates: ReadonlyMap<string, number>): void {
  const ours = rates.get('ours') ?? 0;
  console.log(`\n${title}`);
  for (const [name, rate] of rates) {
    const ratio = name.startsWith('ours') ? '' : `ours is ${(ours / rate).toFixed(1)} times that`;
    console.log(
      `  ${name.padEnd(32)}${Math.round(rate).toLocaleString('en').padStart(12)} a second   ${ratio}`,
    );
  }
}

const quick = await race(QUICK);
print('Shape and check letter', quick);
const full = await race(FULL);
print('Full verdict with date, place and reason', full);

const fastest = Math.max(...[...quick].filter(([name]) => name !== 'ours').map(([, rate]) => rate));
const shape = (quick.get('ours') ?? 0) / fastest;
const verdict = (full.get('ours') ?? 0) / (full.get(PERSON_ORACLES.marketto.name) ?? Infinity);
const reached = shape >= 1 && verdict >= GOAL;
console.log(`\nShape and check letter: ${shape.toFixed(1)} times the fastest of the others (goal 1).`);
console.log(`Full verdict: ${verdict.toFixed(1)} times marketto's (goal ${GOAL}).`);
console.log(reached ? 'Both goals reached.' : 'A goal is missed.');
keepBench('fiscal-code', {
  races: [
    { id: 'fiscal-code-shape', ratio: shape },
    { id: 'fiscal-code-verdict', ratio: verdict },
  ],
});
process.exitCode = reached ? 0 : 1;
