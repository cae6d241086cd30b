import { progressOf, type Answer, type Item, type ItemView } from '../../../checkers/readiness/index.ts';
import { h, part } from '../frame/dom.ts';
import { findingList } from '../frame/findings.ts';

/** The radio button of an answer. */
export function radioOf(root: ParentNode, { id }: Pick<Item, 'id'>, answer: Answer): HTMLInputElement {
  return part(root, `#pronto-${CSS.escape(id)}-${answer}`, HTMLInputElement);
}

/** The answers alone, by item: all that may be kept. */
export function answersOf(views: readonly ItemView[]): Record<string, Answer | null> {
  return Object.fromEntries(views.map(({ item, answer }) => [item.id, answer]));
}

/** Shows of every line the answer that stands, who gave it, and what is to be said. */
export function showLines(root: ParentNode, views: readonly ItemView[]): void {
  for (const { item, answer, by, findings } of views) {
    for (const one of ['yes', 'no'] as const) radioOf(root, item, one).checked = answer === one;
    const said = part(root, `#pronto-${CSS.escape(item.id)}-esito`, HTMLElement);
    const shown = [
      ...(by === 'checker'
        ? [h('p', { class: 'checker-hint' }, 'Ha risposto il controllo. Puoi cambiare.')]
        : []),
      ...(findings.length > 0 ? [findingList(findings)] : []),
    ];
    // A live region speaks when it changes: what is there already is left as it is.
    const next = h('div', {}, ...shown);
    if (said.innerHTML !== next.innerHTML) said.replaceChildren(...next.childNodes);
    const line = said.closest('li');
    if (line !== null) line.dataset['answer'] = answer ?? '';
    const page = line?.querySelector('.pre-flight-page');
    if (page instanceof HTMLElement) page.hidden = answer !== 'no';
  }
}

/** «3 di 7». */
export function showProgress(root: ParentNode, views: readonly ItemView[]): void {
  const { answered, of } = progressOf(views);
  const count = part(root, '#pronto-avanzamento strong', HTMLElement);
  const text = `${answered} di ${of}`;
  if (count.textContent !== text) count.textContent = text;
}
