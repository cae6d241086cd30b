import type { ImageRules, Side } from '../../../checkers/document-photos/index.ts';
import { part } from '../frame/dom.ts';
import { clearField } from '../frame/outcome.ts';
import { SIDES } from './sides.ts';

/** One side of the form: its field, and the places that belong to it. */
export interface SideOfForm {
  readonly side: Side;
  readonly label: string;
  readonly field: HTMLInputElement;
  /** Says what was chosen. */
  readonly chosen: HTMLElement;
  /** Holds what could be done about the photo. */
  readonly plans: HTMLElement;
}

/** The side of the form that the page's own HTML promises. */
export function sideOf(element: HTMLElement, side: Side): SideOfForm {
  const id = `foto-${SIDES[side]}`;
  return {
    side,
    label: side === 'front' ? 'Fronte' : 'Retro',
    field: part(element, `#${id}`, HTMLInputElement),
    chosen: part(element, `#${id}-scelta`, HTMLElement),
    plans: part(element, `#${id}-rimedio`, HTMLElement),
  };
}

/** The file that was chosen, if any. */
export function fileOf({ field }: SideOfForm): File | null {
  return field.files?.[0] ?? null;
}

/** Takes away what an earlier check said, and says what is chosen now. */
export function forgetSide(side: SideOfForm): void {
  clearField(side.field);
  side.plans.replaceChildren();
  const file = fileOf(side);
  side.chosen.textContent = file === null ? 'Nessuna foto scelta' : `Hai scelto ${file.name}`;
}

/** The rules of the page, with less for a device that has little memory. */
export function rulesFor(element: HTMLElement, small: boolean, most: number): ImageRules {
  const rules: ImageRules = JSON.parse(element.dataset['rules'] ?? '{}');
  return small ? { ...rules, maxPixels: Math.min(rules.maxPixels, most) } : rules;
}
