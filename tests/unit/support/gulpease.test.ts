import { describe, expect, it } from 'vitest';
import { parseHtml } from '../../support/html.ts';
import { proseBlocks } from '../../support/prose/blocks.ts';
import { gulpease, sentencesOf, worstSentences } from '../../support/prose/gulpease.ts';

describe('gulpease', () => {
  it('is 89 + (300 × sentences − 10 × letters) / words', () => {
    // 17 words of 71 letters in all, 1 sentence.
    const ease = gulpease([
      "Dopo l'accesso si apre la schermata della casella PEC che il tuo Ordine ti ha assegnato.",
    ]);
    expect(ease.words).toBe(17);
    expect(ease.score).toBeCloseTo(89 + (300 * 1 - 10 * 71) / 17, 5);
  });

  it('stays between 0 and 100', () => {
    expect(gulpease(['Vai.']).score).toBe(100);
    expect(gulpease(['precipitevolissimevolmente '.repeat(40)]).score).toBe(0);
    expect(gulpease([]).score).toBe(100);
  });

  it('takes the end of a block for the end of a sentence', () => {
    expect(gulpease(['una riga', "un'altra riga"]).sentences).toEqual(['una riga', "un'altra riga"]);
  });

  it('names the heaviest sentences first', () => {
    const ease = gulpease([
      'Il cane ora va al mare con te. ' +
        "Successivamente all'autenticazione effettuare l'aggiornamento delle informazioni anagrafiche registrate.",
    ]);
    expect(worstSentences(ease, 1)).toEqual([expect.stringContaining('autenticazione')]);
  });
});

describe('sentencesOf', () => {
  it('does not stop at an abbreviation, a number or the name of a file', () => {
    expect(sentencesOf('Lo dice il decreto n. 13813. Pesa 1.048.576 byte: salvala in .jpg oggi.')).toEqual([
      'Lo dice il decreto n. 13813.',
      'Pesa 1.048.576 byte: salvala in .jpg oggi.',
    ]);
  });

  it('stops after a closing quote', () => {
    expect(sentencesOf('Si legge "Accedi." Poi seleziona.')).toEqual([
      'Si legge "Accedi."',
      'Poi seleziona.',
    ]);
  });
});

describe('proseBlocks', () => {
  const blocks = (body: string) => proseBlocks(parseHtml(`<!doctype html><main>${body}</main>`));

  it('reads paragraphs and entries, each once, and no heading', () => {
    expect(
      blocks('<h2>Titolo</h2><p>Uno <b>due</b>.</p><ul><li><p>Tre.</p></li><li>Quattro</li></ul>'),
    ).toEqual(['Uno due.', 'Tre.', 'Quattro']);
  });

  it('leaves out code, addresses, drawings, fields and what is hidden', () => {
    expect(
      blocks(
        '<p>Vai a <a href="/">webmail.pec.it</a> con <code>RSSMRA</code> e a@example.org.</p>' +
          '<svg><text>disegno</text></svg><button><p>Copia</p></button><p hidden>nascosto</p>' +
          '<div class="sr-only"><p>letto</p></div><pre>codice</pre>',
      ),
    ).toEqual(['Vai a con e']);
  });

  it('counts a cell that holds a sentence and no cell that holds a label', () => {
    expect(blocks('<table><tr><td>voce</td><td>Si apre la pagina.</td></tr></table>')).toEqual([
      'Si apre la pagina.',
    ]);
  });

  it('leaves out an entry that is one link, and the frame around what authors wrote', () => {
    expect(
      blocks(
        '<p>edizione 3.0</p><div class="sl-markdown-content"><ul><li><a href="/">Guide</a></li></ul><p>Ecco.</p></div>',
      ),
    ).toEqual(['Ecco.']);
  });
});
