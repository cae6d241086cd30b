import { expect, test } from 'vitest';
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
