/**
 * Up and Down walk from the field through the links of the results and back.
 * The links take the real focus, so that Enter, Tab and a screen reader work as on any list of links.
 * @returns whether the key was used.
 */
export function walk(key: string, field: HTMLElement, results: HTMLElement): boolean {
  if (key !== 'ArrowDown' && key !== 'ArrowUp') return false;
  const stops: HTMLElement[] = [field, ...results.querySelectorAll('a')];
  const here = stops.findIndex((stop) => stop === document.activeElement);
  if (here === -1) return false;
  const next = stops[here + (key === 'ArrowDown' ? 1 : -1)];
  if (next === undefined) return false;
  next.focus();
  return true;
}
