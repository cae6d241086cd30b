import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { TestInfo } from '@playwright/test';
import { cellsOf, pictureOf, readCells } from '../support/visual/cells.ts';
import { differenceOf } from '../support/visual/compare.ts';
import { markedPicture } from '../support/visual/report.ts';
import { look, prepare, SIGHTS, type Sight } from './support/look.ts';
import { SCENES } from './support/scenes.ts';
import { expect, test } from './support/test.ts';

const COMMAND = 'npm run test:visual -- --update-snapshots';

function baselineOf(scene: string, { width, theme }: Sight): string {
  return fileURLToPath(new URL(`baselines/${scene}/${width}-${theme}.png`, import.meta.url));
}

/** What differs from the baseline, in one line; null where nothing does. With the flag, the baseline follows. */
async function compare(shot: Buffer, file: string, info: TestInfo): Promise<string | null> {
  const cells = await cellsOf(shot);
  const update = ['all', 'changed'].includes(info.config.updateSnapshots);
  const known = existsSync(file) ? await readCells(readFileSync(file)) : null;
  const difference = known === null ? { says: 'no baseline yet', strangers: [] } : differenceOf(known, cells);
  if (difference === null) return null;
  if (update) {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, await pictureOf(cells));
    return null;
  }
  const picture = info.outputPath(`${basename(dirname(file))}-${basename(file)}`);
  writeFileSync(picture, await markedPicture(shot, cells.columns, difference.strangers));
  await info.attach(basename(picture), { path: picture, contentType: 'image/png' });
  return difference.says;
}

for (const scene of SCENES) {
  test(`${scene.name} looks as it did, at four widths, light and dark`, async ({ page }, info) => {
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await scene.open(page);
    await prepare(page);
    const changed: string[] = [];
    for (const sight of SIGHTS) {
      const says = await compare(await look(page, sight, scene.part), baselineOf(scene.name, sight), info);
      if (says !== null) changed.push(`${sight.width} px, ${sight.theme}: ${says}`);
    }
    expect(changed, `If this is meant: ${COMMAND}`).toEqual([]);
  });
}
