import { applyEdits, type Edit, type Finding } from '../report.ts';

/** The sure repairs of the findings. */
export function editsOf(findings: readonly Finding[]): Edit[] {
  return findings.flatMap(({ edits = [] }) => edits);
}

/** The input with the edits done, without the brackets and the blanks at the ends that they leave empty or open. */
export function mend(input: string, edits: readonly Edit[]): string {
  if (edits.length === 0) return input;
  return applyEdits(input, edits)
    .replace('()', '')
    .trim()
    .replace(/\s?\($/, '');
}

/** What stands in [start, end) of the input, alone, with the edits in it done. */
export function mendPart(input: string, start: number, end: number, edits: readonly Edit[]): string {
  const within = edits.filter((edit) => edit.start >= start && edit.end <= end);
  return mend(input, [
    { start: 0, end: start, text: '' },
    ...within,
    { start: end, end: input.length, text: '' },
  ]);
}
