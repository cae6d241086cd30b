import { describe, expect, it } from 'vitest';
import { qualityReport } from '../../../src/schemas/quality.ts';
import { ATTEMPTS, attemptsIn } from '../../report/accessibility.ts';
import { readText } from '../../support/registers.ts';

describe('the report of what was measured', () => {
  const report = qualityReport.parse(JSON.parse(readText('content/quality/report.json')));

  it('names no attempt that the page has no sentence for', () => {
    const sentences = readText('src/components/quality/Tests.astro');
    for (const { id } of ATTEMPTS) expect(sentences).toContain(`\n  ${id}:`);
    const known: readonly string[] = ATTEMPTS.map(({ id }) => id);
    expect(report.accessibility.filter(({ id }) => !known.includes(id))).toEqual([]);
  });

  it('gives no figure that cannot be', () => {
    if (report.facts) expect(report.facts.found).toBeLessThanOrEqual(report.facts.listed);
    if (report.search) expect(report.search.three).toBeGreaterThanOrEqual(report.search.first);
    if (report.weight) expect(report.weight.heaviest).toBeGreaterThanOrEqual(report.weight.median);
    if (report.reading) expect(report.reading.lowest).toBeLessThanOrEqual(report.reading.median);
  });
});

describe('the count of what is tried for accessibility', () => {
  const day = '2026-11-23';

  it('counts what passed and what did not, by what is tried', () => {
    const tests = [
      { file: 'preferences.spec.ts', name: '/ holds text of twice the size', passed: true, day },
      { file: 'preferences.spec.ts', name: '/cerca/ holds text of twice the size', passed: false, day },
      { file: 'other.spec.ts', name: 'twice the size', passed: true, day },
    ];
    expect(attemptsIn(tests)).toEqual([{ id: 'larger', day, passed: 1, failed: 1 }]);
  });

  it('leaves out what was not tried', () => {
    expect(attemptsIn([])).toEqual([]);
  });
});
