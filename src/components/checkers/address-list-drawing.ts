import type { PanelRule } from '../../checkers/address-list/index.ts';
import { h } from './frame/dom.ts';

/** What `panelRule` writes for an empty field of senders (P-054). */
const ANYONE = 'qualsiasi';

/** The drawing of the panel's page, where the page has one. */
export interface RuleDrawing {
  /** Writes a rule into its fields and its columns; gives the line that leads there. */
  show(rule: PanelRule): HTMLElement;
  /** Puts back what was drawn. */
  forget(): void;
}

/** Finds the drawing of «Notifica Mail» in a page; null where there is none. Senders stand first in it. */
export function ruleDrawing(page: Document): RuleDrawing | null {
  const figure = page.querySelector('[data-screen="notifica-mail"]');
  if (figure === null) return null;
  const [senders, recipients] = figure.querySelectorAll('.s-field > .s-shows');
  const [from, to] = figure.querySelectorAll('.s-column > .s-shows');
  const places = [senders, recipients, from, to].flatMap((place) => place ?? []);
  const drawn = places.map((place) => [place, [...place.childNodes]] as const);
  const write = (place: Element | undefined, text: string): void => place?.replaceChildren(text);
  return {
    show: (rule) => {
      write(senders, rule.senders === ANYONE ? '' : rule.senders);
      write(recipients, rule.recipients);
      write(from, rule.senders);
      write(to, rule.recipients);
      const link = h('a', { href: `#${figure.id}` }, 'guarda «Attuale regola impostata»');
      return h('p', {}, 'Il disegno del pannello mostra la tua regola: ', link, '.');
    },
    forget: () => {
      for (const [place, nodes] of drawn) place.replaceChildren(...nodes);
    },
  };
}
