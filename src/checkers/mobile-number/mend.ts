import { applyEdits, type Edit, type Finding } from '../report.ts';

/** The sure repairs of the findings. */
export function editsOf(findings: readonly Finding[]): Edit[] {
  return findings.flatMap(({ edits = [] }) => edits);
}

/** What stands in [start, end) of the input, alone, with the edits in it done. */
export function mendPart(input: string, start: number, end: number, edits: readonly Edit[]): string {
  const within = edits.filter((edit) => edit.start >= start && edit.end <= end);
  return applyEdits(input, [
    { start: 0, end: start, text: '' },
    ...within,
    { start: end, end: input.length, text: '' },
  ]);
}

/** A number as it is offered: a + at its start, digits, and single blanks where anything else stood. */
export function plainly(number: string): string {
  const digits = number.replace(/\D+/g, ' ').trim();
  return /^\D*\+/.test(number) ? `+${digits}` : digits;
}
