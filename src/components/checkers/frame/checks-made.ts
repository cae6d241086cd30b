import type { CheckTold } from '../../../checkers/support-summary/checks.ts';
import { HeardEvent } from './heard.ts';

/**
 * The checks made on this page, by the frame of their checker, each once and in the order in which it was last
 * made. In memory alone: it goes with the page.
 */
const made = new Map<HTMLElement, CheckTold>();

/** What every check came to that still holds; the request for help is no check. */
export function checksMade(): CheckTold[] {
  return [...made.values()];
}

document.addEventListener(HeardEvent.kind, (event) => {
  const { target: frame } = event;
  if (!(event instanceof HeardEvent) || !(frame instanceof HTMLElement)) return;
  made.delete(frame);
  const { verdict, messages } = event.heard;
  const name = frame.getAttribute('aria-label') ?? '';
  if (verdict !== null && frame.dataset['checker'] !== 'riepilogo-assistenza')
    made.set(frame, { name, verdict, messages });
});
