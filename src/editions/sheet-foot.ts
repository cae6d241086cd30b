/** A text as a string of CSS: what could end it, or the style around it, is written by its code point. */
function cssString(text: string): string {
  return `"${text.replace(/["\\<>\n]/g, (sign) => `\\${sign.codePointAt(0)?.toString(16) ?? ''} `)}"`;
}

/**
 * The line at the foot of every printed sheet, by the margin boxes of CSS Paged Media
 * (https://www.w3.org/TR/css-page-3/#margin-boxes); browsers without them print the end note alone.
 */
export function sheetFoot(about: string, address: string): string {
  return `@page{margin:15mm 15mm 22mm;@bottom-left{content:${cssString(`${about}\n${address}`)};white-space:pre;font:8pt sans-serif}@bottom-right{content:counter(page) " di " counter(pages);font:8pt sans-serif}}`;
}
