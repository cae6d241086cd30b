import fc from '../../support/fast-check.ts';
import { expect, test } from 'vitest';
import { fold, LONGEST_QUERY, wordsOf } from '../../../src/search/fold.ts';

const words = (text: string): readonly string[] => wordsOf(text).map(({ folded }) => folded);

test('case and accents are folded', () => {
  expect(fold('Identità PERCHÉ')).toBe('identita perche');
});

test.each([
  ["l'ordine", ['l', 'ordine']],
  ['l’ordine', ['l', 'ordine']],
  ['«cancella regola»', ['cancella', 'regola']],
  ['password dimenticata?', ['password', 'dimenticata']],
  ['e-mail', ['email']],
  ['versione 2.0', ['versione', '20']],
  ['  ', []],
  ['?!… 🙂', []],
])('%s is read as %j', (text, expected) => {
  expect(words(text)).toEqual(expected);
});

test('a word with signs inside can be taken apart, a number cannot', () => {
  expect(wordsOf('webmail.pec.it')[0]?.parts).toEqual(['webmail', 'pec', 'it']);
  expect(wordsOf('2.0')[0]?.parts).toEqual(['20']);
  expect(wordsOf('a.20')[0]?.parts).toEqual(['a', '20']);
  expect(wordsOf('20.a')[0]?.parts).toEqual(['20', 'a']);
});

test('what stands beyond the longest query is not read, nor the rest of an endless word', () => {
  expect(words(`${' '.repeat(LONGEST_QUERY - 3)}pec`)).toEqual(['pec']);
  expect(words(`${' '.repeat(LONGEST_QUERY)}pec`)).toEqual([]);
  expect(words('x'.repeat(100))).toEqual(['x'.repeat(40)]);
  expect(words('pec '.repeat(50))).toHaveLength(30);
});

test('no more than the beginning of a pasted text is read, in few words', () => {
  expect(words('pec '.repeat(5000)).length).toBeLessThanOrEqual(30);
  expect(words('x'.repeat(20_000)).join('').length).toBeLessThanOrEqual(LONGEST_QUERY);
});

test('whatever is typed, words hold only small letters and digits', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      for (const word of words(text)) expect(word).toMatch(/^[\p{L}\p{N}]+$/u);
    }),
  );
});
