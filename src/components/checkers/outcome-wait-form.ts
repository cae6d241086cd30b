import { checkOutcomeWait } from '../../checkers/outcome-wait/index.ts';
import { connectDateForm } from './frame/date-form.ts';

const LIMIT =
  'La guida non dice se i giorni sono di calendario o lavorativi, né da quando si contano. Le feste del patrono non sono contate.';

/** Wires the form that counts the days of the wait. */
export function connect(element: HTMLElement, signal: AbortSignal): void {
  const days = Number(element.dataset['days']);

  connectDateForm(element, signal, {
    id: 'conclusa',
    limit: LIMIT,
    check(typed) {
      const { verdict, findings, messages } = checkOutcomeWait(typed, { today: new Date(), days });
      return { verdict, findings, sentences: messages };
    },
  });
}
