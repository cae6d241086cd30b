import type { ListReport, MailAddress } from '../../checkers/address-list/index.ts';
import { copyOnPress } from './frame/copy.ts';
import { h } from './frame/dom.ts';

interface Ready {
  readonly report: ListReport;
  /** Whose list it is, for the name of the button: «dei mittenti». */
  readonly whose: string;
  /** Puts a text into the field and checks again. */
  readonly use: (text: string) => void;
  readonly signal: AbortSignal;
}

/** The list ready to copy, where every repair is sure; the guesses, where it takes one. */
export function readyList({ report, whose, use, signal }: Ready): HTMLElement[] {
  const { verdict, repaired, suggestions, value } = report;
  if (repaired !== null && repaired !== '') return [ready(repaired, whose, use, signal)];
  if (suggestions.length > 0) return [offers(suggestions, use)];
  const same = (value ?? []).map(({ address }) => address).join(',');
  return verdict === 'fix' || same === '' ? [] : [ready(same, whose, null, signal)];
}

function ready(
  text: string,
  whose: string,
  use: ((text: string) => void) | null,
  signal: AbortSignal,
): HTMLElement {
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
  if (use !== null) {
    const put = h('button', { type: 'button' }, 'Metti nel campo');
    put.addEventListener('click', () => use(text), { signal });
    buttons.append(put);
  }
  return h('div', { class: 'checker-ready' }, h('p', {}, 'Elenco pronto da copiare'), result, buttons, said);
}

function offers(texts: readonly string[], use: (text: string) => void): HTMLElement {
  const buttons = texts.map((text) => {
    const button = h('button', { type: 'button' }, text);
    button.addEventListener('click', () => use(text));
    return button;
  });
  return h(
    'div',
    { class: 'checker-ready' },
    h('p', {}, 'Forse volevi scrivere'),
    h('div', { class: 'checker-choices' }, ...buttons),
  );
}

/** The rule as the panel will show it: «qualsiasi» stands for an empty field of senders (P-052 to P-054). */
export function ruleTable(senders: readonly MailAddress[], recipients: readonly MailAddress[]): HTMLElement {
  const list = (addresses: readonly MailAddress[]): string =>
    addresses.map(({ address }) => address).join(',');
  return h(
    'table',
    { class: 'checker-rule' },
    h('caption', {}, 'Attuale regola impostata'),
    h(
      'thead',
      {},
      h('tr', {}, h('th', { scope: 'col' }, 'Mittenti'), h('th', { scope: 'col' }, 'Destinatari')),
    ),
    h(
      'tbody',
      {},
      h(
        'tr',
        {},
        h('td', {}, senders.length === 0 ? 'qualsiasi' : list(senders)),
        h('td', {}, list(recipients)),
      ),
    ),
  );
}

/** What the rule will do, once it is set. */
export function verdictSentence(senders: readonly MailAddress[], recipients: readonly MailAddress[]): string {
  const to = recipients.length === 1 ? 'a 1 indirizzo' : `a ${recipients.length} indirizzi`;
  if (senders.length === 0) return `La forma è corretta. Riceverai un avviso per tutte le PEC, ${to}.`;
  const from = senders.map(({ address }) => address).join(' e da ');
  return `La forma è corretta. Riceverai un avviso solo per le PEC inviate da ${from}, ${to}.`;
}
