import { describe, expect, it } from 'vitest';
import { stepsHtml } from '../../../src/components/steps-html.ts';
import { termsIn } from '../../../src/components/terms-in.ts';
import { parseHtml, rawText } from '../../support/html.ts';

describe('the steps of a procedure', () => {
  it('get one box each, numbered, after what the step says', () => {
    const html = stepsHtml('<ol><li>Vai.</li><li><p>Scrivi.</p><p>Si apre.</p></li></ol>') ?? '';
    expect(html.match(/aria-label="[^"]+"/g)).toEqual([
      'aria-label="Fatto: passo 1"',
      'aria-label="Fatto: passo 2"',
    ]);
    expect(html).toMatch(/Si apre\.<\/p><input type="checkbox" class="tick"/);
  });

  it('are named with the part of the page that they belong to', () => {
    expect(stepsHtml('<ol><li>Apri.</li></ol>', 'Verifica email')).toContain(
      'aria-label="Fatto: passo 1 di «Verifica email»"',
    );
  });

  it('keep their text as it was', () => {
    const html = '<ol><li>Vai a <a href="/x/">x</a>.</li><li>Fine</li></ol>';
    expect(rawText(parseHtml(stepsHtml(html) ?? ''))).toBe(rawText(parseHtml(html)));
  });

  it.each(['<ul><li>no</li></ul>', '<ol></ol><p>no</p>', '', 'testo'])(
    'are refused where they are no single list: %j',
    (html) => {
      expect(stepsHtml(html)).toBeNull();
    },
  );
});

describe('the words that a page explains', () => {
  it('are counted once, in the order of the text', () => {
    const body = '<Term id="pec">PEC</Term>, <Term id="nome-utente">nome</Term>, <Term id="pec">PEC</Term>';
    expect(termsIn(body)).toEqual(['pec', 'nome-utente']);
  });
});
