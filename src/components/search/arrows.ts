/**
 * Up and Down walk from the field through the links of the results and back.
 * The links take the real focus, so that Enter, Tab and a screen reader work as on any list of links.
 * @returns whether the key was used.
 */
export function walk(key: string, field: HTMLElement, results: HTMLElement): boolean {
  const step = key === 'ArrowDown' ? 1 : key === 'ArrowUp' ? -1 : 0;
  const stops: HTMLElement[] = [field, ...results.querySelectorAll('a')];
  const here = stops.findIndex((stop) => stop === document.activeElement);
  const next = here === -1 || step === 0 ? undefined : stops[here + step];
  next?.focus();
  return next !== undefined;
}
