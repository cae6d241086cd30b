import type { Words } from './words.ts';

/** What keeps its blanks and signs, a tag that opens, or what stands between. */
const PIECE = /<(script|style|textarea|pre)(?=[\s>])[\s\S]*?<\/\1>|<[a-z][^>]*>|[^<]+/gi;

/** What only Pagefind reads, which has read it by now. */
const INDEXED = /<meta [^>]*data-pagefind-(?:meta|filter)=[^>]*>/g;
const FOR_INDEX = / data-pagefind-[a-z-]+(?:="[^"]*")?/g;

/** The class by which Astro holds a component's style to its elements. */
const SCOPE = /astro-[a-z0-9]{8}(?![\w-])/g;

/**
 * The HTML without what was there for the index alone, and with apostrophes as they are: one needs no escape
 * in a text, nor between double quotes. Scripts, styles and what keeps its blanks stay to the byte.
 */
export function leanMarkup(html: string): string {
  return html.replace(PIECE, (piece, raw: string | undefined) => {
    if (raw !== undefined) return piece;
    if (!piece.startsWith('<')) return plainly(piece);
    const tag = piece.replace(INDEXED, '').replace(FOR_INDEX, '');
    return tag.includes("='") ? tag : plainly(tag);
  });
}

function plainly(text: string): string {
  return text.replace(/&#(?:39|x27);/g, "'");
}

/**
 * Page and style with a name of two letters for each of Astro's scopes; elements lose those that no rule asks
 * for. A scope that a script names stays.
 * @param html the page without its style.
 */
export function shortScopes(
  html: string,
  style: string,
  scripts: Words,
): { readonly html: string; readonly style: string } {
  const short = new Map<string, string>();
  const asked = style.replace(SCOPE, (scope) => {
    if (scripts.has(scope)) return scope;
    const name = short.get(scope) ?? `_${short.size.toString(36)}`;
    short.set(scope, name);
    return name;
  });
  const page = html.replace(/ class="([^"]*\bastro-[^"]*)"/g, (_, classes: string) => {
    const kept = classes
      .replace(SCOPE, (scope) => short.get(scope) ?? (scripts.has(scope) ? scope : ''))
      .trim()
      .replace(/ +/g, ' ');
    return kept === '' ? '' : ` class="${kept}"`;
  });
  return { html: page, style: asked };
}
