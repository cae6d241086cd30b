export interface Piece {
  readonly text: string;
  readonly marked: boolean;
}

/**
 * Takes a Pagefind excerpt apart, so that it can be written as text and never as HTML.
 * @param excerpt text with `<mark>…</mark>` round words, and `&lt;` `&gt;` for the page's own brackets.
 */
export function piecesOf(excerpt: string): readonly Piece[] {
  return excerpt.split(/<\/?mark>/).map((text, at) => ({ text: unescaped(text), marked: at % 2 === 1 }));
}

function unescaped(text: string): string {
  return text.replaceAll('&lt;', '<').replaceAll('&gt;', '>');
}

/** The excerpt as nodes: text, and `<mark>` elements that hold text. */
export function excerptNodes(excerpt: string): readonly Node[] {
  return piecesOf(excerpt).map(({ text, marked }) => {
    if (!marked) return document.createTextNode(text);
    const mark = document.createElement('mark');
    mark.textContent = text;
    return mark;
  });
}
