import sharp from 'sharp';
import { CELL } from './cells.ts';

/** A screenshot with the cells that differ marked, to look at when a comparison fails. */
export async function markedPicture(
  png: Uint8Array,
  columns: number,
  cells: readonly number[],
): Promise<Buffer> {
  const squares = cells.map((cell) => {
    const [x, y] = [(cell % columns) * CELL, Math.floor(cell / columns) * CELL];
    return `<rect x="${x}" y="${y}" width="${CELL}" height="${CELL}"/>`;
  });
  const { width, height } = await sharp(png).metadata();
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" fill="#f0f" fill-opacity="0.6">${squares.join('')}</svg>`;
  return sharp(png)
    .composite([{ input: Buffer.from(svg) }])
    .png()
    .toBuffer();
}
