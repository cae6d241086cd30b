import fc from '../../support/fast-check.ts';
import { expect, test } from 'vitest';
import { piecesOf } from '../../../src/components/search/excerpt.ts';

test('an excerpt is taken apart into plain and marked text', () => {
  expect(piecesOf('la <mark>password</mark> della <mark>PEC.</mark>')).toEqual([
    { text: 'la ', marked: false },
    { text: 'password', marked: true },
    { text: ' della ', marked: false },
    { text: 'PEC.', marked: true },
    { text: '', marked: false },
  ]);
});

test("the page's own brackets are text, never markup", () => {
  expect(piecesOf('scrivi &lt;script&gt; o <mark>&lt;b&gt;</mark>')).toEqual([
    { text: 'scrivi <script> o ', marked: false },
    { text: '<b>', marked: true },
    { text: '', marked: false },
  ]);
});

test('no excerpt loses text, whatever it holds', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.string(), fc.boolean())), (words) => {
      const escaped = words.map(([text, marked]) => {
        const safe = text.replaceAll('<', '&lt;').replaceAll('>', '&gt;');
        return marked ? `<mark>${safe}</mark>` : safe;
      });
      const shown = piecesOf(escaped.join(''))
        .map(({ text }) => text)
        .join('');
      expect(shown).toBe(
        words.map(([text]) => text.replaceAll('&lt;', '<').replaceAll('&gt;', '>')).join(''),
      );
    }),
  );
});
