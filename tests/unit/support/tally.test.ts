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
    expect(tallyVitest(report)).toEqual({ passed: 3, failed: 2 });
  });
});

describe('tallyPlaywright', () => {
  it('counts a test that passed only when tried again as failed', () => {
    expect(tallyPlaywright({ stats: { expected: 4, unexpected: 1, flaky: 1 } })).toEqual({
      passed: 4,
      failed: 2,
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
    expect(tallySuite(file, tallyPlaywright, 0)).toEqual({ passed: 5, failed: 0 });
    write(5, 2);
    expect(tallySuite(file, tallyPlaywright, 1)).toEqual({ passed: 5, failed: 2 });
  });

  it('fails a suite that ran no test', () => {
    write(0, 0);
    expect(tallySuite(file, tallyPlaywright, 0)).toEqual({ passed: 0, failed: 1 });
  });

  it('fails a suite that ended badly although every test passed', () => {
    write(5, 0);
    expect(tallySuite(file, tallyPlaywright, 1)).toEqual({ passed: 5, failed: 1 });
  });

  it('fails a suite that left no report', () => {
    expect(tallySuite(join(folder, 'nothing.json'), tallyPlaywright, 0)).toEqual({ passed: 0, failed: 1 });
  });
});
