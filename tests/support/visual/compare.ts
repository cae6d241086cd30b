import { CELL, type Cells, type Shot } from './cells.ts';

/** How far a colour may lie outside what a pixel's slack allows, of 255: smoothing differs from machine to machine. */
const TOLERANCE = 6;

/** So many cells may differ: a mark that a font of the machine draws, a corner that is smoothed another way. */
const MOST_STRANGERS = 3;

/** What differs between a page and its baseline. */
export interface Difference {
  /** One sentence for the report. */
  readonly says: string;
  /** Indices of the cells that differ. */
  readonly strangers: readonly number[];
}

/**
 * Compares a screenshot with its baseline, cell by cell: a cell is at home where the baseline's colour can be had
 * from the screenshot by moving it a pixel. Something moved further, recoloured, gone or new leaves strangers.
 *
 * @returns null where both show the same.
 */
export function differenceOf(baseline: Cells, shot: Shot): Difference | null {
  if (baseline.columns !== shot.columns || Math.abs(baseline.rows - shot.rows) > 1) {
    const size = ({ columns, rows }: Cells): string => `${columns * CELL} × ${rows * CELL}`;
    return { says: `the page is ${size(shot)} px, it was ${size(baseline)}`, strangers: [] };
  }
  const cells = Math.min(baseline.rows, shot.rows) * shot.columns;
  const strangers: number[] = [];
  for (let cell = 0; cell < cells; cell += 1) if (!atHome(baseline, shot, cell)) strangers.push(cell);
  if (strangers.length <= MOST_STRANGERS) return null;
  return {
    says: `${strangers.length} of ${cells} cells differ, ${where(strangers, shot.columns)}`,
    strangers,
  };
}

function atHome(baseline: Cells, shot: Shot, cell: number): boolean {
  for (let index = cell * 3; index < cell * 3 + 3; index += 1) {
    const was = baseline.colours[index] ?? 0;
    if (was < (shot.least[index] ?? 0) - TOLERANCE || was > (shot.most[index] ?? 0) + TOLERANCE) return false;
  }
  return true;
}

/** The box around some cells, in pixels. */
function where(cells: readonly number[], columns: number): string {
  const xs = cells.map((cell) => (cell % columns) * CELL);
  const ys = cells.map((cell) => Math.floor(cell / columns) * CELL);
  const from = `${Math.min(...xs)}, ${Math.min(...ys)}`;
  const to = `${Math.max(...xs) + CELL}, ${Math.max(...ys) + CELL}`;
  return `between (${from}) and (${to})`;
}
