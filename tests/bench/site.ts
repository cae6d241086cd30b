/**
 * The same generated pages in this site's stack, in stock Starlight, in VitePress and in Eleventy with Pagefind:
 * building, the first view of a page, the search. site/README.md tells how it measures and what came out.
 * `npm run bench:site` takes 30, 300 and 3,000 pages; `npm run bench:site -- 30 300` what it names.
 */
import { installPeers } from './site/peers.ts';
import { keepMeasured } from './site/keep.ts';
import { measure } from './site/measure.ts';
import { makePages } from './site/pages.ts';
import { sizesFrom, howOften } from './site/sizes.ts';
import { showFigures, showTargets } from './site/show.ts';
import { targetsOf } from './site/targets.ts';

const sizes = sizesFrom(process.argv.slice(2));
const log = (line: string): void => console.log(`${new Date().toISOString().slice(11, 19)}  ${line}`);

installPeers(log);
for (const size of sizes) {
  log(`${size} pages`);
  const pages = await makePages(size);
  const measured = await measure(pages, howOften(size), log);
  showFigures(size, measured);
  const targets = targetsOf(size, measured);
  showTargets(targets);
  keepMeasured({ size, measured, targets });
}
