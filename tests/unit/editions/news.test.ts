import { describe, expect, it } from 'vitest';
import { atom } from '../../../src/editions/atom.ts';
import { freshEdition, headline, newestFirst, newsOf } from '../../../src/editions/news.ts';
import type { Change, Edition } from '../../../src/schemas/guide.ts';

const change = (date: string, what: string): Change => ({ date, kind: 'corretto', what, why: 'Motivo.' });

function edition(
  number: string,
  from: string,
  changes: Change[],
  status: Edition['status'] = 'in vigore',
): Edition {
  return { number, label: number, status, date: from, from, changes };
}

const REGISTER = {
  shortTitle: 'TSRM-PSTRP',
  editions: [
    edition('3.1', '2026-12-01', [change('2026-12-01', 'b'), change('2026-11-30', 'a')]),
    edition('3.0', '2026-11-22', [change('2026-11-22', 'x')], 'sostituita'),
  ],
};

describe('the news of a guide', () => {
  it('are its changes, each with an anchor', () => {
    expect(newsOf('tsrm-pstrp', REGISTER).map(({ anchor, change: { what } }) => [anchor, what])).toEqual([
      ['modifica-tsrm-pstrp-3.1-2', 'b'],
      ['modifica-tsrm-pstrp-3.1-1', 'a'],
      ['modifica-tsrm-pstrp-3.0-1', 'x'],
    ]);
  });

  it('keep their anchors when a line is added on top', () => {
    const [first, ...rest] = REGISTER.editions;
    const more = {
      ...REGISTER,
      editions: [
        { ...first, ...edition('3.1', '2026-12-01', [change('2026-12-02', 'c'), ...(first?.changes ?? [])]) },
        ...rest,
      ],
    };
    const anchors = new Map(newsOf('g', more).map((item) => [item.change.what, item.anchor]));
    for (const item of newsOf('g', REGISTER)) expect(anchors.get(item.change.what)).toBe(item.anchor);
  });

  it('of two guides run in one stream, newest first', () => {
    const other = { shortTitle: 'P', editions: [edition('1.1', '2026-11-25', [change('2026-11-25', 'p')])] };
    const all = newestFirst([...newsOf('tsrm-pstrp', REGISTER), ...newsOf('psicologi', other)]);
    expect(all.map(({ change: { what } }) => what)).toEqual(['b', 'a', 'p', 'x']);
  });
});

describe('an edition', () => {
  it.each([
    ['2026-12-01', true],
    ['2027-01-30', true],
    ['2027-01-31', false],
    ['2026-11-30', false],
  ])('of 1 December 2026 is fresh on %s: %s', (today, fresh) => {
    expect(freshEdition(REGISTER, today)?.number).toBe(fresh ? '3.1' : undefined);
  });

  it('is announced with its day and how much changed', () => {
    const [latest] = REGISTER.editions;
    if (latest === undefined) throw new Error('no edition');
    expect(headline(REGISTER, latest)).toBe(
      'Edizione 3.1 della guida TSRM-PSTRP, dal 1º dicembre 2026: 2 cambiamenti',
    );
  });
});

it('an Atom feed escapes what it tells and is dated by its newest entry', () => {
  const entry = { id: 'https://e.org/#1', title: 'A & B', address: 'https://e.org/', summary: '<ciao>' };
  const feed = atom({
    title: 'T',
    subtitle: 'S',
    self: 'https://e.org/atom.xml',
    page: 'https://e.org/',
    author: 'Chi',
    entries: [
      { ...entry, day: '2026-11-22' },
      { ...entry, id: 'https://e.org/#2', day: '2026-12-01' },
    ],
  });
  expect(feed).toContain('<title>A &amp; B</title>');
  expect(feed).toContain('&lt;ciao&gt;');
  expect(feed.indexOf('<updated>2026-12-01T00:00:00Z</updated>')).toBeLessThan(feed.indexOf('<entry>'));
});
