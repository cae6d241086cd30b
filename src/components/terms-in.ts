/** The ids of the words of the glossary that a page explains, in the order of its text, each once. */
export function termsIn(body: string): string[] {
  return [...new Set([...body.matchAll(/<Term id="([\w-]+)"/g)].map(([, id = '']) => id))];
}
