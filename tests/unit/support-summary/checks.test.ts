import fc from '../../support/fast-check.ts';
import { describe, expect, it } from 'vitest';
import { checkAddress } from '../../../src/checkers/address-list/index.ts';
import { checkContactEmail } from '../../../src/checkers/contact-email/index.ts';
import { checkFiscalCode } from '../../../src/checkers/fiscal-code/index.ts';
import { checkMobileNumber } from '../../../src/checkers/mobile-number/index.ts';
import { checkLines, redact, writeSummary, type Told } from '../../../src/checkers/support-summary/index.ts';

const TOLD: Told = {
  guide: 'TSRM-PSTRP 3.1',
  problem: 'Il link non arriva',
  step: '',
  words: '',
  browser: null,
  when: '23 novembre 2026, 12:30',
};

describe('the checks in the request for help', () => {
  it('are one line each: the name of the check and what it came to', () => {
    const checks = [
      { name: 'Controllo del codice fiscale', verdict: 'ok', messages: [] },
      { name: 'Controllo del cellulare', verdict: 'fix', messages: ['Sembra un numero fisso.'] },
    ] as const;
    expect(writeSummary({ ...TOLD, checks }).text.split('\n')).toEqual([
      'Guida: TSRM-PSTRP 3.1',
      'Problema: Il link non arriva',
      'Controllo del codice fiscale: va bene.',
      'Controllo del cellulare: da correggere. Sembra un numero fisso.',
      'Data: 23 novembre 2026, 12:30',
    ]);
  });

  it('quote nothing that was typed, whatever it is', () => {
    const messages = ['In «mario.rossi» manca la chiocciola (@).', 'Hai scritto due volte a@example.org.'];
    const [line] = checkLines([{ name: 'Controllo', verdict: 'fix', messages }]);
    expect(line).toContain('In «…» manca la chiocciola (@).');
    expect(line).not.toMatch(/mario|rossi|a@example/);
  });

  it('tell two things and count the rest', () => {
    const messages = ['Prima.', 'Seconda.', 'Terza.', 'Quarta.'];
    expect(checkLines([{ name: 'Controllo', verdict: 'fix', messages }])).toEqual([
      'Controllo: da correggere. Prima. Seconda. Altre cose: 2.',
    ]);
  });

  it('hold nothing of a name, a number or an address that the checkers were given', () => {
    const secret = fc.stringMatching(/^[a-z]{6,10}$/);
    const judges = [checkAddress, checkContactEmail, checkFiscalCode, checkMobileNumber];
    const writings = [
      (word: string) => word,
      (word: string) => `${word}@${word}`,
      (word: string) => `${word}@@${word}.it`,
      (word: string) => `Nome <${word}@${word}.it>`,
      (word: string) => `${word} @${word}.con`,
      (word: string) => `${word.toUpperCase()}80A01H501U`,
    ];
    fc.assert(
      fc.property(secret, fc.constantFrom(...judges), fc.constantFrom(...writings), (word, judge, write) => {
        const { verdict, findings } = judge(write(word));
        const messages = findings.map(({ message }) => message);
        const [line = ''] = checkLines([{ name: 'C', verdict, messages }]);
        // A sentence of a checker may hold a word like the secret: what it says of another one is no leak.
        const usual = checkLines([
          { name: 'C', verdict, messages: judge(write('zzzzzzz')).findings.map(({ message }) => message) },
        ]);
        if (!usual.join('').toLowerCase().includes(word)) expect(line.toLowerCase()).not.toContain(word);
      }),
      { numRuns: 300 },
    );
  });
});

describe('the mailbox in the request for help', () => {
  const PEC = 'mario.rossi1980@pec.example.org';
  const words = `La mia casella è ${PEC}, l'altra è mario@example.org.`;

  it('is hidden like any address until the reader asks', () => {
    const { text, hidden } = writeSummary({ ...TOLD, words, mailbox: PEC, keepMailbox: false });
    expect(text).not.toContain('rossi');
    expect(text).toContain('Casella PEC: ma•••@p•••.org');
    expect(hidden.mail).toBe(3);
  });

  it('stays readable where it is asked for, and it alone', () => {
    const { text, hidden } = writeSummary({ ...TOLD, words, mailbox: ` ${PEC} `, keepMailbox: true });
    expect(text).toContain(`Casella PEC: ${PEC}`);
    expect(text).toContain(`La mia casella è ${PEC}, l'altra è ma•••@e•••.org`);
    expect(hidden).toEqual({ mail: 1 });
  });

  it.each([
    ['a codice fiscale', 'RSSMRA80A01H501U'],
    ['a number', '3331234567'],
    ['two addresses', `${PEC} altro@example.org`],
    ['an address with a name', `Mario <${PEC}>`],
  ])('is hidden where %s stands in its place', (_, mailbox) => {
    const { text } = writeSummary({ ...TOLD, mailbox, keepMailbox: true });
    expect(text).not.toContain(mailbox);
    expect(text).not.toMatch(/H501U|1234567|altro@/);
  });

  it('leaves no longer address readable because it ends like the mailbox', () => {
    for (const other of [`x${PEC}`, `x.${PEC}`, `${PEC}.it`, `${PEC}x`]) {
      expect(redact(`scrivo da ${other} sempre`, { keep: PEC }).text).not.toContain(other);
    }
  });

  it('is found whatever its case', () => {
    expect(redact(`scrivo da ${PEC.toUpperCase()}.`, { keep: PEC }).text).toBe(`scrivo da ${PEC}.`);
  });

  it('changes nothing of a text without it', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), (text) => {
        expect(redact(text, { keep: PEC })).toEqual(redact(text));
      }),
      { numRuns: 100 },
    );
  });
});
