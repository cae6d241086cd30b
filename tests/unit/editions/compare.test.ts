import fc from '../../support/fast-check.ts';
import { describe, expect, it } from 'vitest';
import { align } from '../../../src/editions/compare/align.ts';
import { whereTold, wordsOfSource } from '../../../src/editions/compare/facts.ts';
import { changedLimits, limitsOf } from '../../../src/editions/compare/limits.ts';
import { compareTexts } from '../../../src/editions/compare/text.ts';
import { compareWords, likeness } from '../../../src/editions/compare/words.ts';
import { wordsHtml } from '../../../src/editions/compare/words-html.ts';
import { blocksOf, sectionsOf, type Block } from '../../../src/editions/reading/blocks.ts';

const sentence = fc
  .array(fc.constantFrom('Vai', 'alla', 'pagina', "dell'Ordine", 'è', 'ACCEDI,', '2'), { maxLength: 12 })
  .map((words) => words.join(' '));

describe('words side by side', () => {
  it('give back both texts: kept and added make the newer, kept and removed the older', () => {
    fc.assert(
      fc.property(sentence, sentence, (before, after) => {
        const parts = compareWords(before, after);
        const joined = (without: string) =>
          parts
            .filter(({ change }) => change !== without)
            .map(({ text }) => text)
            .join('');
        expect(joined('added')).toBe(before);
        expect(joined('removed')).toBe(after);
      }),
    );
  });

  it('mark the word that changed and nothing else', () => {
    expect(compareWords('Seleziona ACCEDI.', 'Seleziona ENTRA.')).toEqual([
      { text: 'Seleziona ', change: 'kept' },
      { text: 'ACCEDI', change: 'removed' },
      { text: 'ENTRA', change: 'added' },
      { text: '.', change: 'kept' },
    ]);
  });

  it('are told in words, not by a line alone, and stay text', () => {
    expect(
      wordsHtml([
        { text: 'Vai <', change: 'kept' },
        { text: 'qui', change: 'removed' },
        { text: '&', change: 'added' },
      ]),
    ).toBe(
      'Vai &lt;<del><span class="sr-only">tolto: </span>qui</del><ins><span class="sr-only">aggiunto: </span>&amp;</ins>',
    );
  });

  it('are alike by the words they share', () => {
    expect(likeness('uno due', 'uno due')).toBe(1);
    expect(likeness('uno due', 'tre')).toBe(0);
    expect(likeness('uno due', 'uno tre')).toBe(0.5);
    expect(likeness('', '')).toBe(1);
  });
});

describe('lists side by side', () => {
  const text = (item: string) => item;

  it('lose nothing and keep the order of each', () => {
    fc.assert(
      fc.property(
        fc.array(sentence, { maxLength: 8 }),
        fc.array(sentence, { maxLength: 8 }),
        (before, after) => {
          const pairs = align(before, after, text, text);
          expect(pairs.flatMap((pair) => pair.before ?? [])).toEqual(before);
          expect(pairs.flatMap((pair) => pair.after ?? [])).toEqual(after);
        },
      ),
    );
  });

  it('put a changed sentence in front of its older self, and a new one alone', () => {
    expect(align(['uno due tre', 'fine'], ['prima di tutto', 'uno due quattro', 'fine'], text, text)).toEqual(
      [
        { before: null, after: 'prima di tutto' },
        { before: 'uno due tre', after: 'uno due quattro' },
        { before: 'fine', after: 'fine' },
      ],
    );
  });
});

const HTML = `
<p>Prima <strong>di tutto</strong>.</p>
<div class="sl-heading-wrapper"><h2 id="come-fare">Come fare</h2><a class="sl-anchor-link" href="#x"><span class="sr-only">Collegamento</span></a></div>
<ol><li><p>Vai alla pagina.</p><p>Si apre.</p></li><li>Scrivi.<ul><li>Con calma</li></ul></li></ol>
<table><tr><th>Campo</th><td>2 <span>indirizzi</span></td></tr></table>
<x-checker><section class="checker"><form>mai</form></section></x-checker><script>mai</script>`;

describe('the blocks of a page', () => {
  it('are what is read at one go, in order, without aids and checkers', () => {
    expect(blocksOf(HTML)).toEqual([
      { kind: 'paragraph', text: 'Prima di tutto.' },
      { kind: 'heading', text: 'Come fare', id: 'come-fare' },
      { kind: 'item', text: 'Vai alla pagina.' },
      { kind: 'item', text: 'Si apre.' },
      { kind: 'item', text: 'Scrivi.' },
      { kind: 'item', text: 'Con calma' },
      { kind: 'row', text: 'Campo | 2 indirizzi' },
    ]);
  });

  it('stand under their headings', () => {
    expect(
      sectionsOf(blocksOf(HTML)).map(({ heading, blocks }) => [heading?.text ?? null, blocks.length]),
    ).toEqual([
      [null, 1],
      ['Come fare', 5],
    ]);
  });
});

function blocks(...texts: string[]): Block[] {
  return texts.map((text) =>
    text.startsWith('# ')
      ? { kind: 'heading', text: text.slice(2), id: text.slice(2).toLowerCase() }
      : { kind: 'paragraph', text },
  );
}

describe('two versions of a page', () => {
  it('that are the same have nothing to show', () => {
    expect(compareTexts(blocks('# A', 'uno'), blocks('# A', 'uno'))).toEqual([]);
  });

  it('show only the sections that changed, block by block', () => {
    const before = blocks('# A', 'uno due tre', '# B', 'resta', '# C', 'vecchia sezione che va via');
    const after = blocks('# A', 'uno due quattro', 'del tutto nuovo', '# B', 'resta');
    expect(
      compareTexts(before, after).map(({ heading, blocks: changed }) => [
        heading,
        changed.map(({ change }) => change),
      ]),
    ).toEqual([
      ['A', ['changed', 'added']],
      ['C', ['removed', 'removed']],
    ]);
  });

  it('pair a section with its renamed self', () => {
    const before = blocks('# Come fare', 'uno due tre quattro', 'cinque sei');
    const after = blocks('# Come procedere', 'uno due tre quattro', 'cinque sei');
    expect(compareTexts(before, after)).toEqual([
      {
        heading: 'Come procedere',
        blocks: [expect.objectContaining({ kind: 'heading', change: 'changed' })],
      },
    ]);
  });
});

describe('a statement', () => {
  const page = blocks(
    '# Accedi',
    'Vai alla webmail.',
    '# Password',
    'Se non la ricordi, seleziona «Password dimenticata?».',
    'Poi attendi.',
  );

  it('is found under its heading, quotes and blanks made plain', () => {
    expect(whereTold(page, 'password dimenticata\\?"')).toEqual({
      anchor: 'password',
      heading: 'Password',
      words: 'Se non la ricordi, seleziona «Password dimenticata?».',
    });
  });

  it('may run over two blocks', () => {
    expect(whereTold(page, 'dimenticata[^.]+\\. poi')?.words).toBe(
      'Se non la ricordi, seleziona «Password dimenticata?». Poi attendi.',
    );
  });

  it('that the page does not make is not found', () => {
    expect(whereTold(page, 'telefono')).toBeNull();
  });

  it('is quoted from its lines, without markup and empty lines', () => {
    const lines = ['uno', '', '**due** <u>tre</u>', '\\square\t|', 'quattro'];
    expect(wordsOfSource(lines, '3', 'due')).toBe('due tre');
    expect(wordsOfSource(lines, '1-5', 'x')).toBe('uno / due tre / quattro');
    expect(wordsOfSource(lines, '-', 'x')).toBeNull();
  });

  it('is cut round its words where the line is long', () => {
    const long = `${'Una frase. '.repeat(60)}Il codice arriva qui. ${'Altro ancora. '.repeat(40)}`;
    const words = wordsOfSource([long], '1', 'codice arriva') ?? '';
    expect(words).toContain('Il codice arriva qui.');
    expect(words.length).toBeLessThan(300);
  });
});

describe('the limits of two editions', () => {
  const rules = (days: number) =>
    limitsOf({ outcome: { days: { value: days, unit: 'days', fact: 'T-097' } } });

  it('are told in words where they differ, and only there', () => {
    expect(changedLimits(rules(3), rules(3))).toEqual([]);
    expect(changedLimits(rules(3), rules(5))).toEqual([
      { path: 'outcome.days', name: "Attesa dell'esito", before: '3\u00A0giorni', after: '5\u00A0giorni' },
    ]);
    expect(changedLimits(new Map(), rules(1))[0]).toMatchObject({ before: null, after: '1\u00A0giorno' });
  });
});
