import sharp from 'sharp';

/** A side of a cell, in pixels of the screenshot: small enough to see a border go, large enough to keep it small. */
export const CELL = 8;

/** How far, in pixels, an edge may lie from where it lay: another machine rounds another way. */
const SLACK = 1;

/** A screenshot as the mean colour of its cells, row by row, three bytes each. */
export interface Cells {
  readonly columns: number;
  readonly rows: number;
  readonly colours: Uint8Array;
}

/** What each cell may be when the picture lies a pixel off in any direction: the least and the most of each colour. */
export interface Shot extends Cells {
  readonly least: Uint8Array;
  readonly most: Uint8Array;
}

const CHANNELS = 3;

/** The cells of a screenshot; what does not fill a cell at the right and the bottom is left out. */
export async function cellsOf(png: Uint8Array): Promise<Shot> {
  const { data, info } = await sharp(png).removeAlpha().raw().toBuffer({ resolveWithObject: true });
  const sums = summed(data, info.width, info.height);
  const columns = Math.floor(info.width / CELL);
  const rows = Math.floor(info.height / CELL);
  const length = columns * rows * CHANNELS;
  const shot = {
    columns,
    rows,
    colours: new Uint8Array(length),
    least: new Uint8Array(length).fill(255),
    most: new Uint8Array(length),
  };
  for (let down = -SLACK; down <= SLACK; down += 1) {
    for (let right = -SLACK; right <= SLACK; right += 1) spread(shot, sums, info, right, down);
  }
  return shot;
}

/** Sums of all pixels above and to the left, one row and one column of zeros first: any mean is four reads. */
function summed(data: Uint8Array, width: number, height: number): Float64Array {
  const line = (width + 1) * CHANNELS;
  const sums = new Float64Array(line * (height + 1));
  for (let y = 0; y < height; y += 1) {
    const row = [0, 0, 0];
    for (let x = 0; x < width; x += 1) {
      for (let channel = 0; channel < CHANNELS; channel += 1) {
        row[channel] = (row[channel] ?? 0) + (data[(y * width + x) * CHANNELS + channel] ?? 0);
        const at = (y + 1) * line + (x + 1) * CHANNELS + channel;
        sums[at] = (sums[at - line] ?? 0) + (row[channel] ?? 0);
      }
    }
  }
  return sums;
}

/** Takes in the means of the cells as they are when the grid lies some pixels off. */
function spread(
  shot: Shot,
  sums: Float64Array,
  { width, height }: { width: number; height: number },
  right: number,
  down: number,
): void {
  const line = (width + 1) * CHANNELS;
  const centred = right === 0 && down === 0;
  for (let row = 0; row < shot.rows; row += 1) {
    const top = Math.max(0, row * CELL + down);
    const bottom = Math.min(height, (row + 1) * CELL + down);
    for (let column = 0; column < shot.columns; column += 1) {
      const left = Math.max(0, column * CELL + right);
      const end = Math.min(width, (column + 1) * CELL + right);
      const area = (bottom - top) * (end - left);
      for (let channel = 0; channel < CHANNELS; channel += 1) {
        const at = (y: number, x: number): number => sums[y * line + x * CHANNELS + channel] ?? 0;
        const mean = (at(bottom, end) - at(top, end) - at(bottom, left) + at(top, left)) / area;
        const index = (row * shot.columns + column) * CHANNELS + channel;
        const value = Math.round(mean);
        shot.least[index] = Math.min(shot.least[index] ?? 255, value);
        shot.most[index] = Math.max(shot.most[index] ?? 0, value);
        if (centred) shot.colours[index] = value;
      }
    }
  }
}

/** Cells as a picture, one pixel each. */
export function pictureOf({ columns, rows, colours }: Cells): Promise<Buffer> {
  return sharp(colours, { raw: { width: columns, height: rows, channels: CHANNELS } })
    .png({ compressionLevel: 9, effort: 10 })
    .toBuffer();
}

/** The cells that a picture keeps. */
export async function readCells(png: Uint8Array): Promise<Cells> {
  const { data, info } = await sharp(png).removeAlpha().raw().toBuffer({ resolveWithObject: true });
  return { columns: info.width, rows: info.height, colours: new Uint8Array(data) };
}
