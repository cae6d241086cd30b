/**
 * The address-list engine against what other programs do with the same lists, on one mixed corpus, in one
 * process and in turns, so that a busy machine slows all of them. What counts are the ratios: the others
 * say yes or no, or read the addresses; this engine says what is wrong, where, and how to mend it.
 * `node tests/bench/address-list.bench.ts`; it fails where the goal is missed.
 */
import { checkAddressList } from '../../src/checkers/address-list/index.ts';
import { RECIPIENTS } from '../unit/address-list/fields.ts';
import { LIST_PARSERS, ORACLES } from '../unit/address-list/oracles.ts';
import { keepBench } from '../support/bench-report.ts';

const ROUNDS = 7;
const MILLISECONDS = 150;
/** Right lists a second on a machine with nothing else to do. */
const GOAL = 200_000;
/** The least share of validator's rate, whatever the machine does: it only says yes or no. */
const SHARE = 1;

/** A generator of numbers in [0, 1) that is the same in every run. */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

const NAMES = ['mario.rossi', 'anna', 'studio_bianchi', 'l.verdi', 'info', 'segreteria'];
const DOMAINS = ['gmail.com', 'libero.it', 'example.org', 'studio-rossi.it', 'pec.example.org', 'psypec.it', 'virgilio.it'];
/** What goes wrong: a sign between, what is pasted along, a slip. Each makes one list of two addresses. */
const WRONG: readonly ((a: string, b: string) => string)[] = [
  (a, b) => `${a}, ${b}`, (a, b) => `${a}; ${b}`, (a, b) => `${a}\n${b}`, (a, b) => `${a} e ${b}`, (a, b) => `Mario Rossi <${a}>, ${b}`,
  (a, b) => `${a},${b},`, (a, b) => `${a},${b.replace('.', ',')}`, (a, b) => `${a.replace('@', '')},${b}`, (a, b) => `\u200b${a},${b}`,
  (a, b) => `${a.replace('gmail', 'gmial')},${b}`,
];

/** Lists of one or two addresses. The share that is wrong has one mistake each, of any kind. */
function corpus(size: number, wrong: number): string[] {
  const random = randomFrom(41);
  const pick = <T>(from: readonly T[]): T | undefined => from[Math.floor(random() * from.length)];
  const address = (): string => `${pick(NAMES) ?? ''}${Math.floor(random() * 900)}@${pick(DOMAINS) ?? ''}`;
  return Array.from({ length: size }, () => {
    const [first, second] = [address(), address()];
    if (random() < wrong) return pick(WRONG)?.(first, second) ?? first;
    return random() < 0.5 ? first : `${first},${second}`;
  });
}

type Task = (list: string) => unknown;

/** Each part between two commas by itself, as a form does that knows no more. */
function eachPart(accepts: (address: string) => boolean): Task {
  return (list) => list.split(',').every(accepts);
}

const TASKS: Readonly<Record<string, Task>> = {
  ours: (list) => checkAddressList(list, RECIPIENTS),
  'validator isEmail': eachPart(ORACLES.validator),
  'zod email': eachPart(ORACLES.zod),
  'valibot email': eachPart(ORACLES.valibot),
  'nodemailer addressparser': LIST_PARSERS.nodemailer,
  'email-addresses': LIST_PARSERS['email-addresses'],
};

/** Lists a second, over about MILLISECONDS. */
function once(task: Task, lists: readonly string[]): number {
  let done = 0;
  let spent = 0;
  const start = performance.now();
  while (spent < MILLISECONDS) {
    for (let at = 0; at < 100; at++) task(lists[done++ % lists.length] ?? '');
    spent = performance.now() - start;
  }
  return (done / spent) * 1000;
}

/** The best of the rounds of each task, the tasks taking turns. */
function race(lists: readonly string[]): Map<string, number> {
  const best = new Map<string, number>();
  for (let round = 0; round < ROUNDS; round++) {
    for (const [name, task] of Object.entries(TASKS)) best.set(name, Math.max(best.get(name) ?? 0, once(task, lists)));
  }
  return best;
}

function print(title: string, rates: ReadonlyMap<string, number>): void {
  const ours = rates.get('ours') ?? 0;
  console.log(`\n${title}`);
  for (const [name, rate] of rates) {
    const ratio = name === 'ours' ? '' : `ours is ${(ours / rate).toFixed(2)} times that`;
    console.log(`  ${name.padEnd(28)}${Math.round(rate).toLocaleString('en').padStart(12)} lists a second   ${ratio}`);
  }
}

const right = race(corpus(2000, 0));
print('Lists that are right', right);
const mixed = race(corpus(2000, 0.3));
print('Three lists in ten with a mistake', mixed);

const rate = right.get('ours') ?? 0;
const share = rate / (right.get('validator isEmail') ?? Infinity);
const reached = rate >= GOAL || share >= SHARE;
console.log(`\nRight lists: ${Math.round(rate).toLocaleString('en')} a second (goal ${GOAL.toLocaleString('en')} on an idle machine), ${share.toFixed(2)} times validator's (goal ${SHARE}).`);
console.log(reached ? 'The goal is reached.' : 'The goal is missed.');
keepBench('address-list', { races: [{ id: 'address-list', ratio: share }] });
process.exitCode = reached ? 0 : 1;
