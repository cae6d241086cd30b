import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs';
import { z } from 'zod';
import { projectFile } from '../support/registers.ts';

/** A report that a run has left, with the day on which it was written. */
export interface Left<Data> {
  readonly day: string;
  readonly data: Data;
}

/** Reads reports/<name>.json; null where no run has left it. @throws {Error} where it is not what was expected. */
export function left<Data>(name: string, schema: z.ZodType<Data>): Left<Data> | null {
  const file = projectFile(`reports/${name}.json`);
  if (!existsSync(file)) return null;
  const day = statSync(file).mtime.toISOString().slice(0, 10);
  return { day, data: schema.parse(JSON.parse(readFileSync(file, 'utf8'))) };
}

/** The names of the reports that begin with a word. */
export function leftNames(start: string): string[] {
  const folder = projectFile('reports');
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => name.startsWith(start) && name.endsWith('.json'))
    .map((name) => name.replace(/\.json$/, ''))
    .sort();
}

/** One test of a run: the file that holds it, its name, and whether it passed. */
export interface TestRun {
  readonly file: string;
  readonly name: string;
  readonly passed: boolean;
}

const vitest = z
  .object({
    testResults: z.array(
      z.object({
        name: z.string(),
        assertionResults: z.array(z.object({ fullName: z.string(), status: z.string() })),
      }),
    ),
  })
  .transform(({ testResults }): TestRun[] =>
    testResults.flatMap(({ name, assertionResults }) =>
      assertionResults.map(({ fullName, status }) => ({
        file: name.replace(/^.*[\\/]/, ''),
        name: fullName,
        passed: status === 'passed',
      })),
    ),
  );

interface Suite {
  readonly file: string;
  readonly specs: readonly { readonly title: string; readonly ok: boolean }[];
  readonly suites: readonly Suite[];
}
const suite: z.ZodType<Suite> = z.lazy(() =>
  z.object({
    file: z.string().default(''),
    specs: z.array(z.object({ title: z.string(), ok: z.boolean() })).default([]),
    suites: z.array(suite).default([]),
  }),
);

const playwright = z.object({ suites: z.array(suite) }).transform(({ suites }) => suites.flatMap(runsOf));

function runsOf({ file, specs, suites }: Suite): TestRun[] {
  const own = specs.map(({ title, ok }) => ({ file: file.replace(/^.*[\\/]/, ''), name: title, passed: ok }));
  return [...own, ...suites.flatMap(runsOf)];
}

/** Every test of the last run of a suite; null where it has not run. */
export function testsOf(name: 'unit' | 'site' | 'browser'): Left<TestRun[]> | null {
  return left<TestRun[]>(name, name === 'browser' ? playwright : vitest);
}
