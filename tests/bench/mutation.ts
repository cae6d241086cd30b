/**
 * Do the tests of an engine notice when it changes? Stryker changes its sources in one place at a time and runs
 * the unit tests that reach it. mutation/README.md tells how to use it.
 */
import { Stryker } from '@stryker-mutator/core';
import { parseArgs } from 'node:util';
import { ENGINES, engineOf, GOAL, reportOf, testsOf } from './mutation/engines.ts';

const { positionals: named, values } = parseArgs({
  allowPositionals: true,
  options: { again: { type: 'boolean', default: false }, share: { type: 'string', default: '100' } },
});
/** Takes for known what the last run found, where neither source nor tests have changed. */
const { again } = values;
/** How many mutants in a hundred are tried, drawn by chance. */
const share = Number(values.share);
if (!(share > 0 && share <= 100))
  throw new Error('--share is how many in a hundred: more than 0, at most 100.');
process.env['MUTATION_SHARE'] = String(share);

for (const path of named.length > 0 ? named : ENGINES) await run(path.replace(/^\.\/|\/$/g, ''));

async function run(path: string): Promise<void> {
  const engine = engineOf(path);
  const report = path === engine && !again ? ['json'] : [];
  process.env['MUTATION_TESTS'] = testsOf(engine);
  console.log(`\n== ${path}`);
  const before = process.exitCode;
  await new Stryker({
    mutate: [path.endsWith('.ts') ? path : `${path}/**/*.ts`, '!**/generated/**'],
    testRunner: 'vitest',
    plugins: ['@stryker-mutator/vitest-runner', './tests/bench/mutation/sample.ts'],
    checkers: share < 100 ? ['sample'] : [],
    vitest: { configFile: 'tests/bench/mutation/vitest.config.ts', related: false },
    coverageAnalysis: 'perTest',
    dryRunTimeoutMinutes: 15,
    concurrency: 1,
    // A loop without an end is told by how often it goes round, not by the clock of a machine that may be busy.
    timeoutMS: 8_000,
    timeoutFactor: 3,
    // What was left out by chance is nothing that a later run may take for known.
    incremental: share === 100,
    incrementalFile: `reports/${reportOf(engine)}.incremental.json`,
    force: !again,
    reporters: ['clear-text', 'progress-append-only', ...report],
    jsonReporter: { fileName: `reports/${reportOf(engine)}.json` },
    clearTextReporter: { logTests: false, reportTests: false, allowEmojis: false },
    thresholds: { high: 100 * GOAL, low: 100 * GOAL, break: 100 * GOAL },
    tempDirName: '.cache/stryker',
    ignorePatterns: ['dist', 'public', 'reports', 'tests/browser', 'tests/site'],
    disableTypeChecks: false,
  }).runMutationTest();
  // One engine that falls short fails the run, whatever comes after it.
  if (before === 1) process.exitCode = 1;
}
