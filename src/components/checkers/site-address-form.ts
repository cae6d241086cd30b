import { checkSiteAddress, type SiteAddress, type SiteLists } from '../../checkers/site-address/index.ts';
import { h, part } from './frame/dom.ts';
import { showField, showVerdict } from './frame/outcome.ts';
import { wireForm } from './frame/wire.ts';

const LIMIT =
  "Questo controllo legge solo il testo: non apre la pagina e non sa che cosa contiene. Nel dubbio scrivi tu l'indirizzo nel browser.";

/** Wires the form: the address is read as text, shown as text, and never opened. */
export function connect(element: HTMLElement, signal: AbortSignal): void {
  const field = part(element, '#sito', HTMLTextAreaElement);
  const offers = part(element, '#sito-proposte', HTMLElement);
  const results = part(element, '.checker-results', HTMLElement);
  const lists: SiteLists = JSON.parse(element.dataset['lists'] ?? '{}');
  const again = wireForm(element, signal, { fields: [field], places: [offers, results], check });

  function check(root: HTMLElement): void {
    const report = checkSiteAddress(field.value, lists);
    const outcome = { field, label: 'Indirizzo', findings: report.findings, typed: field.value };
    showField(outcome);
    const offered = report.repaired === null ? report.suggestions : [report.repaired];
    const better = offered.filter((text) => text !== field.value.trim());
    if (better.length > 0) offers.append(choices(report.repaired !== null, better));
    if (report.value !== null) {
      results.append(destination(report.value));
      results.hidden = false;
    }
    const listed = report.verdict === 'ok' && report.value !== null ? [accepted(report.value)] : [];
    showVerdict(root, report.verdict, listed, [outcome], LIMIT);
  }

  function choices(sure: boolean, texts: readonly string[]): HTMLElement {
    const buttons = texts.map((text) => {
      const button = h('button', { type: 'button' }, `Controlla ${text}`);
      button.addEventListener('click', () => {
        field.value = text;
        void again().then(() => field.focus());
      });
      return button;
    });
    const guess =
      texts.length === 1 ? "L'indirizzo può essere questo:" : 'Nel testo ci sono questi indirizzi:';
    const intro = sure ? 'Scrivilo così:' : guess;
    return h('div', {}, h('p', {}, intro), h('div', { class: 'checker-choices' }, ...buttons));
  }
}

function accepted({ host }: SiteAddress): string {
  return `È uno degli indirizzi scritti nelle guide: ${host}. Controlla che sia lo stesso anche nella barra del browser prima di scrivere la password.`;
}

/** Where a browser would go, with the part that says whose site it is standing out. Text, never a link. */
function destination({ host, site }: SiteAddress): HTMLElement {
  const front = host.endsWith(site) ? host.slice(0, host.length - site.length) : '';
  return h(
    'p',
    {},
    'Aprendolo, il browser andrebbe qui: ',
    h('span', { class: 'checker-host' }, front, h('strong', {}, host.slice(front.length))),
    front === '' ? '.' : '. La parte che conta è quella in grassetto, alla fine del nome.',
  );
}
