/**
 * Puts a style sheet after those of the page. For what only a script draws: its style comes with the script,
 * and the page does not carry it. Constructed sheets are no inline style: the policy lets them pass
 * (https://www.w3.org/TR/CSP3/#directive-style-src).
 */
export function adoptStyle(css: string): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  document.adoptedStyleSheets.push(sheet);
}
