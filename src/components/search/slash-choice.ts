import { KEY, slashOpens } from './slash-key.ts';

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
