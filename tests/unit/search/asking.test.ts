import { describe, expect, test } from 'vitest';
import { engine } from '../../../src/search/engine.ts';
import { readLexicon, type LexiconData } from '../../../src/search/lexicon.ts';
import { toldIndex, type Told } from '../../support/told-index.ts';

const DATA: LexiconData = {
  stop: 'come',
  light: 'di',
  concepts: [],
  phrases: [['nuov password', 'nuova password']],
  together: [],
  words: 'password webmail',
  weights: [],
  total: 20,
  tag: '',
  files: [],
};

function asking(told: Told) {
  const { pagefind, asked } = toldIndex(told);
  return { ask: engine(pagefind, readLexicon(DATA), {}), asked, pagefind };
}

const ids = (hits: readonly { id: string }[]): string[] => hits.map(({ id }) => id);

describe('what the index is asked', () => {
  test('a word is asked for by its stem, and only pages that hold it are taken', async () => {
    const { ask, asked } = asking({ password: { a: 1, b: 3 }, '"password"': { a: 1 } });
    expect(ids((await ask('password')).pages)).toEqual(['a']);
    expect([...new Set(asked)].toSorted()).toEqual(['"password"', 'password']);
  });

  test('a word not yet written out finds the pages with words that begin so', async () => {
    const { ask } = asking({ webm: { a: 1, b: 3 } });
    expect(ids((await ask('webm')).pages)).toEqual(['b', 'a']);
  });

  test('a phrase is asked for once, as it is', async () => {
    const { ask, asked } = asking({ 'nuova password': { a: 1 } });
    const { pages } = await ask('nuove password');
    expect(ids(pages)).toEqual(['a']);
    expect(asked).not.toContain('"nuova password"');
    expect(pages[0]?.words).toEqual(['nuova', 'password']);
  });

  test('several words are asked for side by side, one alone is not', async () => {
    const told = { password: { a: 1 }, '"password"': { a: 1 }, webmail: { a: 1 }, '"webmail"': { a: 1 } };
    const one = asking(told);
    expect((await one.ask('password')).pages).toMatchObject([{ id: 'a', score: 1 }]);
    const two = asking({ ...told, '"webmail password"': { a: 1 } });
    const [page] = (await two.ask('webmail password')).pages;
    expect(page?.score).toBeGreaterThan(1);
    expect(two.asked).toContain('"webmail password"');
  });

  test('nothing at all is asked for nothing', async () => {
    const { ask, asked } = asking({ '""': { a: 1 }, '': { a: 1 } });
    for (const query of ['', '?!', '"?!"', '«…»'])
      expect(await ask(query)).toEqual({ pages: [], doubtful: [], corrections: [] });
    expect(asked).toEqual([]);
  });

  test('a word that no list has is looked for where a page has it, and else it is not known', async () => {
    const { ask } = asking({
      '"garanzia"': { a: 1 },
      garanzia: { a: 1 },
      password: { b: 1 },
      '"password"': { b: 1 },
    });
    expect(await ask('garanzia')).toMatchObject({ pages: [{ id: 'a' }], corrections: [] });
    expect(await ask('garanzie altrove lontano password')).toMatchObject({
      pages: [],
      doubtful: [{ id: 'b' }],
    });
    expect(await ask('pasword')).toMatchObject({ pages: [{ id: 'b' }], corrections: ['password'] });
  });
});

describe('between quotation marks', () => {
  test('one word or several are asked for as they stand, and nothing else is', async () => {
    const { ask, asked } = asking({ '"password"': { a: 2 }, '"nuova password"': { b: 1 } });
    expect(await ask('"Password"')).toMatchObject({
      pages: [{ id: 'a', score: 2, found: [{ id: 'a' }], words: ['password'] }],
      doubtful: [],
      corrections: [],
    });
    expect(ids((await ask('«nuova password»')).pages)).toEqual(['b']);
    expect(asked).toEqual(['"password"', '"nuova password"']);
  });
});

describe('a page that is found', () => {
  test('brings what each search found on it, and on no other', async () => {
    const scores = { a: 1, b: 1 };
    const { ask } = asking({
      password: scores,
      '"password"': scores,
      webmail: { a: 1 },
      '"webmail"': { a: 1 },
      '"webmail password"': { a: 1 },
    });
    const [first, second] = (await ask('webmail password')).pages;
    expect(first?.found.map(({ id }) => id)).toEqual(['a', 'a', 'a']);
    expect(second?.found.map(({ id }) => id)).toEqual(['b']);
  });
});

describe('what was asked before', () => {
  const numbered = (at: number): string => `n${at}`;

  test('is not asked again', async () => {
    const { ask, asked } = asking({ '"n1"': { a: 1 } });
    await ask('n1');
    const before = asked.length;
    await ask('n1');
    expect(asked.length).toBe(before);
  });

  test('is asked again when very much was asked since', async () => {
    const { ask, asked } = asking({});
    for (let at = 0; at < 500; at++) await ask(numbered(at));
    const before = asked.length;
    await ask(numbered(499));
    expect(asked.length).toBe(before);
    await ask(numbered(0));
    expect(asked.length).toBeGreaterThan(before);
  });

  test('is asked again where the index did not come', async () => {
    const { pagefind } = toldIndex({ password: { a: 1 }, '"password"': { a: 1 } });
    let fails = true;
    const ask = engine(
      {
        ...pagefind,
        search: async (term) => {
          if (fails) throw new Error('offline');
          return pagefind.search(term);
        },
      },
      readLexicon(DATA),
      {},
    );
    await expect(ask('password')).rejects.toThrow('offline');
    fails = false;
    expect(ids((await ask('password')).pages)).toEqual(['a']);
  });
});
