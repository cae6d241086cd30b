import { beforeEach, describe, expect, test } from 'vitest';
import { createInstance } from '../../../src/search/index.ts';
import type { Sources } from '../../../src/search/instance.ts';
import type { Pagefind } from '../../../src/search/pagefind.ts';
import { smallIndex } from '../../support/small-index.ts';
import { smallLexiconData } from '../../support/small-lexicon.ts';

function sources(pagefind: Partial<Pagefind> = {}): Sources {
  return {
    pagefind: async () => ({ ...smallIndex(), ...pagefind }),
    lexicon: async () => smallLexiconData(),
    offers: async () => ({ problems: [], inputs: {} }),
  };
}

let search = createInstance({}, sources());
beforeEach(() => {
  search = createInstance({}, sources());
});

async function pagesFor(query: string): Promise<readonly string[]> {
  return (await search.search(query)).results.map(({ id }) => id);
}

describe('queries as readers write them', () => {
  test.each([
    ['non mi ricordo più la password', '/password/'],
    ['o perso la pasword', '/password/'],
    ['come attivo la mia casella', '/attiva/'],
    ['ho cambiato numero di telefono', '/contatti/'],
    ['mi hanno rubato il cellulare', '/contatti/'],
    ['voglio sapere se arriva una pec', '/avviso/'],
    ['quanto costa', '/costo/'],
    ['a chi telefono', '/aiuto/'],
    ['antispan', '/pannello/'],
    ['dove si entra nella webmial', '/accedi/'],
  ])('«%s» leads to %s', async (query, first) => {
    expect((await pagesFor(query))[0]).toBe(first);
  });

  test.each([
    'ricetta carbonara',
    'orari autobus',
    'asdfghjkl',
    'quotazione bitcoin oggi',
    'la casella è piena',
  ])('«%s» leads nowhere, and is said to', async (query) => {
    expect(await pagesFor(query)).toEqual([]);
  });

  test('pages with some of the words are kept apart where none is sure', async () => {
    const { results, doubtful } = await search.search('ricetta carbonara con telefono');
    expect(results).toEqual([]);
    expect(doubtful.length).toBeGreaterThan(0);
  });

  test('a corrected word is told, and between quotation marks nothing is corrected', async () => {
    expect((await search.search('pasword')).corrections).toEqual(['password']);
    expect(await search.search('"pasword"')).toMatchObject({ corrections: [], results: [] });
    expect((await search.search('"cancella regola"')).results.map(({ id }) => id)).toEqual(['/avviso/']);
  });
});

describe("Pagefind's interface", () => {
  test('has every function of the module', () => {
    for (const name of [
      'options',
      'init',
      'destroy',
      'search',
      'debouncedSearch',
      'preload',
      'filters',
      'mergeIndex',
    ] as const) {
      expect(search[name]).toBeTypeOf('function');
    }
  });

  test('a page brings the line in which the words stand, marked, and its brackets escaped', async () => {
    const [first] = (await search.search('codice di verifica')).results;
    const found = await first?.data();
    expect(found?.url).toBe('/contatti/');
    expect(found?.excerpt).toContain('<mark>verifica</mark>');
  });

  test('of two searches in a row only the last one answers', async () => {
    const [first, second] = await Promise.all([
      search.debouncedSearch('pass', {}, 1),
      search.debouncedSearch('password', {}, 1),
    ]);
    expect(first).toBeNull();
    expect(second?.results[0]?.id).toBe('/password/');
  });

  test('options, filters and indexes go to the real one', async () => {
    const asked: string[] = [];
    const note = (name: string) => async (): Promise<void> => void asked.push(name);
    const other = createInstance(
      {},
      sources({
        options: note('options'),
        preload: note('preload'),
        mergeIndex: note('mergeIndex'),
        destroy: note('destroy'),
      }),
    );
    await other.init();
    await other.options({ excerptLength: 5 });
    await other.preload('password');
    await other.mergeIndex('/altro/');
    await other.destroy();
    expect(asked).toEqual(['options', 'preload', 'mergeIndex', 'destroy']);
  });

  test("a question without words is the real one's to answer", async () => {
    const other = createInstance({}, sources({ search: async () => ({ results: [] }) }));
    expect(await other.search(null, { filters: { stato: 'corrente' } })).toMatchObject({
      results: [],
      doubtful: [],
    });
  });

  test('an index that did not come is asked for again', async () => {
    let fails = true;
    const other = createInstance(
      {},
      {
        ...sources(),
        pagefind: async () => {
          if (fails) throw new Error('offline');
          return smallIndex();
        },
      },
    );
    await expect(other.search('password')).rejects.toThrow('offline');
    fails = false;
    expect((await other.search('password')).results.length).toBeGreaterThan(0);
  });

  test('the same words are looked for once', async () => {
    let searches = 0;
    const real = smallIndex();
    const other = createInstance({}, sources({ search: (term) => ((searches += 1), real.search(term)) }));
    await other.search('password dimenticata');
    const before = searches;
    await other.search('password dimenticata');
    expect(searches).toBe(before);
  });
});

describe('odd queries', () => {
  test.each([
    ['20 kB', 'password '.repeat(2300)],
    ['emoji', '🙂🔑'.repeat(100)],
    ['a regular expression', '.*[a-z]+(?=x)\\'],
    ['markup', '<img src=x onerror=alert(1)>'],
    ['quotation marks', '"""'],
    ['one quotation mark', '"password'],
    ['a null character', 'pass\u0000word'],
    ['half a pair', '\ud83d password'],
    ['nothing', ''],
    ['a blank', '   '],
  ])('%s do not throw', async (_, query) => {
    expect((await search.search(query)).results).toBeInstanceOf(Array);
  });
});
