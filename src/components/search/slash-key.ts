/** Where the browser keeps the choice. */
const KEY = 'tasto-barra';

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

/** Lets a checkbox choose whether `/` opens the search; it stays disabled where the choice cannot be kept. */
export function letChooseSlash(box: HTMLInputElement, signal: AbortSignal): void {
  box.checked = slashOpens();
  box.disabled = !keep(box.checked);
  box.addEventListener('change', () => keep(box.checked), { signal });
}

function keep(opens: boolean): boolean {
  try {
    if (opens) localStorage.removeItem(KEY);
    else localStorage.setItem(KEY, 'no');
    return true;
  } catch {
    return false;
  }
}
