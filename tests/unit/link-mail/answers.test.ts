import { describe, expect, it } from 'vitest';
import { matchLinkMail } from '../../../src/checkers/link-mail/index.ts';

// The whole of each answer, word for word: what a reader is told is the checker's work.

const SPAM = "Cerca l'email di Aruba anche nella posta indesiderata.";

describe('the answer', () => {
  it('asks for what is missing in both fields, over the whole of each', () => {
    expect(matchLinkMail(' ***', '  ')).toEqual({
      verdict: 'fix',
      letters: [
        {
          code: 'letters-missing',
          severity: 'fix',
          start: 0,
          end: 4,
          message: 'Scrivi le lettere che vedi sullo schermo prima degli asterischi.',
        },
      ],
      addresses: [
        {
          code: 'addresses-missing',
          severity: 'fix',
          start: 0,
          end: 2,
          message: 'Scrivi almeno una delle tue email.',
        },
      ],
      matches: [],
      message: null,
    });
  });

  it('names the words that have no sign, or nothing on one side of it, and compares nothing', () => {
    const report = matchLinkMail('fa', 'fabio@example.org, @fabio; fabio@, fabio.org');
    expect(report.addresses.map(({ code, start, end, message }) => [code, start, end, message])).toEqual([
      ['half-missing', 19, 25, 'In «@fabio» manca qualcosa: scrivi il nome, la chiocciola (@) e il dominio.'],
      ['half-missing', 27, 33, 'In «fabio@» manca qualcosa: scrivi il nome, la chiocciola (@) e il dominio.'],
      ['at-missing', 35, 44, 'In «fabio.org» manca la chiocciola (@).'],
    ]);
    expect(report).toMatchObject({ verdict: 'fix', letters: [], matches: [], message: null });
  });

  it('shows at most 60 characters of a word, and of the letters', () => {
    const long = 'x'.repeat(99);
    expect(matchLinkMail('fa', long).addresses[0]?.message).toBe(
      `In «${'x'.repeat(60)}» manca la chiocciola (@).`,
    );
    expect(matchLinkMail(long, 'a@example.org').addresses[0]?.message).toContain(`«${'x'.repeat(60)}»`);
  });

  it('compares nothing without letters, however many addresses there are', () => {
    const report = matchLinkMail('', 'fabio@example.org');
    expect(report).toMatchObject({ verdict: 'fix', addresses: [], matches: [], message: null });
    expect(report.letters).toHaveLength(1);
  });

  it('says which one it can be, or that two or more can', () => {
    const own = ['fabio@example.org', 'fabia@example.org', 'fausto@example.org', 'mario@example.org'];
    const said = (seen: string, many: number) => matchLinkMail(seen, own.slice(0, many).join(',')).message;
    expect(said('fa', 1)).toBe(`fabio@example.org può essere quella giusta: inizia con «fa». ${SPAM}`);
    expect(said('fa', 2)).toBe(`Due email iniziano con «fa»: guarda in tutte e due. ${SPAM}`);
    expect(said('fa', 4)).toBe(`3 email iniziano con «fa»: guarda in tutte. ${SPAM}`);
  });

  it('points at all addresses where none begins so', () => {
    expect(matchLinkMail('zz*', 'a@example.org')).toEqual({
      verdict: 'review',
      letters: [],
      addresses: [
        {
          code: 'none-begins',
          severity: 'review',
          start: 0,
          end: 13,
          message:
            'Nessuna delle tue email inizia con «zz». Può essere una vecchia email: segui «Cambia email di recupero e cellulare».',
        },
      ],
      matches: [],
      message: null,
    });
  });

  it('reads the letters up to the first sign that hides one, also over the end of a line', () => {
    expect(matchLinkMail('fa*\nzz', 'fabio@example.org').matches).toEqual(['fabio@example.org']);
  });
});
