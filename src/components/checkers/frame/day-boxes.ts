import type { Box, BoxFinding, DayBoxes } from '../../../checkers/calendar/boxes.ts';
import { part } from './dom.ts';
import type { FieldOutcome } from './outcome.ts';

const LABELS = { day: 'Giorno', month: 'Mese', year: 'Anno' } as const satisfies Record<Box, string>;
const BOXES = ['day', 'month', 'year'] as const satisfies readonly Box[];

/** The three fields of a date in a form. */
export type DateFields = Readonly<Record<Box, HTMLInputElement>>;

/** The fields that `DayBoxes.astro` wrote with this id. */
export function dateFields(root: ParentNode, id: string): DateFields {
  const field = (box: Box): HTMLInputElement => part(root, `#${id}-${box}`, HTMLInputElement);
  return { day: field('day'), month: field('month'), year: field('year') };
}

/** What stands in the boxes. */
export function typedIn(fields: DateFields): DayBoxes {
  return { day: fields.day.value, month: fields.month.value, year: fields.year.value };
}

/** What each box shows. */
export function boxOutcomes(fields: DateFields, findings: readonly BoxFinding[]): FieldOutcome[] {
  return BOXES.map((box) => ({
    field: fields[box],
    label: LABELS[box],
    findings: findings.filter((finding) => finding.box === box),
  }));
}
