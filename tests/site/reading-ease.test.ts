import { describe, expect, it } from 'vitest';
import { currentPages } from '../support/dist.ts';
import { proseBlocks } from '../support/prose/blocks.ts';
import { gulpease, worstSentences, type ReadingEase } from '../support/prose/gulpease.ts';

/** Nobody who finished compulsory school should find a page hard, nor a task tiring. */
const TASK = 60;
const ANY = 50;

/** Too little text for a score to mean something. */
const FEW_WORDS = 40;

const pages = currentPages()
  .map(({ path, document }) => ({ path, ease: gulpease(proseBlocks(document)) }))
  .filter(({ ease }) => ease.words >= FEW_WORDS);

/** Pages that a reader follows to get something done: the tasks of the guides, the checks, the problems. */
const isTask = (path: string): boolean =>
  /^\/(?:guide\/[^/]+\/[^/]+|controlli\/[^/]+|problemi|assistenza|sicurezza\/[^/]+)\/$/.test(path);

/** What an author needs to mend the page. */
const told = ({ score, ...ease }: ReadingEase): string =>
  [`Gulpease ${score.toFixed(1)}. The heaviest sentences:`, ...worstSentences({ score, ...ease }, 5)].join(
    '\n  ',
  );

describe('reading ease', () => {
  it('is measured on the pages that readers follow', () => {
    expect(pages.filter(({ path }) => isTask(path)).length).toBeGreaterThanOrEqual(18);
    expect(pages.length).toBeGreaterThanOrEqual(30);
  });

  it.each(pages.filter(({ path }) => isTask(path)))(`of the task $path is at least ${TASK}`, ({ ease }) => {
    expect(ease.score, told(ease)).toBeGreaterThanOrEqual(TASK);
  });

  it.each(pages.filter(({ path }) => !isTask(path)))(`of $path is at least ${ANY}`, ({ ease }) => {
    expect(ease.score, told(ease)).toBeGreaterThanOrEqual(ANY);
  });
});
