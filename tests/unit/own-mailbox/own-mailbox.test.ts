import fc from '../../support/fast-check.ts';
import { describe, expect, it } from 'vitest';
import { checkOwnMailbox } from '../../../src/checkers/own-mailbox/index.ts';

const codes = (input: string) => checkOwnMailbox(input).findings.map(({ code }) => code);

describe('the check of the reader’s own mailbox', () => {
  it.each(['nome.cognome@pec.example.org', 'nome@tsrm-pstrp.org', 'NOME@PEC.example.org'])(
    'takes %s',
    (typed) => {
      expect(checkOwnMailbox(typed).verdict).toBe('ok');
    },
  );

  it('asks for the whole address: the name alone is not enough', () => {
    expect(checkOwnMailbox('').findings.map(({ message }) => message)).toEqual([
      "Inserisci l'indirizzo completo della tua casella PEC.",
    ]);
    expect(checkOwnMailbox('nome.cognome').verdict).toBe('fix');
    expect(checkOwnMailbox('nome@pec').verdict).toBe('fix');
  });

  it('asks about an address of an ordinary provider, without blocking', () => {
    expect(codes('nome@gmail.com')).toEqual(['mailbox-ordinary']);
    expect(checkOwnMailbox('nome@gmail.com').verdict).toBe('review');
    const [finding] = checkOwnMailbox(' nome@gmail.com').findings.slice(-1);
    expect(finding).toMatchObject({ start: 1, end: 15 });
    expect(finding?.message).toMatch(/^«nome@gmail.com» è un indirizzo ordinario: .+\. Qui va la tua PEC\.$/);
  });

  it('answers whatever is typed, with places inside the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 80 }), (typed) => {
        for (const { start, end } of checkOwnMailbox(typed).findings) {
          expect(start).toBeGreaterThanOrEqual(0);
          expect(end).toBeLessThanOrEqual(typed.length);
        }
      }),
      { numRuns: 40 },
    );
  });
});
