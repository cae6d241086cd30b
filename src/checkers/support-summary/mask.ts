import type { Folded } from './fold.ts';

/** What was hidden. */
export type Kind = 'fiscalCode' | 'iban' | 'vat' | 'phone' | 'number' | 'code' | 'date' | 'mail' | 'link';

/** Units [from, to) of the folded text, and what stands there in their place. */
export interface Mask {
  /** Null for what is no secret: it stands there so that no later search takes it for one. */
  readonly kind: Kind | null;
  readonly from: number;
  readonly to: number;
  /** Null for the characters as they were typed. */
  readonly text: string | null;
}

export const DOT = '•';

/** Stands in the place of what a search has found: no folded text holds it, and no search goes over it. */
export const WALL = '█';

/** The folded text with a wall over each mask; offsets stay. Masks in reading order, apart from each other. */
export function walled(folded: Folded, masks: readonly Mask[]): Folded {
  const parts: string[] = [];
  let at = 0;
  for (const { from, to } of masks) {
    parts.push(folded.text.slice(at, from), WALL.repeat(to - from));
    at = to;
  }
  return { ...folded, text: parts.join('') + folded.text.slice(at) };
}
