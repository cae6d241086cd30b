import { existsSync, readFileSync } from 'node:fs';
import { z } from 'zod';

/** What one step of the test command came to. */
export interface Tally {
  passed: number;
  failed: number;
}

/** The fields of Vitest's JSON report that are counted. */
const vitestReport = z.object({
  numPassedTests: z.number(),
  numFailedTests: z.number(),
  testResults: z.array(
    z.object({ status: z.string(), assertionResults: z.array(z.object({ status: z.string() })) }),
  ),
});

/** The fields of Playwright's JSON report that are counted. */
const playwrightReport = z.object({
  stats: z.object({ expected: z.number(), unexpected: z.number(), flaky: z.number() }),
});

/** Counts a Vitest report; a file that failed before its first test is one failure. */
export function tallyVitest(report: unknown): Tally {
  const { numPassedTests, numFailedTests, testResults } = vitestReport.parse(report);
  const brokenFiles = testResults.filter(
    (file) => file.status === 'failed' && !file.assertionResults.some((test) => test.status === 'failed'),
  );
  return { passed: numPassedTests, failed: numFailedTests + brokenFiles.length };
}

/** Counts a Playwright report; a test that passed only when tried again is a failure. */
export function tallyPlaywright(report: unknown): Tally {
  const { expected, unexpected, flaky } = playwrightReport.parse(report).stats;
  return { passed: expected, failed: unexpected + flaky };
}

/**
 * What a suite came to, judged by its report and by its exit code: a suite that ran no test, wrote no report,
 * or ended badly although every test passed, has failed once.
 *
 * @param file path of the JSON report, removed before the suite began.
 */
export function tallySuite(file: string, read: (report: unknown) => Tally, exitCode: number): Tally {
  if (!existsSync(file)) return { passed: 0, failed: 1 };
  const report: unknown = JSON.parse(readFileSync(file, 'utf8'));
  const tally = read(report);
  const ran = tally.passed + tally.failed > 0;
  const unexplained = exitCode !== 0 && tally.failed === 0;
  return ran && !unexplained ? tally : { passed: tally.passed, failed: Math.max(1, tally.failed) };
}
