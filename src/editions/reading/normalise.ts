/** Quotes straight, no-break spaces blank, white space collapsed: the form in which facts are looked for. */
export function normalise(text: string): string {
  return text
    .replace(/[‘’‚‛‹›]/g, "'")
    .replace(/[“”„‟«»]/g, '"')
    .replace(/[\u00a0\u202f\u2007]/g, ' ')
    .replace(/\u00ad/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}
