/** The PDF that the built document of a guide offers, its address from the root; null where it offers none. */
export function offeredIn(html: string): string | null {
  const link = /<a\b[^>]*\bdata-pdf\b[^>]*>/.exec(html)?.[0] ?? '';
  return /\bhref="([^"]+\.pdf)"/.exec(link)?.[1] ?? null;
}

/**
 * The fingerprint of the text that the built document of a guide says.
 * @throws {Error} when the page bears none: it is no document of a guide.
 */
export function textIn(html: string): string {
  const found = /<meta\b[^>]*\bname="impronta-del-testo"[^>]*\bcontent="([0-9a-f]{64})"/.exec(html)?.[1];
  if (found === undefined) throw new Error('a page without the fingerprint of its text');
  return found;
}
