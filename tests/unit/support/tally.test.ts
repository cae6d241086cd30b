import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { tallyPlaywright, tallySuite, tallyVitest } from '../../support/tally.ts';

describe('tallyVitest', () => {
  it('counts a file that broke before its first test as one failure', () => {
    const report = {
      numPassedTests: 3,
      numFailedTests: 1,
      testResults: [
        { status: 'failed', assertionResults: [{ status: 'failed' }, { status: 'passed' }] },
        { status: 'failed', assertionResults: [] },
        { status: 'passed', assertionResults: [{ status: 'passed' }, { status: 'passed' }] },
      ],
    };
    expect(tallyVitest(report)).toMatchObject({ passed: 3, failed: 2 });
  });

  it('names what failed and what was said, without the colours of a terminal', () => {
    const report = {
      numPassedTests: 0,
      numFailedTests: 1,
      testResults: [
        {
          status: 'failed',
          assertionResults: [
            {
              status: 'failed',
              fullName: 'a page has a title',
              failureMessages: ['\u001B[31mnone\u001B[39m'],
            },
          ],
        },
        { name: 'broken.test.ts', message: 'no such file', status: 'failed', assertionResults: [] },
      ],
    };
    expect(tallyVitest(report).remarks).toEqual(['broken.test.ts: no such file', 'a page has a title: none']);
  });
});

describe('tallyPlaywright', () => {
  const spec = (title: string, status: string) => ({
    title,
    file: 'home.spec.ts',
    line: 3,
    tests: [{ status, results: [{ error: { message: 'too late' } }, {}] }],
  });

  it('names a test that passed only when tried again', () => {
    const suites = [{ suites: [{ specs: [spec('it opens', 'flaky'), spec('it closes', 'expected')] }] }];
    expect(tallyPlaywright({ stats: { expected: 1, unexpected: 0, flaky: 1 }, suites })).toEqual({
      passed: 2,
      failed: 0,
      remarks: ['home.spec.ts:3 it opens (passed when tried again): too late'],
    });
  });

  it('counts a test that failed each time, and says why', () => {
    const suites = [{ specs: [spec('it opens', 'unexpected')] }];
    expect(tallyPlaywright({ stats: { expected: 4, unexpected: 1, flaky: 0 }, suites })).toEqual({
      passed: 4,
      failed: 1,
      remarks: ['home.spec.ts:3 it opens: too late'],
    });
  });
});

describe('tallySuite', () => {
  const folder = mkdtempSync(join(tmpdir(), 'guida-pec-tally-'));
  const file = join(folder, 'report.json');
  const write = (expected: number, unexpected: number) =>
    writeFileSync(file, JSON.stringify({ stats: { expected, unexpected, flaky: 0 } }));
  afterAll(() => rmSync(folder, { recursive: true }));

  it('takes the figures of a suite that ran', () => {
    write(5, 0);
    expect(tallySuite(file, tallyPlaywright, 0)).toMatchObject({ passed: 5, failed: 0 });
    write(5, 2);
    expect(tallySuite(file, tallyPlaywright, 1)).toMatchObject({ passed: 5, failed: 2 });
  });

  it('fails a suite that ran no test', () => {
    write(0, 0);
    expect(tallySuite(file, tallyPlaywright, 0)).toMatchObject({ passed: 0, failed: 1 });
  });

  it('fails a suite that ended badly although every test passed', () => {
    write(5, 0);
    expect(tallySuite(file, tallyPlaywright, 1)).toMatchObject({ passed: 5, failed: 1 });
  });

  it('fails a suite that left no report', () => {
    expect(tallySuite(join(folder, 'nothing.json'), tallyPlaywright, 0)).toMatchObject({
      passed: 0,
      failed: 1,
    });
  });
});
