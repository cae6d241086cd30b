import type { Side } from '../../../checkers/document-photos/index.ts';

/** The Italian name of a side. */
export const SIDES = { front: 'fronte', back: 'retro' } as const satisfies Record<Side, string>;

/** The name under which a photo is written: plain letters, which every form takes. */
export function nameOf(side: Side): string {
  return `documento-${SIDES[side]}.jpg`;
}
