import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { marksOf, spokenBefore, WORDS } from '../../../src/components/screen/words.ts';
import { isGroup, quotationsOf, screen, type Screen } from '../../../src/schemas/screens.ts';
import { normalise } from '../../support/page-text.ts';
import { facts, projectFile, readText } from '../../support/registers.ts';
import { drawings } from '../../support/drawings.ts';

const SOURCES = { '000': 'psicologi', '002': 'tsrm-pstrp' } as const;

/** The text from which each fact was taken: the acquired file whose name begins with its number. */
const texts = new Map(
  readdirSync(projectFile('content/sources')).map((name) => [
    name.slice(0, 3),
    normalise(readText(`content/sources/${name}`)),
  ]),
);
const statements = new Map(facts().map((fact) => [fact.id, fact]));
const screens = drawings('content/screens', screen);

/** Where a label stands: in the statement it names, or in the text that this was taken from. */
function saysSo(id: string, text: string): boolean {
  const fact = statements.get(id);
  if (fact === undefined) throw new Error(`There is no fact ${id}.`);
  const wanted = normalise(text);
  return normalise(fact.fact).includes(wanted) || (texts.get(fact.source) ?? '').includes(wanted);
}

function drawn(change: object): unknown {
  return {
    guide: 'psicologi',
    title: 'Una prova',
    elements: [{ kind: 'tab', label: 'Messaggi', fact: 'P-008' }],
    ...change,
  };
}

describe('the drawn screens', () => {
  it('are those that the two guides describe', () => {
    expect(screens.map(([name]) => name).toSorted()).toEqual([
      'accesso',
      'cambio-cellulare',
      'cambio-email',
      'cambio-esito',
      'cambio-inizio',
      'cambio-riepilogo',
      'cambio-verifica-cellulare',
      'cambio-verifica-email',
      'casella',
      'casella-pannello',
      'notifica-mail',
      'pannello',
      'reset',
      'reset-inviato',
    ]);
  });

  it.each(
    screens.flatMap(([name, one]) => quotationsOf(one).map(({ text, fact }) => [name, text, fact] as const)),
  )('%s says «%s» word for word as %s or its source', (_, text, fact) => {
    expect(saysSo(fact, text)).toBe(true);
  });

  it.each(screens)('%s takes its labels from its own guide alone', (_, one) => {
    const guides = quotationsOf(one).map(({ fact }) => SOURCES[statements.get(fact)?.source ?? '000']);
    expect(new Set(guides)).toEqual(new Set([one.guide]));
  });

  it('show the twelve voices of the panel and the six names of the bar in the order of the guides', () => {
    const labels = (name: string, kind: string): string[] =>
      (screens.find(([id]) => id === name)?.[1].elements ?? [])
        .filter(isGroup)
        .flatMap(({ parts = [] }) => parts)
        .flatMap((part) => (part.kind === kind ? [part.label] : []));
    expect(statements.get('P-043')?.fact).toContain(labels('pannello', 'menu-item').join(', '));
    expect(labels('pannello', 'menu-item')).toHaveLength(12);
    for (const [name, { elements }] of screens) {
      if (!elements.some(({ kind }) => kind === 'progress')) continue;
      expect(statements.get('T-088')?.fact, name).toContain(labels(name, 'step').join(' → '));
    }
  });

  it('give the checker of the notification two fields and two columns, senders first', () => {
    const one = screens.find(([name]) => name === 'notifica-mail')?.[1] ?? never();
    const fields = one.elements.flatMap((element) => (element.kind === 'field' ? [element.fact] : []));
    const columns = one.elements
      .filter(isGroup)
      .flatMap(({ kind, parts = [] }) => (kind === 'rule' ? parts : []));
    expect(fields).toEqual(['P-044', 'P-046']);
    expect(columns.map(({ label }) => label)).toEqual(['Mittenti', 'Destinatari']);
  });

  it('invent no text but addresses of example.org', () => {
    const named = screens.flatMap(([name, one]) => (JSON.stringify(one).includes('@') ? [name] : []));
    expect(named).toEqual(['notifica-mail']);
  });
});

describe('the schema of a screen', () => {
  it.each([
    ['a label without its fact', { elements: [{ kind: 'tab', label: 'Messaggi' }] }],
    ['a kind that nobody draws', { elements: [{ kind: 'logo', label: 'Aruba PEC', fact: 'P-022' }] }],
    [
      'a real address as an example',
      {
        elements: [{ kind: 'field', label: 'A', fact: 'P-046', example: 'info@ordpsicologier.it' }],
      },
    ],
    ['a group with a label and no fact', { elements: [{ kind: 'box', label: 'A' }] }],
    ['an empty group', { elements: [{ kind: 'menu' }] }],
    [
      'a bar that says nowhere one is',
      { elements: [{ kind: 'progress', parts: [{ kind: 'step', label: 'A', fact: 'T-082' }] }] },
    ],
    [
      'a bar that is past its end',
      {
        elements: [{ kind: 'progress', current: 2, parts: [{ kind: 'step', label: 'A', fact: 'T-082' }] }],
      },
    ],
    ['nothing to draw', { elements: [] }],
  ])('refuses %s', (_, change) => {
    expect(screen.safeParse(drawn({})).success).toBe(true);
    expect(screen.safeParse(drawn(change)).success).toBe(false);
  });
});

describe('the words for who hears a drawing', () => {
  const sample: Screen = screen.parse(
    drawn({
      elements: [
        { kind: 'field', label: 'A', fact: 'P-044', mark: 2 },
        { kind: 'menu', parts: [{ kind: 'menu-item', label: 'B', fact: 'P-033', mark: 1 }] },
        { kind: 'text', label: 'C', fact: 'P-023' },
      ],
    }),
  );

  it('name each kind before its label, and a group without a label by its kind alone', () => {
    expect(sample.elements.map(spokenBefore)).toEqual(['campo: ', 'menu', '']);
  });

  it('exist once for each kind that could be taken for another', () => {
    const { field, button, link, checkbox } = WORDS;
    expect(new Set([field, button, link, checkbox, WORDS['menu-item']]).size).toBe(5);
  });

  it('go with the numbers of the steps, those inside groups too', () => {
    expect(marksOf(sample)).toEqual([2, 1]);
  });
});

function never(): never {
  throw new Error('The drawing is missing.');
}
