import { existsSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { qualityReport } from '../../../src/schemas/quality.ts';
import { KINDS } from '../../bench/lighthouse/kinds.ts';
import { ENGINES, engineOf, testsOf } from '../../bench/mutation/engines.ts';
import { isDrawn, NOT_DRAWN } from '../../bench/mutation/sample.ts';
import { mutationReport, scoreOf } from '../../bench/mutation/score.ts';
import { ATTEMPTS, attemptsIn } from '../../report/accessibility.ts';
import { stateOf, stillStands } from '../../report/mutation.ts';
import { projectFile, readText } from '../../support/registers.ts';

describe('the report of what was measured', () => {
  const report = qualityReport.parse(JSON.parse(readText('content/quality/report.json')));

  it('names no attempt that the page has no sentence for', () => {
    const sentences = readText('src/components/quality/Tests.astro');
    for (const { id } of ATTEMPTS) expect(sentences).toContain(`\n  ${id}:`);
    const known: readonly string[] = ATTEMPTS.map(({ id }) => id);
    expect(report.accessibility.filter(({ id }) => !known.includes(id))).toEqual([]);
  });

  it('has words for every page that Lighthouse rates', () => {
    const sentences = readText('src/components/quality/Lighthouse.astro');
    for (const { id } of KINDS) expect(sentences).toMatch(new RegExp(`\\n {2}'?${id}'?: `));
    const known = KINDS.map(({ id }) => id);
    expect(report.lighthouse?.pages.filter(({ id }) => !known.includes(id)) ?? []).toEqual([]);
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

describe('an earlier share of mutants', () => {
  it('stands for the engine and the tests that it was measured on, and for no others', () => {
    const [first, second] = ENGINES.map((engine) => stateOf(engine));
    expect(first).toMatch(/^[\da-f]{12}$/);
    expect(stillStands({ engine: ENGINES[0], state: first ?? '' })).toBe(true);
    expect(stillStands({ engine: ENGINES[0], state: second ?? '' })).toBe(false);
  });
});

describe('the count of the mutants that tests notice', () => {
  const report = (...all: string[]) =>
    mutationReport.parse({ files: { 'one.ts': { mutants: all.map((status) => ({ status })) } } });

  it('takes one that does not end for noticed, and one that no test runs for missed', () => {
    const all = ['Killed', 'Killed', 'Timeout', 'Survived', 'NoCoverage'];
    expect(scoreOf(report(...all))).toEqual({ mutants: 5, of: 5, caught: 0.6 });
  });

  it('leaves out what was not tried', () => {
    expect(scoreOf(report('Killed', 'Ignored', 'CompileError', 'RuntimeError'))).toEqual({
      mutants: 1,
      of: 1,
      caught: 1,
    });
    expect(scoreOf(report('Ignored'))).toEqual({ mutants: 0, of: 0, caught: 0 });
  });

  it('counts of those that no test runs the share that was drawn of the others', () => {
    const drawn = [...Array<string>(9).fill('Killed'), 'Survived'].map((status) => ({ status }));
    const others = Array.from({ length: 30 }, () => ({ status: 'CompileError', statusReason: NOT_DRAWN }));
    const unreached = Array.from({ length: 4 }, () => ({ status: 'NoCoverage' }));
    const files = { 'one.ts': { mutants: [...drawn, ...others, ...unreached] } };
    expect(scoreOf(mutationReport.parse({ files }))).toEqual({ mutants: 11, of: 44, caught: 9 / 11 });
  });

  it('is made for every engine: each has its tests, and its name on the page', () => {
    const sentences = readText('src/components/quality/Mutation.astro');
    const folders = readdirSync(projectFile('src/checkers'), { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map(({ name }) => `src/checkers/${name}`);
    expect([...ENGINES].sort()).toEqual([...folders, 'src/search'].sort());
    for (const engine of ENGINES) {
      expect(sentences).toContain(`\n  '${engine}':`);
      expect(existsSync(projectFile(testsOf(engine))), engine).toBe(true);
    }
  });

  it('knows an engine by a file of it, and says which there are', () => {
    expect(engineOf('src/search/fold.ts')).toBe('src/search');
    expect(() => engineOf('src/searching')).toThrow('There are: src/checkers/address-list');
  });
});

describe('the mutants that a run of a share tries', () => {
  const mutant = (line: number, folder = '/one') => ({
    id: String(line),
    fileName: `${folder}/src/checkers/x/y.ts`,
    mutatorName: 'StringLiteral',
    replacement: '""',
    location: { start: { line, column: 4 } },
  });
  const lines = Array.from({ length: 4000 }, (_, line) => line);
  const drawn = (share: number) => lines.filter((line) => isDrawn(mutant(line), share));

  it('are as many in a hundred as were asked for, and all of them for a hundred', () => {
    expect(drawn(100)).toHaveLength(4000);
    expect(Math.abs(drawn(20).length - 800)).toBeLessThan(80);
    expect(drawn(0)).toEqual([]);
  });

  it('are the same wherever the project lies, and a larger share holds the smaller one', () => {
    const elsewhere = lines.filter((line) => isDrawn(mutant(line, '/a/src/two'), 20));
    expect(elsewhere).toEqual(drawn(20));
    const larger = new Set(drawn(30));
    expect(drawn(20).every((line) => larger.has(line))).toBe(true);
  });
});
