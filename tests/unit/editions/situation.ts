import type { Situation } from '../../../src/editions/publish/plan.ts';

/** The source of a small page. */
export function page(title: string, body: string): string {
  return `---
title: ${title}
description: Una prova.
guide: tsrm-pstrp
checked: 2026-11-22
queries: ['come si accede']
---

${body}
`;
}

const REGISTER = `# Chi cura la guida legge qui.
title: La PEC convenzionata TSRM-PSTRP
shortTitle: TSRM-PSTRP
issuer: Una Federazione
path: /guide/tsrm-pstrp/
body: tsrm-pstrp
source:
  file: testo.txt
  sha256: ${'f'.repeat(64)}
  title: GUIDA
  note: Trascrizione.
pending:
  - date: 2026-11-30
    page: /guide/tsrm-pstrp/accedere/
    kind: corretto
    what: La pagina porta al sito nuovo.
    why: Il sito è cambiato.
    source: A4
editions:
  - number: '3.0'
    label: 3.0, riscrittura redazionale della 2.0
    status: in vigore
    date: 2026-11-22
    from: 2026-11-22
    derivesFrom: '2.0'
    changes: []
  - number: '2.0'
    label: 2.0, testo originale
    status: trascrizione
    date: 2023-12-15
`;

const BODY = `Vai alla pagina di prima.

<OfficialLink name="webmail" /> <Term id="pec">PEC</Term>

<Screen of="accesso" />

<Origin source="A4">

Una nota.

</Origin>`;

const RULES = 'outcome:\n  days: { value: 3, unit: days, fact: T-097 }\n';

const FILES = new Map([
  ['index.mdx', page('La guida', 'Vai a [Accedi](/guide/tsrm-pstrp/accedere/).')],
  ['accedere.mdx', page('Accedi', BODY)],
  ['altra.mdx', page('Altra', 'Sempre uguale.')],
]);

const LINKS = [
  { id: 'webmail', address: 'https://old.example.org', host: 'old.example.org' },
  { id: 'panel', address: 'https://panel.example.org', host: 'panel.example.org' },
];

const SCREENS = [
  {
    id: 'accesso',
    guide: 'tsrm-pstrp',
    title: 'La pagina di accesso',
    elements: [{ kind: 'button', label: 'ACCEDI', fact: 'T-031' }],
  },
  {
    id: 'reset',
    guide: 'tsrm-pstrp',
    title: 'La nuova password',
    elements: [{ kind: 'heading', label: 'Reset password', fact: 'T-037' }],
  },
];

/** The step from 3.0 to 3.1: one page changed, with its line in the changes. */
export const SITUATION: Situation = {
  guide: 'tsrm-pstrp',
  number: '3.1',
  date: '2026-12-01',
  dirty: [],
  head: 'b'.repeat(40),
  registers: new Map([
    ['tsrm-pstrp', REGISTER],
    ['psicologi', REGISTER.replaceAll('tsrm-pstrp', 'psicologi').replaceAll("'3.0'", "'1.0'")],
  ]),
  changelog: '# Che cosa è cambiato\n\n## 22 novembre 2026\n\nPrima.\n',
  before: {
    base: 'a'.repeat(40),
    files: FILES,
    rules: RULES,
    quoted: {
      links: LINKS,
      references: [
        {
          id: 'A4',
          kind: 'provider',
          publisher: 'Aruba',
          title: 'Una pagina',
          address: 'https://a.example.org',
          read: '2026-11-22',
        },
      ],
      glossary: [{ id: 'pec', definition: 'Una definizione.' }],
      screens: SCREENS,
      diagrams: [],
    },
  },
  now: {
    files: new Map([...FILES, ['accedere.mdx', page('Accedi', BODY.replace('di prima', 'di oggi'))]]),
    rules: RULES,
    links: LINKS,
    screens: SCREENS,
    diagrams: [],
  },
};
