import { describe, expect, it } from 'vitest';
import { checkFiscalCode } from '../../../src/checkers/fiscal-code/index.ts';
import {
  answered,
  checked,
  checkReadiness,
  EMPTY_STATE,
  forgotten,
  told,
  viewOf,
  type State,
  type Told,
} from '../../../src/checkers/readiness/index.ts';
import { procedureNamed } from './procedures.ts';

const change = procedureNamed('cambiare-i-contatti');
const alert = procedureNamed('ricevere-un-avviso');
/** A Monday. */
const options = { today: new Date(2026, 10, 23), outcomeDays: change.outcomeDays };
const OK = { verdict: 'ok', messages: [] } as const;

/** The state after a checker has read something and found it well. */
function well(state: State, checker: string, what: Told, procedure = change): State {
  return checked(told(state, checker, what), procedure, checker, OK);
}

function codes(state: State, id: string, procedure = change, at = options): string[] {
  return (
    viewOf(state, procedure, at)
      .find(({ item }) => item.id === id)
      ?.findings.map(({ code }) => code) ?? []
  );
}
const answerOf = (state: State, id: string) =>
  viewOf(state, change, options).find(({ item }) => item.id === id)?.answer;

describe('the contact address against the mailbox', () => {
  const mailbox = well(EMPTY_STATE, 'casella-pec', { mailbox: 'Nome@pec.example.org' });
  const both = well(mailbox, 'email-non-pec', { contact: 'nome@PEC.example.org' });

  it('is seen to be the same whatever the case, and then it is no contact', () => {
    expect(codes(both, 'email')).toContain('contact-is-mailbox');
    expect(answerOf(both, 'email')).toBe('no');
  });

  it('is seen in whichever order the two are checked', () => {
    const contact = well(EMPTY_STATE, 'email-non-pec', { contact: 'nome@pec.example.org' });
    expect(answerOf(contact, 'email')).toBe('yes');
    expect(answerOf(well(contact, 'casella-pec', { mailbox: 'NOME@pec.example.org' }), 'email')).toBe('no');
  });

  it('is still seen when another check is taken back', () => {
    expect(codes(forgotten(both, change, 'cellulare'), 'email')).toEqual(codes(both, 'email'));
  });

  it('is well again when either is changed', () => {
    expect(answerOf(forgotten(both, change, 'casella-pec'), 'email')).toBe('yes');
    expect(answerOf(well(both, 'email-non-pec', { contact: 'altro@example.org' }), 'email')).toBe('yes');
  });

  it('blocks the start also where the reader says yes: only another address helps', () => {
    const state = change.items.reduce((sum, item) => answered(sum, item, 'yes'), both);
    const { ready, verdict, sentence } = checkReadiness(viewOf(state, change, options), change);
    expect([ready, verdict, sentence]).toEqual([false, 'fix', null]);
  });

  it('is not compared with nothing', () => {
    const none = well(well(EMPTY_STATE, 'casella-pec', { mailbox: null }), 'email-non-pec', {
      contact: null,
    });
    expect(codes(none, 'email')).toEqual([]);
  });
});

describe('the recipients against the mailbox', () => {
  it('are refused where the mailbox is among them', () => {
    const mailbox = well(EMPTY_STATE, 'casella-pec', { mailbox: 'nome@pec.example.org' }, alert);
    const parts = { recipients: OK, senders: null };
    const recipients = ['uno@example.org', 'Nome@Pec.example.org'];
    const both = well(mailbox, 'elenco-indirizzi', { recipients, parts }, alert);
    expect(codes(both, 'destinatari', alert)).toContain('recipient-is-mailbox');
    expect(codes(both, 'mittenti', alert)).toEqual([]);
  });
});

describe('the two photos', () => {
  it('are one photo only for the back: that is the one to choose again', () => {
    const parts = { front: OK, back: OK };
    const state = well(EMPTY_STATE, 'foto-documento', { parts, samePhoto: true });
    expect([answerOf(state, 'foto-fronte'), answerOf(state, 'foto-retro')]).toEqual(['yes', 'no']);
    expect(codes(state, 'foto-retro')).toContain('same-photo');
    const other = well(state, 'foto-documento', { parts, samePhoto: false });
    expect(answerOf(other, 'foto-retro')).toBe('yes');
  });
});

describe('the codice fiscale against the name', () => {
  const { value: code } = checkFiscalCode('RSSMRA80A01H501U');
  const of = (surname: string, name: string) =>
    well(EMPTY_STATE, 'codice-fiscale', { code, names: { surname, name } });
  const messages = (state: State) =>
    viewOf(state, change, options).flatMap(({ findings }) => findings.map(({ message }) => message));

  it('fits its own holder', () => {
    expect(codes(of('Rossi', 'Mario'), 'codice-fiscale')).toEqual([]);
    expect(codes(of('', ''), 'codice-fiscale')).toEqual([]);
  });

  it('does not fit another, and asks without blocking', () => {
    const state = of('Rossi', 'Anna');
    expect(codes(state, 'codice-fiscale')).toEqual(['code-not-of-name']);
    expect(answerOf(state, 'codice-fiscale')).toBe('yes');
    expect(messages(state)[0]).toContain('nome');
    const [finding] = viewOf(state, change, options).flatMap(({ findings }) => findings);
    expect(finding).toMatchObject({ start: 0, end: 0 });
  });

  it('says of both names what does not fit, in two sentences, and beside no other line', () => {
    const state = of('Bianchi', 'Anna');
    expect(messages(state)[0]?.match(/[^.]+\.(?: |$)/g)).toHaveLength(2);
    expect(viewOf(state, change, options).filter(({ findings }) => findings.length > 0)).toHaveLength(1);
  });

  it('tells a surname typed in the place of the name', () => {
    expect(messages(of('Mario', 'Rossi'))[0]).toContain('scambiato cognome e nome');
  });

  it('is not compared for a partita IVA, which comes from no name', () => {
    const { value } = checkFiscalCode('12345678903');
    expect(value?.kind).toBe('digits11');
    const state = well(EMPTY_STATE, 'codice-fiscale', {
      code: value,
      names: { surname: 'Rossi', name: 'Anna' },
    });
    expect(codes(state, 'codice-fiscale')).toEqual([]);
  });
});

describe('the document against the outcome', () => {
  // Friday 4 December 2026: three working days end on Thursday 10, for Tuesday 8 is a holiday.
  const friday = { today: new Date(2026, 11, 4), outcomeDays: 3 };
  const ending = (day: number, month = 12) =>
    codes(
      well(EMPTY_STATE, 'scadenza-documento', { expiry: { day, month, year: 2026 } }),
      'documento',
      change,
      friday,
    );

  it.each([8, 9, 10])(
    'is asked about where it ends on 0%i December, after three days but before three working days',
    (day) => {
      expect(ending(day)).toEqual(['expires-before-outcome']);
    },
  );

  it('leaves what ends within three days to the check of the date, which has said so', () => {
    expect(ending(7)).toEqual([]);
  });

  it('is well where it ends later, or bears no end', () => {
    expect(ending(11)).toEqual([]);
    const none = well(EMPTY_STATE, 'scadenza-documento', { expiry: null });
    expect(codes(none, 'documento', change, friday)).toEqual([]);
    const some = well(EMPTY_STATE, 'scadenza-documento', { expiry: { day: 9, month: 12, year: 2026 } });
    expect(codes(some, 'documento', change, { ...friday, outcomeDays: null })).toEqual([]);
  });

  it('says both days', () => {
    const state = well(EMPTY_STATE, 'scadenza-documento', { expiry: { day: 9, month: 12, year: 2026 } });
    const [finding] = viewOf(state, change, friday).flatMap(({ findings }) => findings);
    expect(finding?.message).toContain('scade il 9 dicembre 2026');
    expect(finding?.message).toContain('fino a giovedì 10 dicembre 2026');
  });
});
