import { describe, expect, test } from 'vitest';
import { withPassages } from '../../../src/search/passages.ts';
import type { PagefindPage } from '../../../src/search/pagefind.ts';

const filler = (count: number): string => 'parola '.repeat(count).trim();
const raw = `Titolo della pagina ${filler(30)} Primo passo seleziona la password ${filler(40)} Secondo passo scrivi &lt;qui&gt; il codice e la password`;
const words = raw.split(' ');
const heading = (id: string, text: string, element = 'h2') => ({
  element,
  id,
  text,
  location: words.findIndex((_, at) => words.slice(at).join(' ').startsWith(text)),
});

const page: PagefindPage = {
  url: '/pagina/',
  meta: {},
  filters: {},
  excerpt: '',
  locations: [],
  sub_results: [],
  raw_content: raw,
  anchors: [
    heading('_top', 'Titolo', 'h1'),
    heading('secondo', 'Secondo passo'),
    heading('primo', 'Primo passo'),
  ],
};

const at = (word: string): number[] => words.flatMap((other, place) => (other === word ? [place] : []));

test('the line is the stretch that holds most of the words', () => {
  const { excerpt } = withPassages(
    page,
    [...at('password'), ...at('codice')],
    new Set(['password', 'codic']),
  );
  expect(excerpt).toContain('<mark>codice</mark> e la <mark>password</mark>');
  expect(excerpt.split(' ').length).toBeLessThanOrEqual(22);
});

test("the page's own brackets stay escaped", () => {
  expect(withPassages(page, at('codice'), new Set(['codic'])).excerpt).toContain('&lt;qui&gt;');
});

test('each heading with words below it is a section, in the order of the page, with its anchor', () => {
  const { sub_results: sections } = withPassages(page, at('password'), new Set(['password']));
  expect(sections.map(({ title, url }) => [title, url])).toEqual([
    ['Primo passo', '/pagina/#primo'],
    ['Secondo passo', '/pagina/#secondo'],
  ]);
});

test('a place where another word only begins alike is not marked', () => {
  const found = withPassages(page, at('passo'), new Set(['password']));
  expect(found.locations).toEqual([]);
  expect(found.excerpt).not.toContain('<mark>');
});

test('without a place the line is the beginning', () => {
  expect(withPassages(page, [], new Set()).excerpt).toMatch(/^Titolo della pagina/);
});

describe('the sections of a page', () => {
  const text = 'uno due password quattro cinque password sette otto nove codice';
  const anchor = (id: string, location: number, heading = id, element = 'h2') => ({
    element,
    id,
    text: heading,
    location,
  });
  const sectionsOf = (
    ...anchors: readonly PagefindPage['anchors'][number][]
  ): readonly (readonly [string, readonly number[]])[] =>
    withPassages(
      { ...page, raw_content: text, anchors },
      [5, 2, 5],
      new Set(['password', 'codic']),
    ).sub_results.map(({ title, locations }) => [title, locations]);

  test('go from their heading to the next, and only those with words are shown', () => {
    expect(sectionsOf(anchor('b', 3), anchor('a', 0), anchor('c', 6))).toEqual([
      ['a', [2]],
      ['b', [5]],
    ]);
  });

  test('hold a word that stands where they begin, and none where the next begins', () => {
    expect(sectionsOf(anchor('a', 2), anchor('b', 5))).toEqual([
      ['a', [2]],
      ['b', [5]],
    ]);
  });

  test('begin at headings of the second to the sixth level that have a text', () => {
    expect(
      sectionsOf(
        anchor('_top', 0, 'Titolo'),
        anchor('one', 1, 'Uno', 'h1'),
        anchor('blank', 1, '  '),
        anchor('item', 1, 'Voce', 'li'),
        anchor('odd', 1, 'Strano', 'xh2'),
        anchor('longer', 1, 'Lungo', 'h22'),
        anchor('six', 2, ' Sei ', 'h6'),
      ),
    ).toEqual([['Sei', [2, 5]]]);
  });

  test.each([
    ['_top', 'Titolo', 'h2'],
    ['one', 'Uno', 'h1'],
    ['blank', '  ', 'h2'],
    ['item', 'Voce', 'li'],
    ['odd', 'Strano', 'xh2'],
    ['longer', 'Lungo', 'h22'],
    ['seven', 'Sette', 'h7'],
  ])('are none at %s «%s», %s', (id, heading, element) => {
    expect(sectionsOf(anchor(id, 0, heading, element))).toEqual([]);
  });

  test('show a line of their own', () => {
    const found = withPassages(
      { ...page, raw_content: text, anchors: [anchor('b', 3)] },
      [2, 5],
      new Set(['password']),
    );
    expect(found.sub_results[0]?.excerpt).toBe('quattro cinque <mark>password</mark> sette otto nove codice');
    expect(found.locations).toEqual([2, 5]);
  });
});

describe('the line of a page', () => {
  const excerpt = (text: string, positions: readonly number[], ...stems: readonly string[]): string =>
    withPassages({ ...page, raw_content: text, anchors: [] }, positions, new Set(stems)).excerpt;
  const words = (count: number, from = 0): string[] =>
    Array.from({ length: count }, (_, at) => `p${from + at}`);

  test('begins three words before the first of those found, says that there is more before, and has 22', () => {
    const text = [...words(10), 'codice', ...words(40, 11)].join(' ');
    expect(excerpt(text, [10], 'codic')).toBe(
      `…${[...words(3, 7), '<mark>codice</mark>', ...words(18, 11)].join(' ')}`,
    );
  });

  test('ends with the page, and is no shorter there', () => {
    const text = [...words(40), 'codice', 'p41'].join(' ');
    expect(excerpt(text, [40], 'codic').split(' ')).toHaveLength(22);
    expect(excerpt(text, [40], 'codic')).toMatch(/<mark>codice<\/mark> p41$/);
    expect(excerpt('il codice', [1], 'codic')).toBe('il <mark>codice</mark>');
  });

  test('is where most different words stand, the first such place, not where one stands often', () => {
    const often = ['codice', 'codice', 'codice', ...words(30), 'password', 'codice', ...words(30)];
    expect(excerpt(often.join(' '), [0, 1, 2, 33, 34], 'codic', 'password')).toContain(
      '<mark>password</mark>',
    );
    const twice = [...words(5), 'codice', ...words(40), 'password', ...words(30)];
    expect(excerpt(twice.join(' '), [5, 46], 'codic', 'password')).toMatch(/^…p2 /);
  });

  test('counts the words from each place on for 22 words', () => {
    const text = ['codice', ...words(21), 'password', ...words(5), 'regola', ...words(30)].join(' ');
    expect(excerpt(text, [0, 22, 28], 'codic', 'password', 'regol')).toContain('<mark>regola</mark>');
    const apart = [...words(30), 'codice', ...words(3), 'password', ...words(25), 'regola', ...words(30)];
    expect(excerpt(apart.join(' '), [30, 34, 60], 'codic', 'password', 'regol')).toContain(
      '<mark>codice</mark>',
    );
  });

  test('takes places beyond the text for nothing, and several blanks for one', () => {
    expect(excerpt('il  codice \n nuovo', [1, 99], 'codic', '')).toBe('il <mark>codice</mark> nuovo');
  });

  test('marks a word that holds the one looked for beside another, and signs round it', () => {
    expect(excerpt("dell'ordine e-mail «codice»", [0, 2], 'ordin', 'codic')).toBe(
      "<mark>dell'ordine</mark> e-mail <mark>«codice»</mark>",
    );
    expect(excerpt('— codice', [0, 1], 'codic')).toBe('— <mark>codice</mark>');
  });
});
