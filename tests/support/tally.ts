import { existsSync, readFileSync } from 'node:fs';
import { z } from 'zod';

/** What one step of the test command came to. */
export interface Tally {
  passed: number;
  failed: number;
  /** A line for each thing that the reader of the log should know: what failed, what passed only at the second try. */
  remarks: readonly string[];
}

/** The fields of Vitest's JSON report that are counted. */
const vitestReport = z.object({
  numPassedTests: z.number(),
  numFailedTests: z.number(),
  testResults: z.array(
    z.object({
      name: z.string().default('a file'),
      message: z.string().default(''),
      status: z.string(),
      assertionResults: z.array(
        z.object({
          status: z.string(),
          fullName: z.string().default(''),
          failureMessages: z.array(z.string()).default([]),
        }),
      ),
    }),
  ),
});

/** A test of Playwright's report: how it ended, and what was said each time that it was tried. */
const playwrightSpec = z.object({
  title: z.string(),
  file: z.string(),
  line: z.number(),
  tests: z.array(
    z.object({
      status: z.string(),
      results: z.array(z.object({ error: z.object({ message: z.string().default('') }).optional() })),
    }),
  ),
});
interface PlaywrightSuite {
  specs: z.infer<typeof playwrightSpec>[];
  suites: PlaywrightSuite[];
}
const playwrightSuite: z.ZodType<PlaywrightSuite> = z.lazy(() =>
  z.object({ specs: z.array(playwrightSpec).default([]), suites: z.array(playwrightSuite).default([]) }),
);

/** The fields of Playwright's JSON report that are counted. */
const playwrightReport = z.object({
  stats: z.object({ expected: z.number(), unexpected: z.number(), flaky: z.number() }),
  suites: z.array(playwrightSuite).default([]),
});

/** The first lines of what a test said, without the colours of a terminal. */
function brief(message: string): string {
  return message
    .replace(/\u001B\[[\d;]*m/g, '')
    .split('\n')
    .slice(0, 6)
    .join('\n    ');
}

/** Counts a Vitest report; a file that failed before its first test is one failure. */
export function tallyVitest(report: unknown): Tally {
  const { numPassedTests, numFailedTests, testResults } = vitestReport.parse(report);
  const brokenFiles = testResults.filter(
    (file) => file.status === 'failed' && !file.assertionResults.some((test) => test.status === 'failed'),
  );
  const failures = testResults.flatMap((file) =>
    file.assertionResults.filter((test) => test.status === 'failed'),
  );
  return {
    passed: numPassedTests,
    failed: numFailedTests + brokenFiles.length,
    remarks: [
      ...brokenFiles.map(({ name, message }) => `${name}: ${brief(message)}`),
      ...failures.map((test) => `${test.fullName}: ${brief(test.failureMessages[0] ?? '')}`),
    ],
  };
}

function specsOf(suites: readonly PlaywrightSuite[]): z.infer<typeof playwrightSpec>[] {
  return suites.flatMap((suite) => [...suite.specs, ...specsOf(suite.suites)]);
}

/**
 * Counts a Playwright report. A browser is now and then too slow to close: a test that failed is tried once more,
 * and passes if it then does; it is named, so that nobody overlooks it.
 */
export function tallyPlaywright(report: unknown): Tally {
  const { stats, suites } = playwrightReport.parse(report);
  const remarks = specsOf(suites).flatMap(({ title, file, line, tests }) =>
    tests
      .filter(({ status }) => status === 'unexpected' || status === 'flaky')
      .map(({ status, results }) => {
        const said = results.map(({ error }) => error?.message ?? '').find((message) => message !== '') ?? '';
        const tried = status === 'flaky' ? ' (passed when tried again)' : '';
        return `${file}:${line} ${title}${tried}: ${brief(said)}`;
      }),
  );
  return { passed: stats.expected + stats.flaky, failed: stats.unexpected, remarks };
}

/**
 * What a suite came to, judged by its report and by its exit code: a suite that ran no test, wrote no report,
 * or ended badly although every test passed, has failed once.
 *
 * @param file path of the JSON report, removed before the suite began.
 */
export function tallySuite(file: string, read: (report: unknown) => Tally, exitCode: number): Tally {
  if (!existsSync(file)) return { passed: 0, failed: 1, remarks: ['it left no report'] };
  const report: unknown = JSON.parse(readFileSync(file, 'utf8'));
  const tally = read(report);
  if (tally.passed + tally.failed === 0) return { ...tally, failed: 1, remarks: ['it ran no test'] };
  if (exitCode === 0 || tally.failed > 0) return tally;
  return {
    ...tally,
    failed: 1,
    remarks: [...tally.remarks, `it ended with ${exitCode} although its tests passed`],
  };
}
