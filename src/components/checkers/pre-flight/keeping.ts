import { articleText } from '../../../checkers/calendar/italian.ts';
import {
  answered,
  EMPTY_STATE,
  readKept,
  writeKept,
  type Answer,
  type Procedure,
  type State,
} from '../../../checkers/readiness/index.ts';
import { part } from '../frame/dom.ts';
import { forgetKept, keptText, keepText } from './storage.ts';

interface Surroundings {
  /** The procedure's id: each keeps its own answers. */
  readonly name: string;
  readonly procedure: Procedure;
  readonly signal: AbortSignal;
  /** Puts answers of an earlier visit on the page. */
  readonly replace: (state: State) => void;
  /** Takes all answers off the page. */
  readonly reset: () => void;
}

export interface Keeping {
  /** Takes the answers of now; new ones are written, where the reader asked for it. */
  readonly update: (answers: Readonly<Record<string, Answer | null>>, isNew: boolean) => void;
  /** Brings back what an earlier visit kept, where it still holds. */
  readonly restore: () => void;
}

/** Wires «Tieni queste risposte»: off until the reader says so, and then yes and no alone. */
export function keeping(
  root: HTMLElement,
  { name, procedure, signal, replace, reset }: Surroundings,
): Keeping {
  const tick = part(root, '#pronto-tieni', HTMLInputElement);
  const forget = part(root, '#pronto-dimentica', HTMLButtonElement);
  const said = part(root, '#pronto-tenute', HTMLElement);
  const ids = procedure.items.map(({ id }) => id);
  let now: Readonly<Record<string, Answer | null>> = {};

  tick.addEventListener('change', () => (tick.checked ? write() : drop()), { signal });
  forget.addEventListener('click', forgetAll, { signal });

  function write(): void {
    const kept = keepText(name, writeKept(now, new Date()));
    tick.checked = kept;
    forget.hidden = !kept;
    said.textContent = kept ? '' : 'Questo browser non lascia tenere le risposte.';
  }

  function drop(): void {
    forgetKept(name);
    tick.checked = false;
    forget.hidden = true;
    said.textContent = 'Risposte dimenticate: su questo dispositivo non ne resta nessuna.';
  }

  function forgetAll(): void {
    drop();
    reset();
    tick.focus();
  }

  function restore(): void {
    const text = keptText(name);
    if (text === null) return;
    const kept = readKept(text, ids, new Date());
    if (kept === null) {
      forgetKept(name);
      return;
    }
    const { answers, day } = kept;
    tick.checked = true;
    forget.hidden = false;
    said.textContent = `Sono le risposte che hai dato ${articleText(day)}.`;
    const given = procedure.items.filter(({ id }) => Object.hasOwn(answers, id));
    replace(given.reduce((state, item) => answered(state, item, answers[item.id] ?? null), EMPTY_STATE));
  }

  function update(answers: Readonly<Record<string, Answer | null>>, isNew: boolean): void {
    now = answers;
    if (isNew && tick.checked) write();
  }

  return { update, restore };
}
