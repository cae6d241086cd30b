import type { Search } from '../../search/instance.ts';
import type { PagefindResult } from '../../search/pagefind.ts';
import { walk } from './arrows.ts';
import { button, link, list, paragraph } from './dom.ts';
import { messages } from './messages.ts';
import { outcomeOf, type Outcome } from './outcome.ts';
import { resultItem } from './result.ts';

export interface BoxOptions {
  readonly search: Search;
  /** How many pages to show before the reader asks for more. */
  readonly limit: number;
  /** Ends the box's listeners. */
  readonly signal: AbortSignal;
  /**
   * Called with what is being looked for, each time it changes; empty when it must not stand in an address.
   * Without it, the results are offered as a page with an address.
   */
  readonly onQuery?: (query: string) => void;
}

/** The time in which the next key is awaited, in milliseconds. */
const PAUSE = 60;

/** So many pages are shown before the rest of them is fetched: as many files as a browser fetches at once. */
const FIRST = 6;

/**
 * Gives behaviour to a search field, its status and its list of results; what is typed already is looked for
 * at once.
 * @param root holds the elements of SearchField.astro and SearchResults.astro.
 * @throws for an author's mistake: markup without one of them.
 */
export function attachBox(root: HTMLElement, { search, limit, signal, onQuery }: BoxOptions): void {
  const field = part(root, 'input[type=search]', HTMLInputElement);
  const archive = part(root, 'input[type=checkbox]', HTMLInputElement);
  const guide = root.querySelector('select');
  const status = part(root, '[role=status]', HTMLElement);
  const note = part(root, '[data-note]', HTMLElement);
  const after = part(root, '[data-after]', HTMLElement);
  const results = part(root, 'ol', HTMLElement);
  let turn = 0;
  let pause = 0;

  const show = (text: string, items: readonly Node[], below: readonly (Node | string)[]): void => {
    status.textContent = text;
    note.replaceChildren();
    results.replaceChildren(...items);
    // SearchPage.astro keeps their place; where there are none, what else to do takes it.
    if (items.length === 0) results.style.cssText = '';
    after.replaceChildren(...below);
  };

  /** Adds so many pages to the list, and offers the rest: also what could not be fetched. */
  const addPages = async (
    found: readonly PagefindResult[],
    count: number,
    mine: number,
  ): Promise<HTMLElement | undefined> => {
    const shown = results.childElementCount;
    const items = await itemsOf(found.slice(shown, shown + count)).catch(() => []);
    if (mine !== turn) return undefined;
    results.append(...items);
    if (found.length > shown + items.length) after.prepend(offer(messages.more, found, mine));
    return items[0];
  };

  /** A button that adds the next pages in its place, and takes the reader to the first of them. */
  const offer = (text: string, found: readonly PagefindResult[], mine: number): HTMLButtonElement => {
    const made = button(text, async () => {
      made.remove();
      (await addPages(found, limit, mine))?.querySelector('a')?.focus();
    });
    return made;
  };

  const showOutcome = async (query: string, outcome: Outcome, mine: number): Promise<void> => {
    const { doubtful, problems } = outcome;
    const [first, ...others] = outcome.lines.map((line) =>
      paragraph(...line.map((piece) => (typeof piece === 'string' ? piece : link(piece[1], piece[0])))),
    );
    const below: Node[] = first === undefined ? [] : [first];
    if (problems.length > 0) {
      below.push(
        list(
          messages.frequent,
          'search-problems',
          problems.map(([text, href]) => link(href, text)),
        ),
      );
    }
    below.push(...others);
    if (doubtful.length > 0) below.push(offer(outcome.anyway, doubtful, mine));
    if (onQuery === undefined && outcome.shareable && outcome.results.length > 0) {
      below.push(paragraph(link(`/cerca/?q=${encodeURIComponent(query)}`, messages.asPage)));
    }
    // The first pages are loaded before the old ones go: nothing flickers while one types.
    const items = await itemsOf(outcome.results.slice(0, FIRST));
    if (mine !== turn) return;
    show(outcome.status, items, below);
    if (outcome.corrected) note.replaceChildren(button(messages.onlyTyped(query), () => type(`"${query}"`)));
    await addPages(outcome.results, limit - FIRST, mine);
  };

  const look = async (): Promise<void> => {
    const mine = ++turn;
    const query = field.value.trim();
    if (query === '') {
      onQuery?.('');
      return show('', [], []);
    }
    if (results.childElementCount === 0) status.textContent = messages.searching;
    try {
      const outcome = await outcomeOf(query, { archive: archive.checked, guide: guide?.value ?? '' }, search);
      if (mine !== turn) return;
      onQuery?.(outcome.shareable ? query : '');
      await showOutcome(query, outcome, mine);
    } catch {
      if (mine === turn) show('', [], [messages.notLoaded, link('/cerca/', messages.allPages), '.']);
    }
  };

  const lookSoon = (wait: number): void => {
    clearTimeout(pause);
    pause = window.setTimeout(() => void look(), wait);
  };

  const type = (query: string): void => {
    field.value = query;
    field.focus();
    lookSoon(0);
  };

  // Where there is nothing yet that could flicker, the first key counts.
  field.addEventListener('input', () => lookSoon(status.textContent === '' ? 0 : PAUSE), { signal });
  for (const choice of [archive, guide]) choice?.addEventListener('change', () => lookSoon(0), { signal });
  root.addEventListener(
    'keydown',
    (event) => {
      if (walk(event.key, field, results)) event.preventDefault();
      // On a phone the keyboard would cover what was found.
      if (event.key === 'Enter' && event.target === field && matchMedia('(pointer: coarse)').matches)
        field.blur();
    },
    { signal },
  );
  if (field.value.trim() !== '') lookSoon(0);
}

async function itemsOf(found: readonly PagefindResult[]): Promise<HTMLElement[]> {
  return (await Promise.all(found.map((result) => result.data()))).map(resultItem);
}

function part<Kind extends HTMLElement>(root: HTMLElement, selector: string, kind: new () => Kind): Kind {
  const found = root.querySelector(selector);
  if (!(found instanceof kind)) throw new Error(`no ${selector} in the search`);
  return found;
}
