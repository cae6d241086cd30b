import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { withNews } from '../../../src/editions/publish/changelog-text.ts';
import { freezePage } from '../../../src/editions/publish/freeze-page.ts';
import { fingerprint } from '../../../src/editions/publish/manifest.ts';
import { nextNumbers } from '../../../src/editions/publish/numbers.ts';
import { readerText } from '../../../src/editions/publish/page-source.ts';
import { planEdition, type Situation } from '../../../src/editions/publish/plan.ts';
import { manifest, quoted } from '../../../src/schemas/frozen.ts';
import { guide } from '../../../src/schemas/guide.ts';
import { SITUATION, page } from './situation.ts';

function refused(change: Partial<Situation>): readonly string[] {
  return planEdition({ ...SITUATION, ...change }).refused ?? [];
}

function written(change: Partial<Situation> = {}): ReadonlyMap<string, string> {
  const plan = planEdition({ ...SITUATION, ...change });
  if (plan.refused !== null) throw new Error(plan.refused.join('\n'));
  return plan.writes;
}

function file(path: string, change: Partial<Situation> = {}): string {
  const text = written(change).get(path);
  if (text === undefined) throw new Error(`not written: ${path}`);
  return text;
}

describe('the number of the next edition', () => {
  it.each([
    ['3.0', ['3.0.1', '3.1', '4.0']],
    ['3.0.1', ['3.0.2', '3.1', '4.0']],
    ['1.9', ['1.9.1', '1.10', '2.0']],
    ['testo-originale', []],
  ])('after %s is one of %j', (current, next) => {
    expect(nextNumbers(current)).toEqual(next);
  });

  it.each(['3.2', '3.0', '2.9', '5.0', '3.1.0', 'tre'])(
    'is never %s after 3.0, and the refusal names the right ones',
    (number) => {
      expect(refused({ number })[0]).toBe(
        `Dopo la 3.0 può venire 3.0.1, 3.1, 4.0: la ${number} non è la prossima.`,
      );
    },
  );
});

describe('publishing refuses', () => {
  it('a tree with changes that git does not know', () => {
    expect(refused({ dirty: ['content/links.yaml'] })[0]).toContain('content/links.yaml');
  });

  it('a page that changed without a line in the changes, and names it', () => {
    const files = new Map([...SITUATION.now.files, ['altra.mdx', page('Altra', 'Nuova frase.')]]);
    expect(refused({ now: { ...SITUATION.now, files } })[0]).toContain('/guide/tsrm-pstrp/altra/');
  });

  it('an official address that changed in its register, where no line names the page that shows it', () => {
    const pages = [
      ...SITUATION.now.files,
      ['altra.mdx', page('Altra', '<OfficialLink name="panel" />')],
    ] as const;
    const before = { ...SITUATION.before, files: new Map(pages) };
    const links = [
      { id: 'webmail', address: 'https://old.example.org' },
      { id: 'panel', address: 'https://new.example.org' },
    ];
    const now = { ...SITUATION.now, files: new Map(pages) };
    expect(refused({ before, now })).toEqual([]);
    expect(refused({ before, now: { ...now, links } })).toEqual([
      expect.stringContaining('/guide/tsrm-pstrp/altra/'),
    ]);
  });

  it('a drawing that changed in its file, where no line names the page that shows it', () => {
    const files = new Map([...SITUATION.now.files, ['altra.mdx', page('Altra', '<Screen of="reset" />')]]);
    const before = { ...SITUATION.before, files };
    const now = { ...SITUATION.now, files };
    expect(refused({ before, now })).toEqual([]);
    const screens = [{ id: 'reset', guide: 'tsrm-pstrp', title: 'Un altro titolo', elements: [] }];
    expect(refused({ before, now: { ...now, screens } })).toEqual([
      expect.stringContaining('/guide/tsrm-pstrp/altra/'),
    ]);
  });

  it('a page that went without a line in the changes', () => {
    const files = new Map([...SITUATION.now.files].filter(([name]) => name !== 'altra.mdx'));
    expect(refused({ now: { ...SITUATION.now, files } })[0]).toContain('/guide/tsrm-pstrp/altra/');
  });

  it('a changed limit under a number that promises the same procedure', () => {
    const rules = SITUATION.now.rules.replace('value: 3', 'value: 5');
    expect(refused({ now: { ...SITUATION.now, rules } })[0]).toContain('4.0');
    expect(refused({ number: '4.0', now: { ...SITUATION.now, rules } })).toEqual([]);
  });

  it('a limit whose reason alone was written better: no, that changes nothing for readers', () => {
    const rules = SITUATION.now.rules.replace('fact: T-097', 'fact: T-097, why: Lo dice la guida.');
    expect(refused({ now: { ...SITUATION.now, rules } })).toEqual([]);
  });

  it('an edition without changes', () => {
    const text = SITUATION.registers.get('tsrm-pstrp') ?? '';
    const registers = new Map([
      ...SITUATION.registers,
      ['tsrm-pstrp', text.replace(/^pending:[\s\S]*?(?=^editions:)/m, '')],
    ]);
    const now = { ...SITUATION.now, files: SITUATION.before.files };
    expect(refused({ registers, now })[0]).toContain('pending');
  });

  it('an edition that begins before the one it replaces, and a guide that nobody knows', () => {
    expect(refused({ date: '2026-11-01' })[0]).toContain('non può cominciare prima');
    expect(refused({ guide: 'medici' })[0]).toContain('tsrm-pstrp');
  });
});

describe('what a reader reads of a page', () => {
  it('leaves out the words for the search, the date of the check and the imports', () => {
    const one = page('Titolo', 'Testo.').replace('checked: 2026-11-22', 'checked: 2026-11-23\nkeywords: [x]');
    expect(readerText(one, 'p')).toBe(readerText(page('Titolo', "import A from '~/A.astro'\n\nTesto."), 'p'));
    expect(readerText(one, 'p')).not.toBe(readerText(page('Altro titolo', 'Testo.'), 'p'));
  });
});

describe('a kept page', () => {
  const kept = freezePage(
    page('Accedi', '[a](/guide/tsrm-pstrp/altra/#x) [b](/guide/psicologi/) [c](/guide/) [d](/versioni/)'),
    {
      path: 'accedere.mdx',
      edition: '3.0',
      inForce: new Map([
        ['tsrm-pstrp', '3.0'],
        ['psicologi', '1.0'],
      ]),
    },
  );

  it('names its edition as text, not as a number', () => {
    expect(parse(kept.split('---')[1] ?? '')).toMatchObject({
      title: 'Accedi',
      edition: '3.0',
      sidebar: { hidden: true },
    });
  });

  it('no longer asks to come first in the search', () => {
    expect(kept).not.toContain('queries');
  });

  it('keeps its links to the guides within the editions of its day, and leaves the others', () => {
    expect(kept).toContain(
      '[a](/archivio/tsrm-pstrp/3.0/altra/#x) [b](/archivio/psicologi/1.0/) [c](/guide/) [d](/versioni/)',
    );
  });
});

describe('a published edition', () => {
  const folder = 'content/docs/archivio/tsrm-pstrp/3.0';

  it('keeps the text of the old one, not the text of today', () => {
    expect(file(`${folder}/accedere.mdx`)).toContain('Vai alla pagina di prima.');
    expect(file(`${folder}/accedere.mdx`)).not.toContain('di oggi');
  });

  it('keeps what the pages quote: the address, the source, the definition and the drawing of that day', () => {
    const kept = quoted.parse(parse(file(`${folder}/_quoted.yaml`)));
    expect(kept.links).toEqual({ webmail: { address: 'https://old.example.org', host: 'old.example.org' } });
    expect(Object.keys(kept.references)).toEqual(['A4']);
    expect(kept.glossary['pec']?.definition).toBe('Una definizione.');
    expect(kept.screens).toMatchObject({ accesso: { title: 'La pagina di accesso' } });
    expect(kept.screens).not.toHaveProperty('reset');
  });

  it('lists every kept file with its fingerprint, the limits included', () => {
    const writes = written();
    const { files, base } = manifest.parse(parse(file(`${folder}/_manifest.yaml`)));
    expect(base).toBe(SITUATION.before.base);
    expect(files.map(({ path }) => path)).toEqual([
      `${folder}/_quoted.yaml`,
      `${folder}/accedere.mdx`,
      `${folder}/altra.mdx`,
      `${folder}/index.mdx`,
      'content/rules/tsrm-pstrp/3.0.yaml',
    ]);
    for (const { path, sha256 } of files) expect(fingerprint(writes.get(path) ?? '')).toBe(sha256);
  });

  it('opens the new one in the register and closes the old one on the day before', () => {
    const register = guide.parse(parse(file('content/guides/tsrm-pstrp.yaml')));
    expect(register.pending).toEqual([]);
    expect(register.editions[0]).toMatchObject({
      number: '3.1',
      label: '3.1, riscrittura redazionale della 2.0',
      status: 'in vigore',
      date: '2026-12-01',
      from: '2026-12-01',
      derivesFrom: '3.0',
      base: SITUATION.head,
      changes: [{ page: '/guide/tsrm-pstrp/accedere/' }],
    });
    expect(register.editions[1]).toMatchObject({ number: '3.0', status: 'sostituita', to: '2026-11-30' });
  });

  it('keeps the comments of the register', () => {
    expect(file('content/guides/tsrm-pstrp.yaml')).toContain('# Chi cura la guida legge qui.');
  });

  it('closes the old one on its only day when both come on the same day', () => {
    const register = guide.parse(parse(file('content/guides/tsrm-pstrp.yaml', { date: '2026-11-22' })));
    expect(register.editions[1]).toMatchObject({ from: '2026-11-22', to: '2026-11-22' });
  });

  it('leaves the old limits as they were and gives the new ones to the new edition', () => {
    const rules = SITUATION.now.rules.replace('value: 3', 'value: 5');
    const change = { number: '4.0', now: { ...SITUATION.now, rules } };
    expect(file('content/rules/tsrm-pstrp/3.0.yaml', change)).toBe(SITUATION.before.rules);
    expect(file('content/rules/tsrm-pstrp/4.0.yaml', change)).toBe(rules);
  });
});

describe('the change log', () => {
  const news = {
    guide: 'TSRM-PSTRP',
    label: '3.1, prova',
    date: '2026-12-01',
    changes: [{ date: '2026-12-01', kind: 'corretto', what: 'Una frase.', why: 'Sì.' }],
  } as const;

  it('names the page of a change that has one', () => {
    const changes = [{ ...news.changes[0], page: '/guide/tsrm-pstrp/accedere-alla-pec/' }];
    expect(withNews('# T\n', { ...news, changes })).toContain(
      '- Corretto in /guide/tsrm-pstrp/accedere-alla-pec/: Una frase.',
    );
  });

  it('opens the day where it is not there yet', () => {
    expect(withNews('# T\n\nIntro.\n\n## 22 novembre 2026\n\nPrima.\n', news)).toBe(
      '# T\n\nIntro.\n\n## 1º dicembre 2026\n\n### Guida TSRM-PSTRP, edizione 3.1, prova\n\n- Corretto: Una frase.\n\n## 22 novembre 2026\n\nPrima.\n',
    );
  });

  it('adds to the day where it is there', () => {
    expect(withNews('# T\n\n## 1º dicembre 2026\n\nPrima.\n', news)).toBe(
      '# T\n\n## 1º dicembre 2026\n\n### Guida TSRM-PSTRP, edizione 3.1, prova\n\n- Corretto: Una frase.\n\nPrima.\n',
    );
  });
});
