/** Where the browser keeps the choice, which slash-choice.ts writes. */
export const KEY = 'tasto-barra';

/**
 * Whether `/` alone opens the search. A single key may be a nuisance to who dictates, so that WCAG 2.1.4 asks for
 * a way to switch it off: where the browser keeps nothing for the site, and the choice would be lost, it never does.
 */
export function slashOpens(): boolean {
  try {
    return localStorage.getItem(KEY) !== 'no';
  } catch {
    return false;
  }
}
