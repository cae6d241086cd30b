import type { ListReport, PanelRule } from '../../checkers/address-list/index.ts';
import { repairsOf } from './address-list-report.ts';
import { copyOnPress } from './frame/copy.ts';
import { h } from './frame/dom.ts';

interface Ready {
  readonly report: ListReport;
  /** The field as typed. */
  readonly input: string;
  /** Whose list it is, for the name of the button: «dei mittenti». */
  readonly whose: string;
  /** Puts a text into the field and checks again. */
  readonly use: (text: string) => void;
  readonly signal: AbortSignal;
}

/** The list ready to copy, where every repair is sure; the guesses, where it takes one. */
export function readyList(given: Ready): HTMLElement[] {
  const { verdict, repaired, suggestions } = given.report;
  const shown: HTMLElement[] = [];
  if (repaired !== null && repaired !== '') shown.push(ready(given, repaired));
  else if (verdict === 'ok' && given.input !== '') shown.push(ready(given, given.input));
  if (suggestions.length > 0) shown.push(offers(suggestions, given.use));
  return shown;
}

function ready({ report, input, whose, use, signal }: Ready, text: string): HTMLElement {
  const result = h('span', { class: 'checker-result' }, text);
  const copy = h(
    'button',
    { type: 'button' },
    "Copia l'elenco",
    h('span', { class: 'sr-only' }, ` ${whose}`),
  );
  const said = h('span', { 'aria-live': 'polite', class: 'checker-said' });
  copyOnPress(copy, result, said, 'Elenco copiato', signal);
  const buttons = h('div', { class: 'checker-choices' }, copy);
  if (text !== input) {
    const put = h('button', { type: 'button' }, 'Metti nel campo');
    put.addEventListener('click', () => use(text), { signal });
    buttons.append(put);
  }
  const repairs = h('p', { hidden: '' });
  void repairsOf(input, report).then((told) => {
    repairs.textContent = told;
    repairs.hidden = told === null;
  });
  return h(
    'div',
    { class: 'checker-ready' },
    h('p', {}, 'Elenco pronto da copiare'),
    result,
    repairs,
    buttons,
    said,
  );
}

function offers(texts: readonly string[], use: (text: string) => void): HTMLElement {
  const buttons = texts.map((text) => {
    const button = h('button', { type: 'button' }, text);
    button.addEventListener('click', () => use(text));
    return button;
  });
  return h(
    'div',
    { class: 'checker-offers' },
    h('p', {}, 'Forse volevi scrivere'),
    h('div', { class: 'checker-choices' }, ...buttons),
  );
}

/** The rule as the panel will show it: «qualsiasi» stands for an empty field of senders (P-052 to P-054). */
export function ruleTable({ senders, recipients }: PanelRule): HTMLElement {
  const head = ['Mittenti', 'Destinatari'].map((name) => h('th', { scope: 'col' }, name));
  const cells = [senders, recipients].map((list) => h('td', {}, list));
  return h(
    'table',
    { class: 'checker-rule' },
    h('caption', {}, 'Nel pannello, sotto «Attuale regola impostata», leggerai:'),
    h('thead', {}, h('tr', {}, ...head)),
    h('tbody', {}, h('tr', {}, ...cells)),
  );
}
