import { keepOnDevice } from '../../offline/register.ts';

/**
 * The line that offers a new release of the site. It takes nothing away: the page stays as it is until the
 * reader presses the button.
 */
class ReleaseOffer extends HTMLElement {
  #stop = new AbortController();

  connectedCallback(): void {
    this.#stop = new AbortController();
    this.#start();
  }

  disconnectedCallback(): void {
    this.#stop.abort();
  }

  #start(): void {
    if (!('serviceWorker' in navigator) || savesData()) return;
    // A browser may refuse, for instance in a private window: the site works as before.
    keepOnDevice((accept) => this.#offer(accept)).catch(() => undefined);
  }

  #offer(accept: () => void): void {
    const { signal } = this.#stop;
    const line = this.querySelector('[role="status"]');
    const [now, later] = this.querySelectorAll('button');
    if (line === null || now === undefined || later === undefined) return;
    this.dataset['offered'] = '';
    line.textContent = line.getAttribute('data-text');
    now.addEventListener('click', accept, { signal, once: true });
    later.addEventListener('click', () => delete this.dataset['offered'], { signal, once: true });
  }
}

/** The reader asked for fewer bytes: a copy of the whole site is not what they want. */
function savesData(): boolean {
  const connection: unknown = Reflect.get(navigator, 'connection');
  return connection instanceof Object && Reflect.get(connection, 'saveData') === true;
}

customElements.define('release-offer', ReleaseOffer);
