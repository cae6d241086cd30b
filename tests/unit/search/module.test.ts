import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { createInstance, type SearchModule } from '../../../src/search/index.ts';
import type { Sources } from '../../../src/search/instance.ts';
import type { Pagefind } from '../../../src/search/pagefind.ts';
import { smallIndex } from '../../support/small-index.ts';
import { smallLexiconData } from '../../support/small-lexicon.ts';

/** A module over an index that notes what it is told, and with which options it was made. */
function noted(wanted: Readonly<Record<string, unknown>> = {}): {
  module: SearchModule;
  told: unknown[];
  made: unknown[];
  asked: string[];
} {
  const told: unknown[] = [];
  const made: unknown[] = [];
  const asked: string[] = [];
  const note =
    (name: string) =>
    async (...said: readonly unknown[]): Promise<void> => {
      told.push([name, ...said]);
    };
  const real = smallIndex();
  const index: Pagefind = {
    ...real,
    search: (term, options) => (asked.push(term ?? ''), real.search(term, options)),
    options: note('options'),
    destroy: note('destroy'),
    preload: note('preload'),
    mergeIndex: note('mergeIndex'),
    filters: async () => ({ stato: { corrente: 8 } }),
  };
  const sources: Sources = {
    pagefind: async (options) => {
      made.push({ ...options });
      return index;
    },
    lexicon: async () => smallLexiconData(),
    offers: async () => ({ problems: [['Aiuto', '/aiuto/']], inputs: {} }),
  };
  return { module: createInstance(wanted, sources), told, made, asked };
}

describe('the options of the module', () => {
  test('wait for the index, and then go to it', async () => {
    const { module, told, made } = noted({ excerptLength: 5 });
    await module.options({ bundlePath: '/a/' });
    expect([told, made]).toEqual([[], []]);
    await module.init();
    expect(made).toEqual([{ excerptLength: 5, bundlePath: '/a/' }]);
    await module.options({ excerptLength: 9 });
    expect(told).toEqual([['options', { excerptLength: 9 }]]);
  });

  test('go to an index that a question has brought', async () => {
    const { module, told } = noted();
    await module.search('password');
    await module.options({ excerptLength: 9 });
    expect(told).toHaveLength(1);
  });

  test('are the index its own: what it was made with is not changed', async () => {
    const wanted = { excerptLength: 5 };
    await noted(wanted).module.options({ excerptLength: 9 });
    expect(wanted).toEqual({ excerptLength: 5 });
  });
});

describe('the end of the module', () => {
  test('asks nothing of an index that was never there', async () => {
    const { module, told, made } = noted();
    await module.destroy();
    expect([told, made]).toEqual([[], []]);
  });

  test('ends the index, once, and the next question brings a new one with the same options', async () => {
    const { module, told, made } = noted();
    await module.init();
    await module.options({ excerptLength: 9 });
    await module.destroy();
    await module.destroy();
    expect(told.filter((call) => Array.isArray(call) && call[0] === 'destroy')).toHaveLength(1);
    expect((await module.search('password')).results[0]?.id).toBe('/password/');
    expect(made).toEqual([{}, { excerptLength: 9 }]);
  });
});

describe('what the module passes on', () => {
  test('are filters, preloads and further indexes', async () => {
    const { module, told } = noted();
    expect(await module.filters()).toEqual({ stato: { corrente: 8 } });
    await module.preload('pass', { filters: {} });
    await module.mergeIndex('/altro/', { weight: 2 });
    expect(told).toEqual([
      ['preload', 'pass', { filters: {} }],
      ['mergeIndex', '/altro/', { weight: 2 }],
    ]);
  });

  test('are the offers', async () => {
    expect((await noted().module.offers()).problems).toEqual([['Aiuto', '/aiuto/']]);
  });

  test('is a question without words, which has no doubtful answer and no slips', async () => {
    expect(await noted().module.search(null)).toEqual({ results: [], doubtful: [], corrections: [] });
  });
});

describe('questions one after another', () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  test('wait a third of a second, and only the last one is asked', async () => {
    const { module, made, asked } = noted();
    const answers = [module.debouncedSearch('pass'), module.debouncedSearch('password')];
    await vi.advanceTimersByTimeAsync(299);
    expect(made).toEqual([]);
    await vi.advanceTimersByTimeAsync(2);
    expect((await Promise.all(answers)).map((answer) => answer?.results[0]?.id)).toEqual([
      undefined,
      '/password/',
    ]);
    expect(await answers[0]).toBeNull();
    expect(asked.every((term) => !term.includes('pass"') && term !== 'pass')).toBe(true);
  });

  test('answer nothing where another was asked while the index was busy', async () => {
    const { module } = noted();
    const first = module.debouncedSearch('webmail', {}, 10);
    vi.advanceTimersByTime(10);
    const second = module.debouncedSearch('password', {}, 10);
    await vi.advanceTimersByTimeAsync(10);
    expect(await first).toBeNull();
    expect((await second)?.results[0]?.id).toBe('/password/');
  });
});

describe('a page that was found', () => {
  test('brings the places of all the words, each once', async () => {
    const { module } = noted();
    const [first] = (await module.search('password dimenticata')).results;
    expect(first?.words).toEqual([...new Set(first?.words)]);
    expect(first?.words.length).toBeGreaterThan(0);
    expect((await first?.data())?.locations.length).toBeGreaterThan(0);
  });

  test('is found again by the same words under other filters, which are another question', async () => {
    let asked = 0;
    const real = smallIndex();
    const search = createInstance(
      {},
      {
        pagefind: async () => ({ ...real, search: (term) => ((asked += 1), real.search(term)) }),
        lexicon: async () => smallLexiconData(),
        offers: async () => ({ problems: [], inputs: {} }),
      },
    );
    await search.search('password');
    const before = asked;
    await search.search('password', { filters: { stato: 'corrente' } });
    expect(asked).toBe(2 * before);
  });
});
