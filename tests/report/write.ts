import { readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { z } from 'zod';
import { qualityReport, type QualityReport } from '../../src/schemas/quality.ts';
import { CATEGORIES } from '../bench/lighthouse/kinds.ts';
import { DIST } from '../support/dist.ts';
import { facts, projectFile } from '../support/registers.ts';
import { attemptsIn } from './accessibility.ts';
import { readingEase, weights } from './measures.ts';
import { mutationScores } from './mutation.ts';
import { left, leftNames, testsOf, type TestRun } from './sources.ts';

// Gathers what the tests and benches have left in reports/ and what the build in dist/ weighs, and writes it where
// the pages read it: content/quality/report.json. Nothing is taken over from an earlier report but the scores of
// engines that are still what they were (mutation.ts), and the half-hour race beside other stacks and Lighthouse's votes,
// which show their own day: what else has not been measured by these runs is null. Run
// `npm cit` and the benches before it, and build once more after it.

const suites = (['unit', 'site', 'browser'] as const).flatMap((id) => {
  const run = testsOf(id);
  return run === null ? [] : [{ id, ...run }];
});

const built = statSync(`${DIST}index.html`).mtime.toISOString().slice(0, 10);
const tests = suites.flatMap(({ day, data }) => data.map((test) => ({ ...test, day })));

const file = 'content/quality/report.json';
const earlier = qualityReport.safeParse(JSON.parse(readFileSync(projectFile(file), 'utf8')));

const report: QualityReport = {
  suites: suites.filter(isWhole).map(({ id, day, data }) => ({ id, day, ...counted(data) })),
  accessibility: attemptsIn(tests),
  facts: factsFound(),
  weight: weights(built),
  reading: readingEase(built),
  search: searchFigures(),
  mutation: mutationScores(earlier.data?.mutation ?? []),
  races: races(),
  lighthouse: lighthouseVotes(),
  site: besideOthers(),
};

writeFileSync(projectFile(file), `${JSON.stringify(qualityReport.parse(report), null, 2)}\n`);
console.log(`Written: ${file}. Build the site again to see it under /informazioni/qualita/.`);

function counted(data: readonly TestRun[]): { passed: number; failed: number } {
  const passed = data.filter((test) => test.passed).length;
  return { passed, failed: data.length - passed };
}

/** A run of some files is no run of the suite. */
function isWhole({ id, data }: (typeof suites)[number]): boolean {
  const ran = new Set(data.map(({ file: name }) => name));
  const all = readdirSync(projectFile(`tests/${id}`), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(?:test|spec)\.ts$/.test(name))
    .map((name) => name.replace(/^.*[\\/]/, ''));
  return all.every((name) => ran.has(name));
}

function factsFound(): QualityReport['facts'] {
  const listed = facts();
  const about = tests.filter((test) => test.file === 'facts.test.ts');
  const [day] = about.map((test) => test.day);
  if (day === undefined) return null;
  const found = listed.filter(({ id }) =>
    about.some(({ name, passed }) => passed && name.includes(`${id}: `)),
  ).length;
  return { day, found, listed: listed.length };
}

function searchFigures(): QualityReport['search'] {
  const figures = z.object({
    queries: z.int(),
    first: z.number(),
    three: z.number(),
    milliseconds: z.number(),
  });
  const run = left('bench-search', z.object({ search: figures }));
  return run && { day: run.day, ...run.data.search };
}

function besideOthers(): QualityReport['site'] {
  const { site } = qualityReport.shape;
  // The bench keeps more of each size than the page shows.
  const kept = z.object({
    sizes: z.array(z.object({ pages: z.unknown(), day: z.unknown(), ratios: z.unknown() })),
  });
  const run = left('bench-site', kept);
  return run === null ? (earlier.data?.site ?? []) : site.parse(run.data.sizes);
}

function races(): QualityReport['races'] {
  const kept = z.object({ races: z.array(z.object({ id: z.string(), ratio: z.number() })).default([]) });
  return leftNames('bench-').flatMap((name) => {
    const run = left(name, kept);
    return run === null ? [] : run.data.races.map((race) => ({ day: run.day, ...race }));
  });
}

function lighthouseVotes(): QualityReport['lighthouse'] {
  const votes = z.object({
    version: z.string(),
    pages: z.array(z.object({ id: z.string(), scores: z.record(z.enum(CATEGORIES), z.int()) })),
  });
  const run = left('lighthouse', votes);
  if (run === null) return earlier.data?.lighthouse ?? null;
  const pages = run.data.pages.map(({ id, scores }) => ({ id, ...scores }));
  return { day: run.day, version: run.data.version, pages };
}
