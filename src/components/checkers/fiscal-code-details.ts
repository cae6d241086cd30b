import {
  compareNames,
  describeFiscalCode,
  isPlaceFile,
  type FiscalCode,
  type NameComparison,
  type PersonCode,
  type PlaceFile,
} from '../../checkers/fiscal-code/index.ts';
import type { Severity } from '../../checkers/report.ts';
import { h } from './frame/dom.ts';
import { tell } from './frame/heard.ts';
import { findingList } from './frame/findings.ts';

/** The places of one letter, from this site and only when they are asked for. */
async function placesOf(letter: string): Promise<PlaceFile | null> {
  const answer = await fetch(`/dati/luoghi/${letter}.json`);
  const file: unknown = answer.ok ? await answer.json() : null;
  return isPlaceFile(file) ? file : null;
}

/** Writes what an accepted code says, and for a person the comparison with surname and name. */
export async function showHolder(place: HTMLElement, code: FiscalCode): Promise<void> {
  const { lines } = await describeFiscalCode(code, placesOf);
  const rows = lines.map(({ label, text }) => h('div', {}, h('dt', {}, label), h('dd', {}, text)));
  place.replaceChildren(h('dl', { class: 'checker-holder' }, ...rows));
  if (code.kind === 'person16') place.append(comparison(code));
}

function comparison(code: PersonCode): HTMLElement {
  const surname = field('cf-cognome', 'Cognome (facoltativo)', 'family-name');
  const name = field('cf-nome', 'Nome (facoltativo)', 'given-name');
  const said = h('div', { role: 'status' });
  const form = h(
    'form',
    { novalidate: '', autocomplete: 'off' },
    h(
      'p',
      {},
      'Vuoi vedere se il codice corrisponde a una persona? Scrivi cognome e nome come nel documento.',
    ),
    surname.box,
    name.box,
    h('button', { type: 'submit' }, 'Confronta'),
    said,
  );
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const names = { surname: surname.input.value, name: name.input.value };
    tell(form, { names });
    said.replaceChildren(...compared(code, names));
  });
  return form;
}

function compared(code: PersonCode, names: { surname: string; name: string }): HTMLElement[] {
  const result = compareNames(code, names);
  if (result.surname === null && result.name === null) {
    return [h('p', {}, 'Scrivi il cognome, il nome o tutti e due.')];
  }
  const swapped = {
    code: 'swapped',
    severity: 'review' as const,
    message: 'Forse hai scambiato cognome e nome.',
  };
  return [
    findingList([
      ...(result.swapped ? [swapped] : []),
      ...[result.surname, result.name].flatMap((one) => (one === null ? [] : findingsOf(one))),
    ]),
  ];
}

function findingsOf({ fits, message, letters }: NameComparison): {
  code: string;
  severity: Severity;
  message: string;
}[] {
  return [
    { code: fits ? 'name-fits' : 'name-differs', severity: fits ? 'note' : 'review', message },
    ...letters.map((letter) => ({
      code: letter.origin,
      severity: 'review' as const,
      message: letter.message,
    })),
  ];
}

function field(
  id: string,
  label: string,
  autocomplete: 'family-name' | 'given-name',
): { box: HTMLElement; input: HTMLInputElement } {
  const input = h('input', {
    id,
    type: 'text',
    autocomplete,
    autocapitalize: 'words',
    spellcheck: 'false',
  });
  return { box: h('div', { class: 'checker-field' }, h('label', { for: id }, label), input), input };
}
