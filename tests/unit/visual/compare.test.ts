import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { cellsOf, pictureOf, readCells } from '../../support/visual/cells.ts';
import { differenceOf } from '../../support/visual/compare.ts';

const WIDTH = 320;
const HEIGHT = 400;

interface Form {
  /** Pixels to the right and down of where the form stands in the baseline. */
  readonly right?: number;
  readonly down?: number;
  readonly button?: string;
  readonly border?: string;
  readonly text?: string;
  readonly smoothing?: 'geometricPrecision' | 'crispEdges';
}

/** A little page: a heading, lines of text as bars, a field with a border of one pixel, a button. */
function drawn({
  right = 0,
  down = 0,
  button = '#0066cc',
  border = '#5c6f82',
  text = '#17324d',
  smoothing = 'crispEdges',
}: Form = {}) {
  const bars = [60, 84, 108].map(
    (y, index) => `<rect x="20" y="${y}" width="${200 - 30 * index}" height="12" fill="${text}"/>`,
  );
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${HEIGHT}" shape-rendering="${smoothing}">
    <rect width="100%" height="100%" fill="#fff"/>
    <rect x="20" y="20" width="140" height="22" fill="${text}"/>${bars.join('')}
    <g transform="translate(${right} ${down})">
      <rect x="20.5" y="150.5" width="200" height="40" rx="4" fill="none" stroke="${border}"/>
      <rect x="20" y="220" width="120" height="44" rx="4" fill="${button}"/>
    </g></svg>`;
  return sharp(Buffer.from(svg)).png().toBuffer();
}

async function difference(now: Promise<Buffer>, before = drawn()) {
  const baseline = await readCells(await pictureOf(await cellsOf(await before)));
  return differenceOf(baseline, await cellsOf(await now));
}

describe('a page beside its baseline', () => {
  it('is the same when nothing changed', async () => {
    expect(await difference(drawn())).toBeNull();
  });

  it.each<[string, Form]>([
    ['moved by a pixel to the right', { right: 1 }],
    ['moved by a pixel up', { down: -1 }],
    ['moved by a pixel across', { right: -1, down: 1 }],
    ['smoothed another way', { smoothing: 'geometricPrecision' }],
    [
      'smoothed another way and moved by half a pixel',
      { smoothing: 'geometricPrecision', right: 0.5, down: 0.5 },
    ],
    ['a shade lighter than an eye can tell', { text: '#1a354f' }],
  ])('is the same when a form is %s', async (_, form) => {
    expect(await difference(drawn(form))).toBeNull();
  });

  it.each<[string, Form]>([
    ['a button is of another colour', { button: '#0073e6' }],
    ['a form moved by 16 px', { down: 16 }],
    ['a form moved by 4 px', { right: 4 }],
    ['a border of one pixel is gone', { border: 'none' }],
    ['a border is much paler', { border: '#d9dde2' }],
    ['the text is of another colour', { text: '#5c6f82' }],
  ])('differs when %s', async (_, form) => {
    const found = await difference(drawn(form));
    expect(found?.says).toMatch(/^\d+ of \d+ cells differ, between \(\d+, \d+\)/);
  });

  it('differs when a border has come', async () => {
    expect(await difference(drawn(), drawn({ border: 'none' }))).not.toBeNull();
  });

  it('differs when the page is of another size', async () => {
    const longer = sharp(await drawn())
      .extend({ bottom: 24, background: '#fff' })
      .png()
      .toBuffer();
    expect((await difference(longer))?.says).toBe('the page is 320 × 424 px, it was 320 × 400');
  });

  it('is kept in less than a kilobyte for a form', async () => {
    expect((await pictureOf(await cellsOf(await drawn()))).byteLength).toBeLessThan(1000);
  });
});
