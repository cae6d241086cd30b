import fc from '../../support/fast-check.ts';
import { describe, expect, test } from 'vitest';
import { quoted, understand, wordsToAskFor } from '../../../src/search/understand.ts';
import { smallIndex } from '../../support/small-index.ts';
import { smallLexicon } from '../../support/small-lexicon.ts';

const index = smallIndex();

/** Understands a query as the engine does: with the words that the index knows. */
async function read(query: string): Promise<ReturnType<typeof understand>> {
  const lexicon = smallLexicon();
  const asked = wordsToAskFor(query, lexicon);
  const there = await Promise.all(asked.map((word) => index.search(`"${word}"`)));
  return understand(query, lexicon, new Set(asked.filter((_, at) => there[at]?.results.length !== 0)));
}

/** All that is looked for, of all groups. */
async function searches(query: string): Promise<readonly string[]> {
  return (await read(query)).groups.flatMap(({ finds }) => finds);
}

describe('what says nothing', () => {
  test.each(['come faccio a', 'vorrei sapere se posso', 'mi potrei'])(
    '«%s» is left out before what says something',
    async (filler) => {
      expect(await read(`${filler} attivare`)).toEqual(await read('attivare'));
    },
  );

  test('a query of nothing else is looked for as it is', async () => {
    expect(await searches('come posso')).toEqual(['come', 'posso']);
  });
});

describe('synonyms', () => {
  test.each([
    ['ho scordato la pass', 'password'],
    ['ho scordato la pass', 'dimenticata'],
    ['ho un telefonino', 'cellulare'],
    ['helpdesk', 'assistenza'],
    ['quanto si paga', 'gratuita'],
    ['ho traslocato', 'residenza'],
    ['fare il login', 'accedere'],
    ['togliere le notifiche', 'cancellare'],
  ])('«%s» looks for %s as well', async (query, wanted) => {
    expect(await searches(query)).toContain(wanted);
  });

  test('a short form is met as it is: «passi» is no password', async () => {
    expect(await searches('quali passi')).not.toContain('password');
  });
});

describe('phrases', () => {
  test.each([
    ["parola d'ordine", 'password'],
    ['codice di verifica', 'codice verifica'],
    ['la mia posta elettronica certificata', 'pec'],
    ['resta collegato', 'resta collegato'],
    ['ho la casella di posta certificata', 'pec'],
  ])('«%s» is one thing: %s', async (query, wanted) => {
    expect(await searches(query)).toContain(wanted);
  });

  test('little words between its parts are passed over', async () => {
    expect(await searches('non mi è ancora attiva')).toContain('non attivo');
  });

  test('words that mean something else together lose what they mean alone', async () => {
    const found = await searches('cambiare la password');
    expect(found).toContain('nuova password');
    expect(found).not.toContain('cambiare');
  });
});

describe('what the site does not treat', () => {
  test.each(['la casella è piena', 'voglio chiudere la pec', 'green pass', 'casella pec piena e password'])(
    '«%s» is answered by no page for sure',
    async (query) => {
      expect((await read(query)).unknown).toBe(Infinity);
    },
  );

  test.each(['a che cosa serve la password', 'chiudere', 'casella', 'casella con la pagina piena', 'pass'])(
    '«%s» is not that',
    async (query) => {
      expect((await read(query)).unknown).toBeLessThan(3);
    },
  );
});

describe('slips', () => {
  test.each([
    ['pasword', 'password'],
    ['webmial', 'webmail'],
    ['atttivazione', 'attivare'],
    ['celulare', 'cellulare'],
    ['antispan', 'antispam'],
    ['notiffica', 'notifica'],
  ])('«%s» is read as %s, and said so', async (query, read_) => {
    const { corrections, groups } = await read(query);
    expect(corrections).toHaveLength(1);
    expect(groups[0]?.finds).toContain(read_);
    expect(groups[0]?.sure).toBeLessThan(1);
  });

  test.each(['ricetta', 'bitcoin', 'risotto', 'capelli'])(
    '«%s» is not bent into a word of the site',
    async (query) => {
      expect(await read(query)).toEqual({ groups: [], unknown: 1, corrections: [] });
    },
  );

  test.each(['sono in pensione', 'non ho mai avuto la password', 'sono andata via'])(
    'in «%s» nothing is bent',
    async (query) => {
      expect((await read(query)).corrections).toEqual([]);
    },
  );

  test('a missing blank or apostrophe is put back', async () => {
    expect(await searches('passworddimenticata')).toEqual(
      expect.arrayContaining(['password', 'dimenticata']),
    );
    expect(await searches('dellordine')).toContain('ordine');
  });

  test.each([
    ['3gg', 'gg'],
    ['3giorni', 'giorni'],
    ['2foto', 'foto'],
  ])('«%s» is a number and a word: %s is looked for', async (query, word) => {
    expect(await read(query)).toEqual(await read(word));
    expect((await read(query)).unknown).toBe(0);
  });

  test.each(['2fa', 'p7m', 'f24', '4xyz', 'mb4', '4mb5', '44'])('«%s» is not taken apart', async (query) => {
    expect(await read(query)).toEqual({ groups: [], unknown: 1, corrections: [] });
  });

  test('the last word may be unfinished', async () => {
    expect(await read('accedi webm')).toMatchObject({ unknown: 0, corrections: [] });
    expect(await read('webm accedi')).toMatchObject({ unknown: 1, corrections: [] });
  });
});

describe('quotation marks', () => {
  test.each([
    ['"cancella regola"', 'cancella regola'],
    [' «cancella regola» ', 'cancella regola'],
    ['“cancella regola”', 'cancella regola'],
    ['cancella "regola"', null],
    ['""', null],
  ])('%s asks for %j', (query, literal) => {
    expect(quoted(query)).toBe(literal);
  });
});

describe('whatever is typed', () => {
  test('it is understood, and soon', () => {
    const lexicon = smallLexicon();
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 400 }), (query) => {
        const { groups } = understand(query, lexicon, new Set());
        for (const { finds, weight } of groups) {
          expect(finds.length).toBeGreaterThan(0);
          expect(weight).toBeGreaterThan(0);
        }
      }),
    );
  });

  test.each([
    ['20 kB of words', 'come recupero la pasword '.repeat(800)],
    ['20 kB without a blank', 'pasword'.repeat(2900)],
    ['emoji', '🔑🙂'.repeat(5000)],
    ['a regular expression', '(a+)+$[^]]{9,}\\'.repeat(1000)],
    ['markup', '<script>alert(1)</script>'.repeat(800)],
    ['combining marks', 'e\u0301'.repeat(9000)],
    ['quotation marks', '"'.repeat(20_000)],
    // How long that takes is held in tests/unit/safety/linear.test.ts.
  ])('%s are read, and at most the first words of them', (_, query) => {
    quoted(query);
    expect(understand(query, smallLexicon(), new Set()).groups.length).toBeLessThanOrEqual(60);
  });
});
