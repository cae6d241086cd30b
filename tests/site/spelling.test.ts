import { describe, expect, it } from 'vitest';
import { currentPages } from '../support/dist.ts';
import { italianRuns, italianSpeller, ownList, spelledWords } from '../support/prose/spelling.ts';

// Comparisons quote the transcriptions, with the slips of the machine that read them.
const pages = currentPages().filter(({ path }) => !path.startsWith('/versioni/confronto/'));
const speller = italianSpeller();

describe('the dictionary', () => {
  it('knows Italian and the words of the project', () => {
    const right = ['perché', 'Riscrivilo', 'mandarglielo', 'PEC', 'webmail', 'omocodia', 'AGENZIA'];
    expect(right.filter((word) => !speller.knows(word))).toEqual([]);
  });

  it('knows no slips', () => {
    const wrong = ['perchè', 'acceddi', 'sbaglaito', 'propio', 'indirizo', 'qual’è', 'Federazzione'];
    expect(wrong.filter((word) => speller.knows(word))).toEqual([]);
  });
});

describe('the spelling', () => {
  it.each(pages)('of $path is right', ({ document }) => {
    const unknown = italianRuns(document).flatMap((run) =>
      spelledWords(run)
        .filter((word) => !speller.knows(word))
        .map((word) => `${word}, in «${run.slice(0, 90)}»`),
    );
    expect(unknown, 'Mend the word, or add it to content/language/own-words.yaml').toEqual([]);
  });
});

describe('the list of own words', () => {
  it('holds none that the dictionary knows by itself', () => {
    const alone = italianSpeller(new Set());
    expect([...ownList()].filter((word) => alone.knows(word))).toEqual([]);
  });
});
