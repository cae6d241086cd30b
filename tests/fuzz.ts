import { spawnSync } from 'node:child_process';
import { globSync, readFileSync } from 'node:fs';

// Tries the properties of the tests with one seed after another: `npm run fuzz -- 30` for half an hour, or
// `npm run fuzz -- 10 address-list` for the files of one folder. A seed that finds something is printed.

const [minutes = '10', part = ''] = process.argv.slice(2);
const end = Date.now() + Number(minutes) * 60_000;
if (Number.isNaN(end)) throw new TypeError(`«${minutes}» is no number of minutes.`);

const files = globSync('tests/unit/**/*.test.ts').filter(
  (file) => file.includes(part) && readFileSync(file, 'utf8').includes("from '../../support/fast-check.ts'"),
);
if (files.length === 0) throw new Error(`No file with properties has «${part}» in its path.`);
const found: number[] = [];
let tried = 0;
do {
  const seed = Math.floor(Math.random() * 2 ** 31);
  const env = { ...process.env, FUZZ_SEED: String(seed), FORCE_COLOR: '0' };
  const options = { env, encoding: 'utf8', maxBuffer: 2 ** 26 } as const;
  const { status, stderr } = spawnSync('npx', ['vitest', 'run', '--project', 'unit', ...files], options);
  tried += 1;
  if (status === 0) continue;
  found.push(seed);
  console.log(`FUZZ_SEED=${seed}\n${stderr}`);
} while (Date.now() < end);
console.log(`${tried} seeds over ${files.length} files, ${found.length} found something. ${found.join(' ')}`);
process.exitCode = found.length === 0 ? 0 : 1;
