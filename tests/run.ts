import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { provideBrowser } from './support/browser.ts';
import { tallyPlaywright, tallySuite, tallyVitest, type Tally } from './support/tally.ts';
import { warningsIn } from './support/warnings.ts';

// The test command: builds the site once, then runs every check and suite over it, and sums them up in its last line.

const root = fileURLToPath(new URL('..', import.meta.url));
const results: { name: string; tally: Tally }[] = [];

const built = build();
check('types', 'npm', ['run', 'check']);
if (hasScript('lint')) check('lint', 'npm', ['run', 'lint']);
vitest('unit');
if (built) {
  vitest('site');
  await browser();
} else {
  notRun('site', 'the site was not built');
  notRun('browser', 'the site was not built');
}
report();

/** Builds the site; a warning is a failure, and no reason not to test what was built. */
function build(): boolean {
  console.log('\n== build: npm run build');
  const options = { cwd: root, encoding: 'utf8', maxBuffer: 2 ** 26 } as const;
  const { status, stdout, stderr } = spawnSync('npm', ['run', 'build'], options);
  console.log(stdout, stderr);
  const remarks = warningsIn(stdout + stderr);
  const failed = (status === 0 ? 0 : 1) + (remarks.length === 0 ? 0 : 1);
  results.push({ name: 'build', tally: { passed: 0, failed, remarks } });
  return status === 0;
}

/** A step without tests: nothing when it passes, one failure when it does not. */
function check(name: string, command: string, args: readonly string[]): boolean {
  const passed = run(name, command, args) === 0;
  results.push({ name, tally: { passed: 0, failed: passed ? 0 : 1, remarks: [] } });
  return passed;
}

function vitest(project: string): void {
  const file = freshReport(project);
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
  const exitCode = run(project, 'npx', ['vitest', 'run', '--project', project, ...reporters]);
  results.push({ name: project, tally: tallySuite(file, tallyVitest, exitCode) });
}

async function browser(): Promise<void> {
  try {
    process.env['CHROME_PATH'] = await provideBrowser(console.log);
  } catch (reason) {
    notRun('browser', reason instanceof Error ? reason.message : String(reason));
    return;
  }
  const file = freshReport('browser');
  process.env['BROWSER_REPORT'] = file;
  const exitCode = run('browser', 'npx', ['playwright', 'test', '-c', 'tests/browser/playwright.config.ts']);
  results.push({ name: 'browser', tally: tallySuite(file, tallyPlaywright, exitCode) });
}

function notRun(name: string, why: string): void {
  console.error(`\n== ${name}: not run. ${why}`);
  results.push({ name, tally: { passed: 0, failed: 1, remarks: [why] } });
}

function run(name: string, command: string, args: readonly string[]): number {
  console.log(`\n== ${name}: ${command} ${args.join(' ')}`);
  return spawnSync(command, args, { cwd: root, stdio: ['ignore', 'inherit', 'inherit'] }).status ?? 1;
}

function freshReport(name: string): string {
  const file = join(root, 'reports', `${name}.json`);
  rmSync(file, { force: true });
  return file;
}

function hasScript(name: string): boolean {
  const manifest = z.object({ scripts: z.record(z.string(), z.string()) });
  return name in manifest.parse(JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))).scripts;
}

function report(): void {
  console.log('');
  for (const { name, tally } of results)
    console.log(`== ${name}: ${tally.failed === 0 ? 'well' : `${tally.failed} failed`}`);
  for (const { name, tally } of results)
    for (const remark of tally.remarks) console.log(`-- ${name}: ${remark}`);
  const passed = results.reduce((sum, { tally }) => sum + tally.passed, 0);
  const failed = results.reduce((sum, { tally }) => sum + tally.failed, 0);
  console.log(`${passed} passed, ${failed} failed`);
  process.exitCode = failed === 0 ? 0 : 1;
}
