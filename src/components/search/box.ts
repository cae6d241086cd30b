import { find } from '../../search/find.ts';
import { loadPagefind } from '../../search/pagefind.ts';
import { walk } from './arrows.ts';
import { messages } from './messages.ts';
import { element, link, resultItem } from './result.ts';

export interface BoxOptions {
  /** How many pages to show before the reader asks for more. */
  readonly limit: number;
  /** Ends the box's listeners. */
  readonly signal: AbortSignal;
  /** Called with what is being looked for, each time it changes. */
  readonly onQuery?: (query: string) => void;
  /** Offer the same results as a page of their own. */
  readonly asPage?: boolean;
}

/** The time in which the next key is awaited, in milliseconds. */
const PAUSE = 60;

/** Fetches the index before the first key; a failure is told when something is looked for. */
export function prepare(): void {
  loadPagefind().catch(() => undefined);
}

/**
 * Gives behaviour to a search field, its status and its list of results; what is typed already is looked for at once.
 * @param root holds the elements of SearchField.astro and SearchResults.astro.
 * @throws for an author's mistake: markup without one of them.
 */
export function attachBox(root: HTMLElement, options: BoxOptions): void {
  const field = part(root, 'input[type=search]', HTMLInputElement);
  const archive = part(root, 'input[type=checkbox]', HTMLInputElement);
  const status = part(root, '[role=status]', HTMLElement);
  const after = part(root, '[data-after]', HTMLElement);
  const list = part(root, 'ol', HTMLElement);
  const { signal, onQuery } = options;
  let turn = 0;
  let pause = 0;
  let limit = options.limit;

  const show = (text: string, items: readonly Node[], ...below: readonly (Node | string)[]): void => {
    status.textContent = text;
    list.replaceChildren(...items);
    after.replaceChildren(...below);
  };

  const look = async (): Promise<void> => {
    const mine = ++turn;
    const query = field.value.trim();
    if (query === '') return show('', []);
    if (list.childElementCount === 0) status.textContent = messages.searching;
    try {
      const found = await find(query, { archive: archive.checked });
      const pages = await Promise.all(found.slice(0, limit).map((result) => result.data()));
      if (mine !== turn) return;
      if (pages.length === 0) {
        const problems = link('/problemi/', messages.problems);
        return show(messages.nothing(query), [], messages.wayOut, problems, '.');
      }
      const below: Node[] = [];
      if (found.length > pages.length) below.push(moreButton());
      if (options.asPage === true) {
        below.push(link(`/cerca/?q=${encodeURIComponent(query)}`, messages.asPage));
      }
      show(messages.found(found.length, query), pages.map(resultItem), ...below);
    } catch {
      if (mine !== turn) return;
      show('', [], messages.notLoaded, link('/cerca/', messages.allPages), '.');
    }
  };

  const lookSoon = (wait: number): void => {
    clearTimeout(pause);
    limit = options.limit;
    pause = window.setTimeout(() => {
      onQuery?.(field.value.trim());
      void look();
    }, wait);
  };

  const moreButton = (): HTMLButtonElement => {
    const button = element('button', '', messages.more);
    button.type = 'button';
    button.addEventListener('click', () => {
      const before = list.childElementCount;
      limit += options.limit;
      void look().then(() => list.children[before]?.querySelector('a')?.focus());
    });
    return button;
  };

  field.addEventListener('input', () => lookSoon(PAUSE), { signal });
  archive.addEventListener('change', () => lookSoon(0), { signal });
  root.addEventListener(
    'keydown',
    (event) => {
      if (walk(event.key, field, list)) event.preventDefault();
      // On a phone the keyboard would cover what was found.
      if (event.key === 'Enter' && event.target === field && matchMedia('(pointer: coarse)').matches) field.blur();
    },
    { signal },
  );
  if (field.value.trim() !== '') lookSoon(0);
}

function part<Kind extends HTMLElement>(root: HTMLElement, selector: string, kind: new () => Kind): Kind {
  const found = root.querySelector(selector);
  if (!(found instanceof kind)) throw new Error(`the search has no ${selector}: see SearchField.astro`);
  return found;
}
