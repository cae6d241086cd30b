import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { serve } from '../../src/server/serve.ts';
import { CHROMIUM_FLAGS, provideBrowser } from '../support/browser.ts';
import { DIST } from '../support/dist.ts';
import { CATEGORIES, KINDS, aimOf, type Category, type Kind } from './lighthouse/kinds.ts';

// Rates a page of each kind as Lighthouse does for a phone: the built site on a server of its own, compressed, with
// its headers. Ends with 1 where a page does not reach its aim, 100 but for what kinds.ts says. Lighthouse is large and only of use here:
// it has a package of its own, installed at the first run.

/** A machine that is busy with other things is no defect of a page: what is under 100 is tried again. */
const TRIES = 3;

const folder = fileURLToPath(new URL('lighthouse/', import.meta.url));
const reports = fileURLToPath(new URL('../../reports/', import.meta.url));

type Scores = Record<Category, number>;

const result = z.object({
  lighthouseVersion: z.string(),
  runtimeError: z.object({ message: z.string() }).optional(),
  categories: z.record(
    z.enum(CATEGORIES),
    z.object({
      score: z.number().nullable(),
      auditRefs: z.array(z.object({ id: z.string(), weight: z.number() })),
    }),
  ),
  audits: z.record(z.string(), z.object({ title: z.string(), score: z.number().nullable() })),
});

const program = provideLighthouse();
const CHROME_PATH = await provideBrowser(console.log);
const site = await serve({ root: DIST, port: 0 });
const pages: { id: string; scores: Scores }[] = [];
let version = '';
const below: string[] = [];
for (const kind of KINDS) {
  const scores = await rate(kind);
  pages.push({ id: kind.id, scores });
  if (!reaches(kind, scores)) below.push(kind.path);
}
await site.close();

mkdirSync(reports, { recursive: true });
writeFileSync(join(reports, 'lighthouse.json'), `${JSON.stringify({ version, pages }, null, 2)}\n`);
console.log(below.length === 0 ? 'All pages reach their aim.' : `Below their aim: ${below.join(', ')}`);
process.exitCode = below.length === 0 ? 0 : 1;

/** The best of some tries, told on the way with what was found wanting. */
async function rate(kind: Kind): Promise<Scores> {
  let best: Scores | null = null;
  for (let tries = 0; tries < TRIES && !reaches(kind, best); tries += 1) {
    const outcome = await tryOnce(kind);
    if (outcome === null) continue;
    const { scores, wanting } = outcome;
    best = best === null ? scores : bestOf(best, scores);
    console.log(`${kind.path}: ${CATEGORIES.map((name) => `${name} ${scores[name]}`).join(', ')}`);
    for (const audit of wanting) console.log(`  ${audit}`);
  }
  if (best === null) throw new Error(`Lighthouse did not come to an end with ${kind.path}.`);
  return best;
}

/** @returns null where Lighthouse came to no end, as it does now and then on a busy machine. */
async function tryOnce({ path, without }: Kind): Promise<{ scores: Scores; wanting: string[] } | null> {
  const file = join(reports, 'lighthouse-page.json');
  const flags = ['--headless=new', ...CHROMIUM_FLAGS].join(' ');
  const args = [
    '--output=json',
    `--output-path=${file}`,
    '--quiet',
    '--no-enable-error-reporting',
    `--chrome-flags=${flags}`,
  ];
  const only = `--only-categories=${CATEGORIES.join(',')}`;
  const skipped = without.map(({ audit }) => `--skip-audits=${audit}`);
  mkdirSync(reports, { recursive: true });
  const flagged = [program, `${site.origin}${path}`, ...args, only, ...skipped];
  // The server is in this process: it must be free to answer.
  const child = spawn(process.execPath, flagged, {
    env: { ...process.env, CHROME_PATH },
    stdio: ['ignore', 'inherit', 'inherit'],
    timeout: 120_000,
  });
  const [status] = await once(child, 'exit');
  if (status !== 0) return null;
  const { lighthouseVersion, runtimeError, categories, audits } = result.parse(
    JSON.parse(readFileSync(file, 'utf8')),
  );
  rmSync(file);
  if (runtimeError !== undefined) return null;
  version = lighthouseVersion;
  const counted = Object.values(categories).flatMap(({ auditRefs }) =>
    auditRefs.flatMap(({ id, weight }) => (weight > 0 ? [id] : [])),
  );
  const wanting = counted.flatMap((id) => {
    const { title, score = null } = audits[id] ?? {};
    return score === null || score >= 0.995 ? [] : [`${id} ${score}: ${title}`];
  });
  return { scores: scoresOf((name) => Math.round((categories[name].score ?? 0) * 100)), wanting };
}

function scoresOf(score: (name: Category) => number): Scores {
  return {
    performance: score('performance'),
    accessibility: score('accessibility'),
    'best-practices': score('best-practices'),
    seo: score('seo'),
  };
}

function bestOf(one: Scores, other: Scores): Scores {
  return scoresOf((name) => Math.max(one[name], other[name]));
}

function reaches(kind: Kind, scores: Scores | null): boolean {
  return scores !== null && CATEGORIES.every((name) => scores[name] >= aimOf(kind, name));
}

/** @returns the program of Lighthouse, installed from its own lock where it was not. */
function provideLighthouse(): string {
  const file = join(folder, 'node_modules/lighthouse/cli/index.js');
  if (installed() === wanted()) return file;
  console.log('Installing Lighthouse into tests/bench/lighthouse/node_modules.');
  // Its own scripts fetch nothing that is needed here.
  const args = ['ci', '--ignore-scripts', '--no-audit', '--no-fund'];
  const { status } = spawnSync('npm', args, { cwd: folder, stdio: 'inherit' });
  if (status !== 0 || !existsSync(file))
    throw new Error('npm could not install Lighthouse: run it with a network.');
  return file;
}

/** The version that is installed; null for none. */
function installed(): string | null {
  const file = join(folder, 'node_modules/lighthouse/package.json');
  if (!existsSync(file)) return null;
  return z.object({ version: z.string() }).parse(JSON.parse(readFileSync(file, 'utf8'))).version;
}

function wanted(): string {
  const manifest = z.object({ dependencies: z.object({ lighthouse: z.string() }) });
  return manifest.parse(JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))).dependencies
    .lighthouse;
}
