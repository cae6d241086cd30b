import type { getDocument } from 'pdfjs-dist/legacy/build/pdf.min.mjs';
import { fitted, scaled } from './fit.ts';
import type { JobOptions } from './jobs.ts';
import { PAPER_DPI } from './targets.ts';
import { Told } from './told.ts';

/** Points of a PDF in an inch (ISO 32000-1, 8.3.2.3). */
const POINTS = 72;
/** Pixels of the side to which a page is shrunk to be looked at, and how dark print still is then. */
const SMALL = 256;
const WHITE = 252;

/**
 * Draws one page on a canvas of its own.
 * @param number of the page, from 1
 * @throws {@link Told} where there is no such page
 */
export async function drawOn(
  task: ReturnType<typeof getDocument>,
  number: number,
  onProgress: JobOptions['onProgress'],
): Promise<HTMLCanvasElement> {
  const pdf = await task.promise;
  onProgress?.(0.2);
  if (number > pdf.numPages) {
    const has = pdf.numPages === 1 ? 'ha 1 pagina sola' : `ha ${pdf.numPages} pagine`;
    throw new Told(`Il PDF ${has}: scegli un'altra pagina.`);
  }
  const page = await pdf.getPage(number);
  const paper = page.getViewport({ scale: 1 });
  const size = fitted(scaled(paper, PAPER_DPI / POINTS));
  const viewport = page.getViewport({ scale: size.width / paper.width });
  const canvas = Object.assign(document.createElement('canvas'), size);
  await page.render({ canvas, viewport, background: '#fff', intent: 'print' }).promise;
  onProgress?.(0.6);
  return canvas;
}

/** Whether there is nothing on a page but white. */
export function isBlank(canvas: HTMLCanvasElement): boolean {
  const small = Object.assign(document.createElement('canvas'), { width: SMALL, height: SMALL });
  const context = small.getContext('2d');
  if (context === null) return false;
  context.imageSmoothingQuality = 'high';
  context.drawImage(canvas, 0, 0, SMALL, SMALL);
  return context.getImageData(0, 0, SMALL, SMALL).data.every((value) => value >= WHITE);
}
