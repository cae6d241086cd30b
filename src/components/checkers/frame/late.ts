import { part } from './dom.ts';

const NOT_LOADED =
  'Il controllo non si è caricato: forse manca la connessione. Quello che hai scritto è ancora qui. Premi di nuovo Controlla.';

/**
 * Waits for what a check needs and may still have to be loaded. Where it cannot be had the status of the
 * form says so, and the answer is null: what was typed stays, and the next press tries again.
 */
export async function late<Answer>(root: HTMLElement, coming: Promise<Answer>): Promise<Answer | null> {
  try {
    return await coming;
  } catch {
    part(root, ':scope > [role="status"]', HTMLElement).textContent = NOT_LOADED;
    return null;
  }
}
