import type { Report } from '../../../checkers/report.ts';
import { h } from './dom.ts';

/**
 * What one press puts into the field: the text with every sure repair or, where it takes a guess, the
 * likely ones. Nothing where there is nothing better than what was typed.
 */
export function offersOf(
  typed: string,
  { repaired, suggestions }: Pick<Report<unknown>, 'repaired' | 'suggestions'>,
  use: (text: string) => void,
): HTMLElement[] {
  const better = repaired !== null && repaired !== '' && repaired !== typed ? [repaired] : [];
  const texts = better.length > 0 ? better : suggestions.filter((text) => text !== typed);
  if (texts.length === 0) return [];
  const buttons = texts.map((text) => {
    const button = h('button', { type: 'button' }, `Usa ${text}`);
    button.addEventListener('click', () => use(text));
    return button;
  });
  return [
    h('p', {}, better.length > 0 ? 'Scrivilo così:' : 'Forse volevi scrivere:'),
    h('div', { class: 'checker-choices' }, ...buttons),
  ];
}
