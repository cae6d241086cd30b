import { describeHidden, writeSummary, type Summary } from '../../checkers/support-summary/index.ts';
import { copyOnPress } from './frame/copy.ts';
import { h, part } from './frame/dom.ts';
import { clearField, clearVerdict, showField, showVerdict } from './frame/outcome.ts';

const LIMIT = 'Riconosciamo i dati dalla forma: qualcosa può sfuggire. Rileggi prima di inviare.';
const WHEN = new Intl.DateTimeFormat('it-IT', { dateStyle: 'long', timeStyle: 'short' });
const CHOOSE = {
  code: 'problem',
  severity: 'fix',
  start: 0,
  end: 0,
  message: 'Scegli il problema.',
} as const;
const PASSWORD = {
  code: 'password',
  severity: 'review',
  start: 0,
  end: 0,
  message:
    "Il testo contiene la parola «password»: togli la password se l'hai scritta. Nessuno te la deve chiedere.",
} as const;

/** Wires the summary: it is written on the page, copied or saved by the reader, and sent by nobody. */
export function connect(element: HTMLElement, signal: AbortSignal): void {
  const root = part(element, '.checker', HTMLElement);
  const form = part(element, 'form', HTMLFormElement);
  const order = part(element, '#riepilogo-ordine', HTMLSelectElement);
  const problem = part(element, '#riepilogo-problema', HTMLSelectElement);
  const step = part(element, '#riepilogo-passo', HTMLInputElement);
  const words = part(element, '#riepilogo-messaggio', HTMLTextAreaElement);
  const browser = part(element, '#riepilogo-browser', HTMLInputElement);
  const results = part(element, '.checker-results', HTMLElement);

  form.addEventListener('submit', () => write(), { signal });
  form.addEventListener('input', () => forget(), { signal });
  form.addEventListener('reset', () => forget(), { signal });

  function forget(): void {
    for (const field of [problem, words]) clearField(field);
    clearVerdict(root);
    results.replaceChildren();
    results.hidden = true;
  }

  function write(): void {
    forget();
    const summary = writeSummary({
      guide: order.value,
      problem: problem.value,
      step: step.value,
      words: words.value,
      browser: browser.checked ? navigator.userAgent : null,
      when: WHEN.format(new Date()),
    });
    const outcomes = [
      { field: problem, label: 'Problema', findings: problem.value === '' ? [CHOOSE] : [] },
      { field: words, label: 'Che cosa è successo', findings: summary.speaksOfPassword ? [PASSWORD] : [] },
    ];
    for (const outcome of outcomes) showField(outcome);
    const verdict = problem.value === '' ? 'fix' : summary.speaksOfPassword ? 'review' : 'ok';
    const said = describeHidden(summary.hidden);
    showVerdict(root, verdict, said === null ? [] : [said], outcomes, LIMIT);
    if (verdict === 'fix') return;
    results.append(ready(summary, order.selectedOptions[0]?.dataset['email']));
    results.hidden = false;
  }

  function ready({ text }: Summary, email: string | undefined): HTMLElement {
    const shown = h('p', { class: 'checker-copy' }, text);
    const said = h('span', { 'aria-live': 'polite' });
    const copy = h('button', { type: 'button' }, 'Copia il riepilogo');
    copyOnPress(copy, shown, said, "Riepilogo copiato. Incollalo in un'email al tuo Ordine.", signal);
    const print = h('button', { type: 'button' }, 'Stampa');
    print.addEventListener('click', () => window.print(), { signal });
    const save = h('button', { type: 'button' }, 'Salva come testo');
    save.addEventListener('click', () => download(text), { signal });
    const buttons = h('div', { class: 'checker-choices' }, copy, save, print);
    // Only where the body itself has given an address: content/bodies.
    if (email) buttons.append(h('a', { href: mailTo(email, text) }, `Scrivi a ${email}`));
    return h('div', { class: 'checker-ready' }, h('p', {}, 'Il tuo riepilogo'), shown, buttons, said);
  }
}

function mailTo(email: string, text: string): string {
  return `mailto:${email}?subject=${encodeURIComponent('Richiesta di aiuto per la PEC')}&body=${encodeURIComponent(text)}`;
}

/** A file made in the page and given to the reader alone. */
function download(text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: 'text/plain;charset=utf-8' }));
  const link = h('a', { href: address, download: 'riepilogo-pec.txt' });
  link.click();
  URL.revokeObjectURL(address);
}
