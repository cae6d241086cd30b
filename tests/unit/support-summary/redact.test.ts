import { readFileSync } from 'node:fs';
import fc from 'fast-check';
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

const LOOK_ALIKES: Readonly<Record<string, string>> = {
  a: 'а',
  e: 'е',
  o: 'о',
  c: 'с',
  p: 'р',
  x: 'х',
  h: 'н',
  m: 'м',
};

/** Ways in which people and programs write a secret. */
const WRITINGS: readonly ((secret: string) => string)[] = [
  (secret) => secret,
  (secret) => secret.toLowerCase(),
  (secret) => [...secret].join(' '),
  (secret) => [...secret].join('-'),
  (secret) => [...secret].join('\u00A0'),
  (secret) => [...secret].join('\u200B'),
  (secret) => [...secret].join(' . '),
  (secret) => [...secret].map((sign) => LOOK_ALIKES[sign.toLowerCase()] ?? sign).join(''),
  (secret) => [...secret].map((sign) => String.fromCodePoint((sign.codePointAt(0) ?? 0) + 0xfee0)).join(''),
];
const writing = fc.constantFrom(...WRITINGS);
const prose = fc.constantFrom('', 'Il mio codice è ', 'scrivo da ', '(', 'passo 3: ', 'ciao,\n');
const after = fc.constantFrom('', ' e non va', ')', '.', '\nGrazie', ', poi niente');

const letters = (pattern: string, length: number) =>
  fc.string({ unit: fc.constantFrom(...pattern), minLength: length, maxLength: length });
const fiscalCode = fc
  .tuple(
    letters('BCDFGLMNPRSTVZ', 6),
    letters('0123456789', 2),
    letters('ABCDEHLMPRST', 1),
    letters('0123456789', 2),
    letters('ABCDEFGHILMZ', 1),
    letters('0123456789', 3),
    letters('ABCDEFGHIJKLMNOPQRSTUVWXYZ', 1),
  )
  .map((parts) => parts.join(''));

/** The letters, digits and masks of a text, as an eye reads them. */
function bones(text: string): string {
  const back = new Map(Object.entries(LOOK_ALIKES).map(([plain, other]) => [other, plain]));
  return [...text.normalize('NFKC').toLowerCase()]
    .map((sign) => back.get(sign) ?? sign)
    .join('')
    .replace(/[^a-z0-9•]/g, '');
}

describe('the cases of the handbook for the summary', () => {
  it('are all there', () => {
    expect(cases.length).toBeGreaterThanOrEqual(5);
  });
  it.each(cases)('«$input» is shown as «$output»', ({ input, output }) => {
    expect(redact(input).text).toBe(output);
  });
});

describe('what the summary hides', () => {
  it('is no codice fiscale that survives, however it was written', () => {
    fc.assert(
      fc.property(prose, fiscalCode, writing, after, (start, code, write, end) => {
        const { text } = redact(start + write(code) + end);
        expect(bones(text)).not.toContain(code.toLowerCase());
        expect(bones(text)).not.toContain(code.slice(6).toLowerCase());
      }),
      { numRuns: 2000 },
    );
  });

  it('is no number that survives, however it was written', () => {
    fc.assert(
      fc.property(prose, fc.stringMatching(/^\d{4,16}$/), writing, after, (start, number, write, end) => {
        const { text } = redact(start + write(number) + end);
        expect(
          text
            .normalize('NFKC')
            .replace(/\D/g, '')
            .replace(/^3(?=\d?\d?$)/, '').length,
        ).toBeLessThan(4);
      }),
      { numRuns: 2000 },
    );
  });

  it('is no address that survives, however it was written', () => {
    // Longer than what the words before may seem to begin of it: «scrivo da da•••» is not «dad».
    const name = fc.stringMatching(/^[a-z]{6,8}(\.[a-z]{3,8})?$/);
    const domain = fc.stringMatching(/^[a-z]{4,8}\.(it|org|com)$/);
    fc.assert(
      fc.property(prose, name, domain, writing, after, (start, local, host, write, end) => {
        const { text, hidden } = redact(start + write(`${local}@${host}`) + end);
        expect(hidden.mail).toBe(1);
        expect(bones(text)).not.toContain(bones(local));
        expect(bones(text)).not.toContain(bones(host));
      }),
      { numRuns: 2000 },
    );
  });

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

  it('notices the word password in any spelling', () => {
    for (const text of [
      'la password è gatto',
      'P A S S W O R D',
      'p@ssw0rd',
      'раsswоrd',
      'ｐａｓｓｗｏｒｄ',
      'parola chiave',
    ]) {
      expect(redact(text).speaksOfPassword, text).toBe(true);
    }
    expect(redact('il passo dopo').speaksOfPassword).toBe(false);
  });

  it('is found in a long text without getting stuck, and nothing throws', () => {
    const started = performance.now();
    for (const piece of ['a', '@', '1', 'a@', '1 ', 'http://', ' (at) ', 'a ', 'rssmra80a01h501u', '\u200B'])
      redact(piece.repeat(5e3));
    expect(performance.now() - started).toBeLessThan(15_000);
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => redact(text).text.length >= 0));
  });
});
