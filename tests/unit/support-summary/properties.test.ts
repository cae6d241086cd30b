import fc from '../../support/fast-check.ts';
import { describe, expect, it } from 'vitest';
import { redact } from '../../../src/checkers/support-summary/index.ts';

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
/** With signs between the letters or the groups that no list of signs has. */
const SIGNED = ['•', '·', '☺'].flatMap((sign) => [
  (secret: string) => [...secret].join(sign),
  (secret: string) => secret.replace(/...(?=..)/g, `$&${sign}`),
  (secret: string) => secret.replace(/....(?=..)/g, `$& ${sign} `),
]);
const signing = fc.constantFrom(...WRITINGS, ...SIGNED);
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

/** One slip of a hand: a character lost, doubled, or swapped with the next. */
const slip = fc.tuple(fc.constantFrom('lost', 'doubled', 'swapped'), fc.nat({ max: 14 }));
const slipped = (code: string, [kind, at]: readonly [string, number]): string => {
  const [before, sign, next, after] = [
    code.slice(0, at),
    code.charAt(at),
    code.charAt(at + 1),
    code.slice(at + 2),
  ];
  if (kind === 'lost') return before + next + after;
  if (kind === 'doubled') return before + sign + sign + next + after;
  return before + next + sign + after;
};
/** Ways in which a code with slips is written: in one piece, by its letters, and in the groups of the card. */
const GROUPS = (code: string): string => code.replace(/^(...)(...)(.....)/, '$1 $2 $3 ');

/** The letters, digits and masks of a text, as an eye reads them. */
function bones(text: string): string {
  const back = new Map(Object.entries(LOOK_ALIKES).map(([plain, other]) => [other, plain]));
  return [...text.normalize('NFKC').toLowerCase()]
    .map((sign) => back.get(sign) ?? sign)
    .join('')
    .replace(/[^a-z0-9•]/g, '');
}

describe('what the summary hides', () => {
  it('is no codice fiscale that survives, however it was written', () => {
    fc.assert(
      fc.property(prose, fiscalCode, signing, after, (start, code, write, end) => {
        const { text } = redact(start + write(code) + end);
        expect(bones(text)).not.toContain(code.toLowerCase());
        expect(bones(text)).not.toContain(code.slice(6).toLowerCase());
      }),
      { numRuns: 2000 },
    );
  });

  it('is no codice fiscale with one or two slips, and nothing of the words beside it', () => {
    const plain = fc.constantFrom(...WRITINGS.filter((_, index) => index !== 6));
    const words = fc.constantFrom('Il mio codice è ', 'rifiuta ', '(', 'passo 3: ', 'ciao,\n', '');
    fc.assert(
      fc.property(
        words,
        fiscalCode,
        slip,
        fc.option(slip),
        plain,
        after,
        (start, code, one, two, write, end) => {
          const broken = two === null ? slipped(code, one) : slipped(slipped(code, one), two);
          const written = write(broken);
          const { text } = redact(start + written + end);
          expect(bones(text)).not.toContain(broken.slice(3, 11).toLowerCase());
          expect(bones(text)).not.toContain(broken.slice(7).toLowerCase());
          // In one piece, whatever stands beside it stays; spelled, a word of one letter may be taken for part of it.
          if (/^[a-z0-9]+$/i.test(written)) {
            expect(text.startsWith(start)).toBe(true);
            expect(text.endsWith(end)).toBe(true);
          }
        },
      ),
      { numRuns: 2000 },
    );
  });

  it('is no codice fiscale with one slip in groups', () => {
    fc.assert(
      fc.property(prose, fiscalCode, slip, after, (start, code, one, end) => {
        const broken = slipped(code, one);
        expect(bones(redact(start + GROUPS(broken) + end).text)).not.toContain(broken.slice(7).toLowerCase());
      }),
      { numRuns: 2000 },
    );
  });

  it('is no number that survives, however it was written', () => {
    fc.assert(
      fc.property(prose, fc.stringMatching(/^\d{4,16}$/), signing, after, (start, number, write, end) => {
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

  it('is found in a long text without getting stuck, and nothing throws', () => {
    const started = performance.now();
    for (const piece of ['a', '@', '1', 'a@', '1 ', 'http://', ' (at) ', 'a ', 'rssmra80a01h501u', '\u200B'])
      redact(piece.repeat(5e3));
    expect(performance.now() - started).toBeLessThan(15_000);
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => redact(text).text.length >= 0));
  });
});
