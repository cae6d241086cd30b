import { describe, expect, it } from 'vitest';
import { withLimits } from '../../../src/editions/procedure.ts';
import { procedure } from '../../../src/schemas/procedures.ts';
import { facts, frontmatter, readText } from '../../support/registers.ts';
import { ENTRIES, procedureNamed, rulesOf } from './procedures.ts';

const known = new Map(facts().map((fact) => [fact.id, fact]));

describe('content/procedures.yaml', () => {
  it.each(ENTRIES.map((entry) => [entry.id, entry] as const))(
    'takes %s from its own guide alone',
    (_, entry) => {
      const letter = entry.guide === 'psicologi' ? 'P' : 'T';
      const cited = [...entry.facts, ...entry.items.flatMap((item) => item.facts)];
      expect(cited.filter((id) => !id.startsWith(letter) || !known.has(id))).toEqual([]);
    },
  );

  it.each(ENTRIES.map((entry) => [entry.id, entry] as const))('writes no limit of %s by hand', (_, entry) => {
    const sentences = entry.items.flatMap(({ question, missing, hint = '', whenNo = '' }) => [
      question,
      missing,
      hint,
      whenNo,
    ]);
    expect(sentences.filter((text) => /\d/.test(text))).toEqual([]);
    for (const text of sentences) expect(withLimits(text, rulesOf(entry.guide))).not.toContain('{');
  });

  it.each(ENTRIES.map((entry) => [entry.id, entry] as const))(
    'puts %s into its page, with its checkers named there',
    (_, entry) => {
      expect(readText(`content/docs${entry.page.slice(0, -1)}.mdx`)).toContain(
        `<PreFlight procedure="${entry.id}" />`,
      );
      expect(frontmatter(entry.page)).toHaveProperty(
        'checkers',
        expect.arrayContaining(['pronto-per-la-procedura']),
      );
    },
  );

  it('asks for the seven things of the contact change, in the order in which they are asked', () => {
    expect(procedureNamed('cambiare-i-contatti').items.map(({ id }) => id)).toEqual([
      'indirizzo-pec',
      'codice-fiscale',
      'documento',
      'foto-fronte',
      'foto-retro',
      'email',
      'cellulare',
    ]);
  });

  it('never promises that a request will be accepted', () => {
    expect(ENTRIES.find(({ id }) => id === 'cambiare-i-contatti')?.after).toBe(
      "Aruba controlla la richiesta e comunica l'esito.",
    );
    for (const { after, start } of ENTRIES)
      expect(`${after} ${start}`).not.toMatch(/accett|andrà bene|sicur/i);
  });
});

describe('a procedure that nobody has written yet', () => {
  const entry = {
    id: 'attivare',
    order: 9,
    task: 'attivare la casella',
    guide: 'tsrm-pstrp',
    page: '/guide/tsrm-pstrp/attivare-la-casella/',
    link: 'webmail',
    start: 'Apri la pagina su $1.',
    because: 'serve subito',
    after: 'La casella si attiva.',
    facts: ['T-010'],
    items: [
      { id: 'pec', question: 'hai la PEC?', missing: 'la PEC', checker: 'casella-pec', facts: ['T-010'] },
    ],
  };
  const item = entry.items[0];

  it('needs data alone', () => {
    expect(procedure.safeParse(entry).success).toBe(true);
  });

  it.each([
    ['a checker that there is not', { ...item, checker: 'otp' }],
    ['a part of a checker that has none', { ...item, part: 'front' }],
    ['no part of a checker that has two', { ...item, checker: 'foto-documento' }],
    ['a question without its mark', { ...item, question: 'hai la PEC' }],
    ['a line without a fact', { ...item, facts: [] }],
  ])('is refused with %s', (_, wrong) => {
    expect(procedure.safeParse({ ...entry, items: [wrong] }).success).toBe(false);
  });

  it('is refused with two lines of one name, or a comparison that there is not', () => {
    expect(procedure.safeParse({ ...entry, items: [item, item] }).success).toBe(false);
    expect(procedure.safeParse({ ...entry, compares: ['all'] }).success).toBe(false);
  });
});
