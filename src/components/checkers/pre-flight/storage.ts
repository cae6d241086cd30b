/** The one place of this site that keeps what a reader answers, and only where they ask for it. */
const PREFIX = 'pronto:';

/** The text kept for a procedure; null where there is none, or where the browser allows no storage. */
export function keptText(name: string): string | null {
  try {
    return localStorage.getItem(PREFIX + name);
  } catch {
    return null;
  }
}

/** Keeps a text for a procedure, and says whether the browser let it. */
export function keepText(name: string, text: string): boolean {
  try {
    localStorage.setItem(PREFIX + name, text);
    return true;
  } catch {
    return false;
  }
}

/** Forgets what was kept for a procedure. */
export function forgetKept(name: string): void {
  try {
    localStorage.removeItem(PREFIX + name);
  } catch {
    // Where nothing can be kept there is nothing to forget.
  }
}
