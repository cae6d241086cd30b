import { describe, expect, it } from 'vitest';
import {
  checkAddressList,
  checkContactEmail,
  checkFiscalCode,
  checkMobileNumber,
  checkOutcomeWait,
  checkOwnMailbox,
} from '../../../src/checkers/index.ts';
import { compare } from '../../../src/checkers/readiness/cross.ts';
import { checkLines } from '../../../src/checkers/support-summary/index.ts';

const today = new Date(2026, 10, 23, 12);
const told = (message: string): string =>
  checkLines([{ name: 'C', verdict: 'fix', messages: [message] }])[0] ?? '';

describe('what a check tells back', () => {
  it.each([
    'studio «Rossi» example.org',
    'Anna «Rossi» Verdi',
    '«Anna» «Rossi»',
    'Anna «Rossi',
    'Anna» Rossi',
  ])('goes whole, also with quotes inside: %s', (typed) => {
    const field = { role: 'recipients', min: 1, max: 2, certified: false, separator: ',' } as const;
    const judged = [
      checkAddressList(typed, field),
      checkContactEmail(typed),
      checkOwnMailbox(typed),
      checkMobileNumber(typed),
      checkFiscalCode(typed, { today }),
      checkOutcomeWait({ day: typed, month: typed, year: typed }, { today, days: 3 }),
    ];
    const messages = judged.flatMap(({ findings }) => findings.map(({ message }) => message));
    expect(messages.filter((message) => message.includes('Rossi')).length).toBeGreaterThan(2);
    for (const message of messages)
      expect(told(message)).not.toMatch(/rossi|anna|verdi|studio|example\.org/i);
  });

  it.each(['ＲＳＳＭＲＡ80Ａ０１Ｈ５０１Ｕ', 'RSSMRA80APVH501U', 'RSSMRA80F01H501U', 'RSSMRА80A01H501U'])(
    'has no letters of a code: %s',
    (code) => {
      const { findings } = checkFiscalCode(code, { today });
      expect(findings.length).toBeGreaterThan(0);
      for (const { message } of findings)
        expect(told(message)).not.toMatch(/RSS|H501|PV|39|hai scritto F|scrivi A\b/i);
    },
  );

  it('has no letters of a code or of a name that contradict each other', () => {
    const { value: code } = checkFiscalCode('RSSMRA80A01H501U', { today });
    const names = { surname: 'Bianchi', name: 'Luigi' };
    const [finding] = compare(['code-not-of-name'], { code, names }, { today, outcomeDays: null });
    expect(finding?.message).toContain('BNC');
    expect(told(finding?.message ?? '')).toBe(
      'C: da correggere. Con il cognome che hai scritto le lettere sarebbero «…», nel codice sono «…». Con il nome che hai scritto le lettere sarebbero «…», nel codice sono «…».',
    );
  });

  it.each([
    ['Uno «a» e «b».', 'Uno «…» e «…».'],
    ['Uno «a «b» c» e «d», due.', 'Uno «…», due.'],
    ['Uno «a » b « c», due.', 'Uno «…», due.'],
    ['Uno «a» b « c», due.', 'Uno «…», due.'],
    ['Uno «a»b «c», due.', 'Uno «…», due.'],
    ['Uno «a» b«c», due.', 'Uno «…», due.'],
    ['Uno «a, due.', 'Uno «a, due.'],
    ['Uno «a\n«b»\nc», due.', 'Uno «…», due.'],
    ['Uno «a», due «b» (c).', 'Uno «…», due «…» (c).'],
    ['Hai scritto PV, cioè 39.', 'Hai scritto «…», cioè «…».'],
    [
      'Non conosciamo cellulari che iniziano con 399: controlla.',
      'Non conosciamo cellulari che iniziano con «…»: controlla.',
    ],
    ['I cellulari italiani iniziano con 3: poi.', 'I cellulari italiani iniziano con 3: poi.'],
    ['Al loro posto scrivi RSSMRA.', 'Al loro posto scrivi «…».'],
    ['Al suo posto scrivi 3.', 'Al suo posto scrivi «…».'],
    ['Scrivi solo cifre, cioè numeri.', 'Scrivi solo cifre, cioè numeri.'],
    ['Gli indirizzi PEC sono due, le PEC no.', 'Gli indirizzi PEC sono due, le PEC no.'],
    ['Nel luogo h501, poi.', 'Nel luogo «…», poi.'],
    ['Il segno «a» (U+0022) e (U+00AB).', 'Il segno «…» (U+0022) e (U+00AB).'],
    ['Il segno U+1F511 sì, U+1234567 no.', 'Il segno U+1F511 sì, U[codice tolto] no.'],
  ])('«%s» becomes «%s»', (message, line) => {
    expect(told(message)).toBe(`C: da correggere. ${line}`);
  });

  it('is found in a long sentence without getting stuck', () => {
    const inTime = (piece: string, length: number): number => {
      const started = performance.now();
      expect(told(piece.repeat(length)).length).toBeGreaterThan(0);
      return performance.now() - started;
    };
    for (const piece of ['«', '»', '« ', '«»', '«a» b']) {
      const rounds = [1, 2, 3, 4, 5].map(() => [inTime(piece, 4e3), inTime(piece, 32e3)] as const);
      const part = Math.min(...rounds.map(([time]) => time));
      // Eight times the length: 8 is the measure, 64 that of a square.
      expect(Math.min(...rounds.map(([, time]) => time)) / Math.max(part, 1)).toBeLessThan(45);
    }
  });
});
