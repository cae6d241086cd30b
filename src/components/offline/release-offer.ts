/**
 * The line that offers a new release of the site. It takes nothing away: the page stays as it is until the
 * reader presses the button.
 */
class ReleaseOffer extends HTMLElement {
  #stop = new AbortController();

  connectedCallback(): void {
    this.#stop = new AbortController();
    const { signal } = this.#stop;
    // The page comes first: what it needs is there when `load` has passed.
    if (document.readyState === 'complete') this.#start();
    else addEventListener('load', () => this.#start(), { signal, once: true });
  }

  disconnectedCallback(): void {
    this.#stop.abort();
  }

  #start(): void {
    if (!('serviceWorker' in navigator) || savesData()) return;
    import('../../offline/register.ts')
      .then(({ keepOnDevice }) => keepOnDevice((accept) => this.#offer(accept)))
      // A browser may refuse, for instance in a private window: the site works as before.
      .catch(() => undefined);
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

if (!import.meta.env.DEV) customElements.define('release-offer', ReleaseOffer);
