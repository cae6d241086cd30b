import { describe, expect, it } from 'vitest';
import { codePassages, contentPassages } from '../../support/prose/authored.ts';
import { avoidedWords, idleAllowances, slipsIn } from '../../support/prose/avoid.ts';
import { italianSpeller, spelledWords } from '../../support/prose/spelling.ts';

const passages = [...contentPassages(), ...codePassages()];
const words = avoidedWords();

describe('the words of the pages', () => {
  it('are read from the pages in force, from their data and from the code that speaks to readers', () => {
    const files = new Set(passages.map(({ file }) => file));
    expect([...files]).toEqual(
      expect.arrayContaining([
        'content/docs/guide/tsrm-pstrp/recuperare-la-password.mdx',
        'content/problems.yaml',
        'src/checkers/fiscal-code/findings.ts',
        'src/components/checkers/FiscalCodeChecker.astro',
      ]),
    );
    expect(passages.length).toBeGreaterThan(2500);
  });

  it('are none of those that the house avoids (content/language/avoid.yaml)', () => {
    expect(slipsIn(passages, words)).toEqual([]);
  });

  it('need every exception that is declared', () => {
    expect(idleAllowances(passages, words)).toEqual([]);
  });

  it('of the sentences that checkers say are spelled as Italian is', () => {
    const speller = italianSpeller();
    const said = passages.filter(({ file, text }) => file.startsWith('src/checkers/') && isItalian(text));
    expect(said.length).toBeGreaterThan(300);
    const unknown = said.flatMap(({ file, text }) =>
      spelledWords(text).flatMap((word) => (speller.knows(word) ? [] : `${word} (${file})`)),
    );
    expect(unknown).toEqual([]);
  });
});

describe('the search for words to avoid', () => {
  const slips = (text: string) => slipsIn([{ file: 'content/a.mdx', text }], words).map(({ found }) => found);

  it('finds them whatever their capitals and endings', () => {
    expect(slips('Clicca qui: il codice non è valido, errore.')).toEqual(
      expect.arrayContaining(['Clicca', 'valido', 'errore']),
    );
    expect(slips('Ti arriva una e-mail alla Pec.')).toEqual(['e-mail', 'Pec']);
  });

  it('passes over quotations, labels, code and addresses', () => {
    expect(
      slips('Seleziona **Reset password**, leggi «errore 5» in `login` su https://mail.example/login'),
    ).toEqual([]);
  });

  it('does not take a part of a word for the word', () => {
    expect(slips('in corso di validità, la convalida, le emailing-list')).toEqual([]);
  });
});

/** Codes and keys are no sentences. */
function isItalian(text: string): boolean {
  return /(?<!\p{L})(?:il|lo|la|i|gli|le|di|che|non|un|una|è|per|con)(?!\p{L})/u.test(text);
}
