import fc from '../../support/fast-check.ts';
import { describe, expect, it } from 'vitest';
import { composeRating, LONGEST_DETAIL, mailtoFor, type Rating } from '../../../src/rating/compose.ts';

const RATING: Rating = {
  title: 'Recupera la password della PEC',
  address: 'https://guida-pec.example/guide/tsrm-pstrp/recuperare-la-password/',
  edition: 'La PEC convenzionata TSRM-PSTRP, 3.1',
  stars: 2,
  question: 'Dove hai incontrato le maggiori difficoltà?',
  answers: ['Ho avuto problemi tecnici', 'Altro'],
  details: '  Il link\nnon arriva  ',
};

describe('the text of a rating', () => {
  it('names the page, its edition, the stars, the answers and the details', () => {
    expect(composeRating(RATING).split('\n')).toEqual([
      'Pagina: Recupera la password della PEC',
      'Indirizzo: https://guida-pec.example/guide/tsrm-pstrp/recuperare-la-password/',
      'Edizione: La PEC convenzionata TSRM-PSTRP, 3.1',
      'Quanto sono chiare le informazioni su questa pagina? 2 su 5',
      'Dove hai incontrato le maggiori difficoltà? Ho avuto problemi tecnici; Altro',
      'Altri dettagli: Il link non arriva',
    ]);
  });

  it('leaves out what was not said', () => {
    const bare = composeRating({ ...RATING, edition: null, answers: [], details: ' \u200b ' });
    expect(bare.split('\n')).toHaveLength(3);
  });

  it('keeps the details to their length and to one line, whatever is typed', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (details) => {
        const lines = composeRating({ ...RATING, details }).split('\n');
        expect(lines.length).toBeLessThanOrEqual(6);
        expect((lines[5] ?? '').length).toBeLessThanOrEqual(LONGEST_DETAIL + 'Altri dettagli: '.length);
      }),
    );
  });
});

describe('the address that opens the mail program', () => {
  it('carries the text as it is', () => {
    const text = composeRating(RATING);
    const url = new URL(mailtoFor('segreteria@example.org', RATING, text));
    expect(url.pathname).toBe('segreteria@example.org');
    expect(url.searchParams.get('subject')).toBe('Chiarezza della pagina: Recupera la password della PEC');
    expect(url.searchParams.get('body')).toBe(text.replaceAll('\n', '\r\n'));
  });

  it('cannot be led astray by what is typed', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom('\ud800', 'a\udc00b', '&body=x')),
        (typed) => {
          const url = new URL(mailtoFor('a@example.org', { title: typed }, typed));
          expect([...url.searchParams.keys()]).toEqual(['subject', 'body']);
          expect(url.pathname).toBe('a@example.org');
        },
      ),
    );
  });
});
