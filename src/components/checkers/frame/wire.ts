import { part } from './dom.ts';
import { clearField, clearVerdict } from './outcome.ts';

/** What a form asks, and where it answers. */
export interface Wiring {
  readonly fields: readonly HTMLElement[];
  /** What else holds a part of the answer, such as offers; results that were hidden are hidden again. */
  readonly places?: readonly HTMLElement[];
  /** Fetches what a check will need, when something is first typed. */
  readonly prepare?: () => Promise<unknown>;
  /** Checks what stands in the fields and shows what it comes to, in the section of the checker. */
  readonly check: (root: HTMLElement) => void | Promise<void>;
}

/**
 * Wires a form as all are: it checks on submit, never while something is typed, and forgets its answer as soon
 * as the question changes.
 * @returns the check itself, for what a press puts into a field.
 */
export function wireForm(element: HTMLElement, signal: AbortSignal, wiring: Wiring): () => Promise<void> {
  const { fields, places = [], prepare, check } = wiring;
  const root = part(element, '.checker', HTMLElement);
  const form = part(element, 'form', HTMLFormElement);

  const forget = (): void => {
    for (const field of fields) clearField(field);
    clearVerdict(root);
    for (const place of places) {
      place.replaceChildren();
      if (place.matches('.checker-results')) place.hidden = true;
    }
  };
  const run = async (): Promise<void> => {
    forget();
    await check(root);
  };

  form.addEventListener('submit', () => void run(), { signal });
  form.addEventListener('input', () => forget(), { signal });
  form.addEventListener('reset', () => forget(), { signal });
  if (prepare !== undefined) {
    form.addEventListener('input', () => void prepare().catch(() => null), { signal, once: true });
  }
  return run;
}
