import fc from '../../support/fast-check.ts';
import { describe, expect, it } from 'vitest';
import {
  answered,
  checked,
  checkReadiness,
  EMPTY_STATE,
  forgotten,
  progressOf,
  told,
  viewOf,
  type Answer,
  type State,
} from '../../../src/checkers/readiness/index.ts';
import { procedureNamed } from './procedures.ts';

const change = procedureNamed('cambiare-i-contatti');
const alert = procedureNamed('ricevere-un-avviso');
const options = { today: new Date(2026, 10, 23), outcomeDays: change.outcomeDays };
const OK = { verdict: 'ok', messages: [] } as const;
const FIX = { verdict: 'fix', messages: ['Il codice fiscale ha 16 caratteri: ne hai scritti 15.'] } as const;
const REVIEW = { verdict: 'review', messages: ['Sembra una casella di lavoro.'] } as const;

/** The state after the reader has given these answers, in the order of the procedure. */
function answers(given: readonly (Answer | null)[], procedure = change): State {
  return procedure.items.reduce((state, item, at) => answered(state, item, given[at] ?? null), EMPTY_STATE);
}

const all = (answer: Answer, procedure = change) =>
  answers(
    procedure.items.map(() => answer),
    procedure,
  );
const judge = (state: State, procedure = change) =>
  checkReadiness(viewOf(state, procedure, options), procedure);
const line = (state: State, id: string) => viewOf(state, change, options).find(({ item }) => item.id === id);
const said = (state: State, id: string) => line(state, id)?.findings.map(({ message }) => message);

describe('the pre-flight, with the sentences of the handbook', () => {
  it('says that nothing is missing, where to start, and promises nothing', () => {
    const { verdict, ready, sentence } = judge(all('yes'));
    expect(sentence).toBe('Hai tutto: puoi iniziare. Apri la procedura su account.aruba.it.');
    expect([verdict, ready]).toEqual(['ok', true]);
  });

  it('lists what is missing in one sentence', () => {
    const { verdict, ready, sentence } = judge(answers(['yes', 'yes', 'yes', 'yes', 'no', 'yes', 'no']));
    expect(sentence).toBe(
      'Ti mancano 2 cose: la foto del retro e il cellulare. Preparale prima di iniziare: la procedura chiede tutto di seguito.',
    );
    expect([verdict, ready]).toEqual(['fix', false]);
  });

  it('speaks of one thing in the singular', () => {
    expect(judge(answers(['yes', 'yes', 'yes', 'yes', 'yes', 'yes', 'no'])).sentence).toBe(
      'Ti manca 1 cosa: il cellulare. Preparala prima di iniziare: la procedura chiede tutto di seguito.',
    );
  });

  it('asks for the answer that is still open', () => {
    const { sentence, items, ready } = judge(answers(['yes', 'yes', 'yes', 'yes', 'yes', 'yes', null]));
    expect(items.at(-1)?.findings.map(({ message }) => message)).toEqual([
      'Rispondi sì o no: hai con te il cellulare?',
    ]);
    expect([sentence, ready]).toEqual([null, false]);
  });

  it('says after a no to the email what to do first', () => {
    expect(said(answers([null, null, null, null, null, 'no']), 'email')).toEqual([
      "Senza un'email ordinaria il codice non arriva. Apri una casella ordinaria prima di iniziare.",
    ]);
  });

  it('lists all seven things after seven times no', () => {
    const { sentence } = judge(all('no'));
    expect(sentence).toMatch(/^Ti mancano 7 cose: l'indirizzo PEC completo, .* e il cellulare\. /);
  });

  it('counts the answers', () => {
    expect(progressOf(viewOf(answers(['yes', 'no', 'yes']), change, options))).toEqual({
      answered: 3,
      of: 7,
    });
  });

  it('lets go who lacks what is optional, and says what happens without', () => {
    const { sentence, items, ready } = judge(answers(['yes', 'yes', 'no'], alert), alert);
    expect(ready).toBe(true);
    expect(sentence).toMatch(/^Hai tutto: puoi iniziare\./);
    expect(items.at(-1)?.findings.map(({ message }) => message)).toEqual([
      'Lascia vuoto il campo dei mittenti. Riceverai un avviso per tutte le PEC.',
    ]);
  });
});

describe('a checker inside a line', () => {
  it('answers yes where all is well, no where something is to be corrected, and leaves the rest to the reader', () => {
    expect(line(checked(EMPTY_STATE, change, 'codice-fiscale', OK), 'codice-fiscale')).toMatchObject({
      answer: 'yes',
      by: 'checker',
    });
    const wrong = checked(EMPTY_STATE, change, 'codice-fiscale', FIX);
    expect(line(wrong, 'codice-fiscale')).toMatchObject({ answer: 'no', by: 'checker' });
    expect(said(wrong, 'codice-fiscale')).toEqual(FIX.messages);
    expect(line(checked(EMPTY_STATE, change, 'email-non-pec', REVIEW), 'email')?.answer).toBeNull();
  });

  it('may be overridden: the answer is the reader’s, and what was found is said', () => {
    const email = { id: 'codice-fiscale' };
    const state = answered(checked(all('yes'), change, 'codice-fiscale', FIX), email, 'yes');
    const { verdict, ready, sentence, mind } = judge(state);
    expect(mind).toBe('Prima guarda di nuovo: il codice fiscale del titolare.');
    expect(line(state, 'codice-fiscale')).toMatchObject({ answer: 'yes', by: 'reader' });
    expect(said(state, 'codice-fiscale')?.[0]).toContain('Hai risposto sì, ma il controllo dice');
    expect([verdict, ready]).toEqual(['review', true]);
    expect(sentence).toMatch(/^Hai tutto/);
  });

  it('answers anew when it is clear again', () => {
    const overridden = answered(checked(EMPTY_STATE, change, 'cellulare', FIX), { id: 'cellulare' }, 'yes');
    expect(line(checked(overridden, change, 'cellulare', OK), 'cellulare')).toMatchObject({
      answer: 'yes',
      by: 'checker',
    });
    expect(line(checked(all('yes'), change, 'cellulare', FIX), 'cellulare')?.answer).toBe('no');
  });

  it('takes its answer back when the text changes, and leaves the reader’s', () => {
    const byChecker = forgotten(checked(EMPTY_STATE, change, 'cellulare', OK), change, 'cellulare');
    expect(line(byChecker, 'cellulare')).toMatchObject({ answer: null, by: null, findings: [] });
    const byReader = forgotten(answers([null, null, null, null, null, null, 'no']), change, 'cellulare');
    expect(line(byReader, 'cellulare')?.answer).toBe('no');
  });

  it('says what is to be looked at beside a yes, and nothing where all is well', () => {
    const email = { id: 'email' };
    const asked = answered(checked(EMPTY_STATE, change, 'email-non-pec', REVIEW), email, 'yes');
    expect(line(asked, 'email')?.findings).toEqual([
      {
        code: 'yes-against-review',
        severity: 'review',
        start: 0,
        end: 0,
        message: 'Hai risposto sì. Il controllo dice: Sembra una casella di lavoro.',
      },
    ]);
    const well = answered(checked(EMPTY_STATE, change, 'email-non-pec', OK), email, 'yes');
    expect(said(well, 'email')).toEqual([]);
  });

  it('says nothing of what it found beside a no of the reader', () => {
    const state = checked(EMPTY_STATE, change, 'email-non-pec', {
      verdict: 'fix',
      messages: ['Manca la chiocciola.'],
    });
    expect(said(state, 'email')).toEqual([
      'Manca la chiocciola.',
      "Senza un'email ordinaria il codice non arriva. Apri una casella ordinaria prima di iniziare.",
    ]);
    expect(said(answered(state, { id: 'email' }, 'no'), 'email')).toEqual([
      "Senza un'email ordinaria il codice non arriva. Apri una casella ordinaria prima di iniziare.",
    ]);
    expect(said(answers(['no']), 'indirizzo-pec')).toEqual([]);
  });

  it('leaves the answer of the reader where it is not sure itself', () => {
    const no = answered(EMPTY_STATE, { id: 'email' }, 'no');
    expect(line(checked(no, change, 'email-non-pec', REVIEW), 'email')).toMatchObject({
      answer: 'no',
      by: 'reader',
    });
    expect(line(checked(no, change, 'email-non-pec', OK), 'email')).toMatchObject({
      answer: 'yes',
      by: 'checker',
    });
  });

  it('answers nothing for parts that it has not told of', () => {
    const state = checked(EMPTY_STATE, change, 'foto-documento', OK);
    expect([line(state, 'foto-fronte')?.answer, line(state, 'foto-retro')?.answer]).toEqual([null, null]);
    expect(line(checked(EMPTY_STATE, change, 'codice-fiscale', OK), 'cellulare')?.answer).toBeNull();
  });

  it('is named among what to look at again only where all is at hand', () => {
    const two = checked(
      checked(EMPTY_STATE, change, 'codice-fiscale', REVIEW),
      change,
      'email-non-pec',
      REVIEW,
    );
    const yes = change.items.reduce((state, item) => answered(state, item, 'yes'), two);
    expect(judge(yes)).toMatchObject({
      verdict: 'review',
      ready: true,
      mind: "Prima guarda di nuovo: il codice fiscale del titolare e un'email ordinaria che riesci ad aprire.",
    });
    expect(judge(answered(yes, { id: 'cellulare' }, 'no'))).toMatchObject({
      verdict: 'fix',
      ready: false,
      mind: null,
    });
    expect(judge(all('yes')).mind).toBeNull();
    expect(judge(answered(yes, { id: 'cellulare' }, null)).items.at(-1)?.findings).toMatchObject([
      { code: 'unanswered', start: 0, end: 0 },
    ]);
  });

  it('answers for each of its parts: one photo may be there and the other not', () => {
    const parts = {
      front: OK,
      back: { verdict: 'fix', messages: ['La foto del retro è in formato HEIC.'] },
    } as const;
    const state = checked(told(EMPTY_STATE, 'foto-documento', { parts }), change, 'foto-documento', FIX);
    expect([line(state, 'foto-fronte')?.answer, line(state, 'foto-retro')?.answer]).toEqual(['yes', 'no']);
    const half = { front: OK, back: null };
    const other = checked(told(state, 'foto-documento', { parts: half }), change, 'foto-documento', FIX);
    expect([line(other, 'foto-fronte')?.answer, line(other, 'foto-retro')?.answer]).toEqual(['yes', null]);
  });
});

describe('whatever is answered', () => {
  const answer = fc.constantFrom<Answer | null>('yes', 'no', null);

  it('the pre-flight lets go only who has everything, and names all that is missing', () => {
    fc.assert(
      fc.property(fc.array(answer, { minLength: 7, maxLength: 7 }), (given) => {
        const { ready, sentence, verdict } = judge(answers(given));
        expect(ready).toBe(given.every((one) => one === 'yes'));
        expect(verdict).toBe(ready ? 'ok' : 'fix');
        change.items.forEach(({ missing }, at) => {
          expect(sentence?.includes(missing) ?? false).toBe(given[at] === 'no');
        });
      }),
    );
  });

  it('names that every object has are items like any other', () => {
    for (const id of ['__proto__', 'constructor', 'toString']) {
      expect(() => viewOf(answered(EMPTY_STATE, { id }, 'yes'), change, options)).not.toThrow();
    }
    expect(progressOf(viewOf(EMPTY_STATE, change, options)).answered).toBe(0);
  });
});
