import { describe, expect, it } from 'vitest';
import { diagram, type Diagram } from '../../../src/schemas/diagrams.ts';
import { normalise } from '../../support/page-text.ts';
import { facts } from '../../support/registers.ts';
import { drawings } from '../../support/drawings.ts';

const diagrams = drawings('content/diagrams', diagram);
const statements = new Map(facts().map((fact) => [fact.id, fact]));

const boxesOf = ({ rows }: Diagram) => rows.flatMap(({ boxes }) => boxes);
const cases = diagrams.flatMap(([name, one]) =>
  boxesOf(one).flatMap((box) => box.facts.map((fact) => [name, box.who, fact, box] as const)),
);

describe('the diagrams', () => {
  it('show who does what and which email takes the link', () => {
    expect(diagrams.map(([name]) => name).toSorted()).toEqual(['attivazione', 'email-del-link']);
  });

  it.each(cases)('%s, «%s» says what %s says', (_, _who, id, { who, says, state }) => {
    const fact = statements.get(id);
    const text = normalise([who, says, state?.label, state?.value].filter(Boolean).join(' '));
    expect(text).toMatch(new RegExp(fact?.must_match ?? '(?!)', 'is'));
  });

  it.each(cases)('%s, «%s» takes %s from its own guide', (name, _who, id) => {
    const guide = diagrams.find(([other]) => other === name)?.[1].guide;
    expect(statements.get(id)?.source).toBe(guide === 'psicologi' ? '000' : '002');
  });

  it.each(diagrams)('%s says in sentences every box and every state', (_, one) => {
    const words = one.words.join(' ').toLowerCase();
    for (const { says, state } of boxesOf(one)) {
      const content = says.toLowerCase().match(/[\p{L}']{7,}/gu) ?? [];
      expect(content.filter((word) => words.includes(word)).length, says).toBeGreaterThan(0);
      if (state !== undefined) expect(words).toContain(state.value.toLowerCase());
    }
  });
});
