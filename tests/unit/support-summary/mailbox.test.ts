import { describe, expect, it } from 'vitest';
import { writeSummary, type Told } from '../../../src/checkers/support-summary/index.ts';

const TOLD: Told = { guide: 'G', problem: 'P', step: '', words: '', browser: null, when: 'oggi' };
const line = (mailbox: string, keepMailbox: boolean): string =>
  writeSummary({ ...TOLD, mailbox, keepMailbox }).text.split('\n')[1] ?? '';

describe('what stands in the place of the mailbox', () => {
  it.each([
    ['mario.rossi', 'ma•••'],
    ['Mario Rossi', 'Ma•••'],
    ['ab', '•••'],
    ['abc', 'ab•••'],
    ['🔑🔑🔑', '🔑🔑•••'],
    ['Mario <mario.rossi@pec.it>', 'ma•••@p•••.it'],
    ['mario.rossi@pec', 'ma•••@•••'],
    ['mario.rossi@pec.it altro@pec.it', 'ma•••@p•••.it'],
    ['RSSMRA80A01H501U', 'RS•••'],
  ])('is hidden where it is no whole address: «%s»', (mailbox, shown) => {
    for (const keep of [true, false]) {
      expect(line(mailbox, keep)).toBe(`Casella PEC: ${shown}`);
      const summary = writeSummary({ ...TOLD, mailbox, keepMailbox: keep });
      expect(summary).toMatchObject({ showsMailbox: false, hidden: { mail: 1 } });
    }
  });

  it('shows only where it is whole and the reader asked', () => {
    expect(line('mario.rossi@pec.it', true)).toBe('Casella PEC: mario.rossi@pec.it');
    expect(line('mario.rossi@pec.it', false)).toBe('Casella PEC: ma•••@p•••.it');
    const shown = (mailbox: string, keepMailbox: boolean) =>
      writeSummary({ ...TOLD, mailbox, keepMailbox }).showsMailbox;
    expect(shown(' mario.rossi@pec.it ', true)).toBe(true);
    expect(shown('mario.rossi@pec.it', false)).toBe(false);
    expect(shown('mario.rossi', true)).toBe(false);
    expect(shown('', true)).toBe(false);
    expect(writeSummary({ ...TOLD, mailbox: ' ', keepMailbox: true }).hidden).toEqual({});
  });

  it('stays hidden in the words where only its name was given', () => {
    const words = 'sono mario.rossi@pec.it';
    expect(writeSummary({ ...TOLD, words, mailbox: 'mario.rossi', keepMailbox: true }).text).toContain(
      'sono ma•••@p•••.it',
    );
  });
});
