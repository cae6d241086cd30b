import type { Typed } from './characters.ts';
import { finding, type FiscalFinding } from './findings.ts';

/**
 * The runs of small letters, each with the edits that raise it. A run goes on over characters
 * without case. Letters left out of the text, such as the country prefix, do not count.
 */
export function lowerCase({ input, starts }: Typed): FiscalFinding[] {
  const from = starts[0] ?? input.length;
  const runs = input.slice(from).matchAll(/[a-z](?:[^A-Z]*[a-z])?/g);
  return Array.from(runs, ({ 0: run, index }): FiscalFinding => {
    const start = from + index;
    const edits = Array.from(run.matchAll(/[a-z]+/g), ({ 0: letters, index: at }) => ({
      start: start + at,
      end: start + at + letters.length,
      text: letters.toUpperCase(),
    }));
    return { ...finding('lower-case', start, start + run.length), edits };
  });
}
