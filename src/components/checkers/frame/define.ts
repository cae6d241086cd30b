/**
 * What a form module gives: it wires the behaviour into the element and listens until the signal
 * is aborted, which happens when the element leaves the page.
 */
export type Connect = (element: HTMLElement, signal: AbortSignal) => void;

/** How far below the screen a form may be when its engine starts to load. */
const NEAR = '300px';

/**
 * Defines the custom element of a checker. The page carries only this; the form module and its
 * engine come when the form is near the screen or first touched.
 * `data-ready` on the element tells that the checker works.
 */
export function defineChecker(name: string, load: () => Promise<{ connect: Connect }>): void {
  class Checker extends HTMLElement {
    #leaving = new AbortController();
    #coming: Promise<void> | null = null;

    connectedCallback(): void {
      this.#leaving = new AbortController();
      const { signal } = this.#leaving;
      const observer = new IntersectionObserver(
        (entries) => {
          if (entries.some(({ isIntersecting }) => isIntersecting)) void this.#wake();
        },
        { rootMargin: NEAR },
      );
      observer.observe(this);
      signal.addEventListener('abort', () => observer.disconnect());
      this.addEventListener('focusin', () => void this.#wake(), { signal, once: true });
      this.addEventListener('submit', (event) => this.#hold(event), { signal, capture: true });
      // What was typed does not outlive the visit: a page kept for the back button is emptied too.
      addEventListener('pagehide', () => this.#own('form', HTMLFormElement)?.reset(), { signal });
    }

    disconnectedCallback(): void {
      this.#leaving.abort();
      this.#coming = null;
      delete this.dataset['ready'];
    }

    /** The form never leaves the page; pressed too early, it is answered as soon as the engine is there. */
    #hold(event: Event): void {
      event.preventDefault();
      const form = event.target;
      if (this.dataset['ready'] !== undefined || !(form instanceof HTMLFormElement)) return;
      // Also a form inside: what it comes to must not be missed by the one around it.
      event.stopImmediatePropagation();
      void this.#wake().then(() => {
        if (this.dataset['ready'] !== undefined) form.requestSubmit();
      });
    }

    /** A part of this checker, and of none that stands inside it. */
    #own<E extends Element>(selector: string, type: abstract new () => E): E | null {
      const found = this.querySelector(`:scope > .checker > ${selector}`);
      return found instanceof type ? found : null;
    }

    #wake(): Promise<void> {
      this.#coming ??= this.#start();
      return this.#coming;
    }

    async #start(): Promise<void> {
      const { signal } = this.#leaving;
      try {
        const [{ connect }] = await Promise.all([load(), import('./results.ts')]);
        if (signal.aborted) return;
        connect(this, signal);
        this.dataset['ready'] = '';
      } catch {
        this.#coming = null;
        const status = this.#own('[role="status"]', HTMLElement);
        if (status !== null) {
          status.textContent =
            'Il controllo non si è caricato: forse manca la connessione. Quello che hai scritto è ancora qui. Premi di nuovo Controlla.';
        }
      }
    }
  }
  if (customElements.get(name) === undefined) customElements.define(name, Checker);
}
