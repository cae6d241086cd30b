import { describe, expect, it } from 'vitest';
import { citationOf } from '../../../src/editions/citation.ts';
import { archivePath, livePath, placeOf } from '../../../src/editions/paths.ts';
import { choicesFor } from '../../../src/editions/selector.ts';
import { dateBesideStatus, statusOf, validityOf } from '../../../src/editions/validity.ts';
import type { Edition } from '../../../src/schemas/guide.ts';

function edition(fields: Partial<Edition> & Pick<Edition, 'number' | 'status'>): Edition {
  return { label: `${fields.number}, prova`, date: '2026-11-22', changes: [], ...fields };
}

const EDITIONS = [
  edition({ number: '3.1', status: 'in vigore', from: '2026-12-01' }),
  edition({ number: '3.0', status: 'sostituita', from: '2026-11-22', to: '2026-11-30' }),
  edition({ number: '2.0', status: 'trascrizione' }),
];
const PAGES: Readonly<Record<string, readonly string[]>> = {
  '3.1': ['', 'accedere', 'nuova'],
  '3.0': ['', 'accedere'],
};

const choices = (number: string, page: string) =>
  choicesFor({ editions: EDITIONS }, { guide: 'tsrm-pstrp', edition: number, page }, (edition, path) =>
    (PAGES[edition] ?? []).includes(path),
  ).map(({ number: to, href, answer }) => [to, answer, href]);

describe('the editions that a page offers', () => {
  it('lead to the same page where the other edition has it', () => {
    expect(choices('3.1', 'accedere')).toEqual([
      ['3.1', 'open', '/guide/tsrm-pstrp/accedere/'],
      ['3.0', 'same', '/archivio/tsrm-pstrp/3.0/accedere/'],
      ['2.0', 'text', '/archivio/tsrm-pstrp/2.0/'],
    ]);
  });

  it('lead to the guide, and say so, where the page was not there', () => {
    expect(choices('3.1', 'nuova')[1]).toEqual(['3.0', 'missing', '/archivio/tsrm-pstrp/3.0/']);
  });

  it('lead from a kept page back to the live one', () => {
    expect(choices('3.0', 'accedere')[0]).toEqual(['3.1', 'same', '/guide/tsrm-pstrp/accedere/']);
  });

  it('lead from the one text to the whole guide', () => {
    expect(choices('2.0', '').slice(0, 2)).toEqual([
      ['3.1', 'same', '/guide/tsrm-pstrp/'],
      ['3.0', 'same', '/archivio/tsrm-pstrp/3.0/'],
    ]);
  });
});

describe('the days of an edition', () => {
  it.each([
    [{ status: 'in vigore', from: '2026-12-01' }, 'in vigore dal 1º dicembre 2026'],
    [
      { status: 'sostituita', from: '2026-11-22', to: '2026-11-30' },
      'sostituita, in vigore dal 22 novembre 2026 al 30 novembre 2026',
    ],
    [
      { status: 'sostituita', from: '2026-11-22', to: '2026-11-22' },
      'sostituita, in vigore il 22 novembre 2026',
    ],
    [{ status: 'trascrizione' }, 'trascrizione'],
  ] as const)('of %o are told as «%s»', (validity, words) => {
    expect(statusOf(validity)).toBe(words);
  });

  it('are nothing for a text that was never in force here', () => {
    expect(validityOf({ status: 'trascrizione' })).toBeNull();
  });

  it.each([
    [{ date: '2023-12-15' }, '15 dicembre 2023'],
    [{ date: '2026-11-20', from: '2026-12-01' }, '20 novembre 2026'],
    [{ date: '2026-12-01', from: '2026-12-01' }, null],
    [{ date: null }, 'senza data'],
  ])('are told once: beside the status of %o stands %j', (edition, words) => {
    expect(dateBesideStatus(edition)).toBe(words);
  });
});

describe('the place of a page', () => {
  it.each([
    ['guide/tsrm-pstrp', { guide: 'tsrm-pstrp', edition: null, page: '' }],
    ['guide/tsrm-pstrp/accedere', { guide: 'tsrm-pstrp', edition: null, page: 'accedere' }],
    ['archivio/tsrm-pstrp/3.0', { guide: 'tsrm-pstrp', edition: '3.0', page: '' }],
    ['archivio/tsrm-pstrp/3.0/accedere', { guide: 'tsrm-pstrp', edition: '3.0', page: 'accedere' }],
    ['guide', null],
    ['versioni', null],
  ])('%s is read from its address', (id, place) => {
    expect(placeOf(id)).toEqual(place);
  });

  it('comes back from the addresses that are written for it', () => {
    for (const page of ['', 'accedere']) {
      expect(placeOf(archivePath('g', '1.0', page).replace(/^\/|\/$/g, ''))?.page).toBe(page);
      expect(placeOf(livePath('g', page).replace(/^\/|\/$/g, ''))?.page).toBe(page);
    }
  });
});

it('cites title, guide, edition, date and address', () => {
  const address = 'https://example.org/archivio/tsrm-pstrp/2.0/';
  expect(
    citationOf({
      title: 'Accedi',
      guide: { title: 'La PEC' },
      edition: { number: '2.0', label: '2.0, prova', date: null },
      address,
    }),
  ).toBe(`«Accedi», in La PEC, edizione 2.0, prova, senza data, ${address}`);
});
