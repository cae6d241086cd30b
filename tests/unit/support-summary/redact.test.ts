import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { describeHidden, redact } from '../../../src/checkers/support-summary/index.ts';

const someCase = z.object({ widget: z.string() }).loose();
const maskCase = z.object({ input: z.string(), output: z.string() });
const cases = z
  .array(someCase)
  .parse(JSON.parse(readFileSync(new URL('../../fixtures/widget-cases.json', import.meta.url), 'utf8')))
  .filter(({ widget }) => widget === 'riepilogo-assistenza')
  .map((one) => maskCase.parse(one));

describe('the cases of the handbook for the summary', () => {
  it('are all there', () => {
    expect(cases.length).toBeGreaterThanOrEqual(5);
  });
  it.each(cases)('«$input» is shown as «$output»', ({ input, output }) => {
    expect(redact(input).text).toBe(output);
  });
});

describe('what the summary hides', () => {
  it.each([
    ['mario.rossi (at) example (dot) org', 'ma•••@e•••.org'],
    ['mario.rossi chiocciola example punto org', 'ma•••@e•••.org'],
    ['mario . rossi @ example . org', 'ma•••@e•••.org'],
    ['IBAN IT60 X054 2811 1010 0000 0123 456', 'IBAN [IBAN tolto]'],
    ['https://account.aruba.it/reset?token=Zx9Kq', 'https://account.aruba.it/[resto tolto]'],
    ['R S S M R A 8 O A O 1 H 5 0 1 U', 'RSS•••••••••••••'],
    ['RSSMRAULALMHRLMD', 'RSS•••••••••••••'],
    ['tel.+39 333/123.45.67', 'tel.•••••••••••••••67'],
    ['333 l23 4S67', '••••••••••67'],
    ['codice ٤٨٢٩١٣', 'codice [codice tolto]'],
  ])('«%s» becomes «%s»', (input, output) => {
    expect(redact(input).text).toBe(output);
  });

  it('leaves ordinary words, steps and short numbers as they are', () => {
    for (const text of [
      'Al passo 3 di 6 la pagina dice «Errore 403» e si ferma.',
      'Responsabilizzazione e amministrazione straordinaria: nessuna risposta.',
      'Ho aspettato 15 minuti, con Firefox 132 su Windows 11.',
    ]) {
      expect(redact(text).text).toBe(text);
    }
  });

  it('is counted in a sentence', () => {
    const { hidden } = redact('RSSMRA80A01H501U, 333 1234567, 482913 e 591024');
    expect(describeHidden(hidden)).toMatch(/^Abbiamo nascosto 1 codice fiscale/);
    expect(describeHidden({ fiscalCode: 1, phone: 1 })).toBe(
      'Abbiamo nascosto 1 codice fiscale e 1 numero di telefono.',
    );
    expect(describeHidden({})).toBeNull();
  });
});
