import { verdictOf, type Finding } from '../../checkers/report.ts';
import { describeHidden, writeSummary, type Summary } from '../../checkers/support-summary/index.ts';
import { checksMade } from './frame/checks-made.ts';
import { copyOnPress } from './frame/copy.ts';
import { h, part } from './frame/dom.ts';
import { HeardEvent } from './frame/heard.ts';
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
const MAILBOX = {
  code: 'mailbox',
  severity: 'review',
  start: 0,
  end: 0,
  message: 'Per lasciarla leggibile, scrivi la tua PEC intera.',
} as const;

/** The word is quoted as it was typed, so that the reader finds it. */
function passwordSaid(word: string): Finding {
  const message = `Il testo contiene la parola «${word}»: togli la password se l'hai scritta. Nessuno te la deve chiedere.`;
  return { code: 'password', severity: 'review', start: 0, end: 0, message };
}

/** Wires the summary: it is written on the page, copied or saved by the reader, and sent by nobody. */
export function connect(element: HTMLElement, signal: AbortSignal): void {
  const root = part(element, '.checker', HTMLElement);
  const form = part(element, 'form', HTMLFormElement);
  const order = part(element, '#riepilogo-ordine', HTMLSelectElement);
  const problem = part(element, '#riepilogo-problema', HTMLSelectElement);
  const step = part(element, '#riepilogo-passo', HTMLInputElement);
  const words = part(element, '#riepilogo-messaggio', HTMLTextAreaElement);
  const mailbox = part(element, '#riepilogo-pec', HTMLInputElement);
  const readable = part(element, '#riepilogo-pec-leggibile', HTMLInputElement);
  const browser = part(element, '#riepilogo-browser', HTMLInputElement);
  const results = part(element, '.checker-results', HTMLElement);

  form.addEventListener('submit', () => write(), { signal });
  form.addEventListener('input', () => forget(), { signal });
  form.addEventListener('reset', () => forget(), { signal });
  // A check made meanwhile belongs into the text: what was written before it is out of date.
  document.addEventListener(HeardEvent.kind, ({ target }) => target !== root && forget(), { signal });

  function forget(): void {
    for (const field of [problem, words, mailbox]) clearField(field);
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
      mailbox: mailbox.value,
      keepMailbox: readable.checked,
      checks: checksMade(),
      browser: browser.checked ? navigator.userAgent : null,
      when: WHEN.format(new Date()),
    });
    const outcomes: { field: HTMLElement; label: string; findings: readonly Finding[] }[] = [
      { field: problem, label: 'Problema', findings: problem.value === '' ? [CHOOSE] : [] },
      {
        field: words,
        label: 'Che cosa è successo',
        findings: summary.passwordWord === null ? [] : [passwordSaid(summary.passwordWord)],
      },
    ];
    if (readable.checked && !summary.showsMailbox)
      outcomes.push({ field: mailbox, label: 'Casella PEC', findings: [MAILBOX] });
    for (const outcome of outcomes) showField(outcome);
    const verdict = verdictOf(outcomes.flatMap(({ findings }) => findings));
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
