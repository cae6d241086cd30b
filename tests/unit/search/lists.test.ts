import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { readLists } from '../../../src/integrations/search-vocabulary.ts';
import { inputs, phrases, stopWords, synonyms } from '../../../src/schemas/search.ts';
import { compileLexicon, phraseKey } from '../../../src/search/compile.ts';
import { INPUT_KINDS } from '../../../src/search/input-kind.ts';
import { readLexicon } from '../../../src/search/lexicon.ts';
import { compileOffers } from '../../../src/search/offers.ts';
import { page } from '../../support/small-index.ts';
import { smallLexicon } from '../../support/small-lexicon.ts';

const lists = await readLists();
const yaml = (name: string): unknown =>
  parse(readFileSync(new URL(`../../../content/search/${name}`, import.meta.url), 'utf8'));

describe('the lists of content/search', () => {
  test('no word is both said to mean something and to say nothing', () => {
    const silent = new Set(lists.stopWords.flatMap(({ words }) => words));
    const both = lists.synonyms
      .flatMap(({ same, also }) => [...same, ...also])
      .filter((word) => silent.has(word));
    expect(both).toEqual([]);
  });

  test('no word stands twice in a list', () => {
    for (const words of [
      ...lists.stopWords.map((list) => list.words),
      ...lists.synonyms.map(({ same, also }) => [...same, ...also]),
    ]) {
      expect(words.filter((word, at) => words.indexOf(word) !== at)).toEqual([]);
    }
  });

  test('a wrong entry is refused with a word on how to mend it', () => {
    expect(stopWords.safeParse([{ why: 'x', words: ["l'"] }]).error?.message).toContain('senza accenti');
    expect(synonyms.safeParse([{ about: 'x', same: ['Perché'] }]).success).toBe(false);
    for (const weight of [2, -0.1]) {
      expect(phrases.safeParse([{ says: ['a'], means: [], weight }]).success).toBe(false);
    }
    for (const weight of [0, 1]) {
      expect(phrases.safeParse([{ says: ['a'], means: [], weight }]).success).toBe(true);
    }
  });

  test('every kind of value has one offer', () => {
    expect(
      inputs
        .parse(yaml('inputs.yaml'))
        .map(({ kind }) => kind)
        .toSorted(),
    ).toEqual([...INPUT_KINDS].toSorted());
  });
});

describe('what the browser gets', () => {
  test('knows the words of the pages that say what they are about', () => {
    const lexicon = smallLexicon();
    for (const word of ['webmail', 'recupera', 'smarrita'])
      expect(lexicon.isWord(word) || lexicon.conceptsOf(word).length > 0).toBe(true);
    expect(lexicon.isWord('carbonara')).toBe(false);
  });

  test('looks for no word that no page has, and for one word of each stem', () => {
    const only = readLexicon(
      compileLexicon(lists, [page('/x/', 'Recupera la password', 'Una password nuova.')]),
    );
    expect(only.conceptsOf('smarrita').flatMap(({ finds }) => finds)).toEqual(['recuperare']);
  });

  test('reads every form of a phrase, with either word where two may stand', () => {
    expect(phraseKey('email/mail di recupero', new Set(['di']))).toBe('email/mail recuper');
    const lexicon = smallLexicon();
    for (const key of ['email recuper', 'mail recuper'])
      expect(lexicon.phrase(key)?.finds).toContain('email recupero');
  });

  test('weighs the pages that the list names, by the beginnings of their ids', () => {
    const weights = compileLexicon(lists, [
      page('/glossario/', 'Le parole', ''),
      page('/controlli/x/', 'Controlla x', ''),
      page('/x/', 'x', ''),
    ]).weights;
    expect(weights.map(([, ids]) => ids)).toEqual(['/gl', '/co']);
  });

  test('offers the first checker that exists, else the page that stands for it, else nothing', () => {
    const offered = compileOffers(
      [
        { kind: 'phone', says: 'a', checker: ['cellulare'], page: '/guida/' },
        { kind: 'file', says: 'b', checker: ['altro', 'foto'] },
        { kind: 'address', says: 'c', checker: ['nessuno'] },
      ],
      [page('/guida/', 'Guida', ''), page('/controlli/foto/', 'Foto', '')],
      [],
    );
    expect(offered.inputs).toEqual({
      phone: ['a', 'Guida', '/guida/'],
      file: ['b', 'Foto', '/controlli/foto/'],
    });
  });
});
