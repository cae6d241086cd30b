import { spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { problemsOf } from '../../../src/editions/publish/check.ts';
import { planEdition } from '../../../src/editions/publish/plan.ts';
import { guide, type Guide } from '../../../src/schemas/guide.ts';
import { SITUATION } from './situation.ts';

const plan = planEdition(SITUATION);
if (plan.refused !== null) throw new Error(plan.refused.join('\n'));
const FILES = plan.writes;
const REGISTER = guide.parse(parse(FILES.get('content/guides/tsrm-pstrp.yaml') ?? ''));
const FOLDER = 'content/docs/archivio/tsrm-pstrp/3.0';

/** The problems after a change to the files (null takes one away) or to the register. */
function problems(
  changed: Readonly<Record<string, string | null>> = {},
  register: Guide = REGISTER,
): string[] {
  const files = new Map(FILES);
  for (const [path, content] of Object.entries(changed)) {
    if (content === null) files.delete(path);
    else files.set(path, content);
  }
  return problemsOf({
    guides: new Map([['tsrm-pstrp', register]]),
    read: (path) => {
      const content = files.get(path);
      return content === undefined ? null : new TextEncoder().encode(content);
    },
    list: (folder) => [...files.keys()].filter((path) => path.startsWith(`${folder}/`)),
  });
}

function withDays(days: readonly { from?: string; to?: string }[]): Guide {
  return {
    ...REGISTER,
    editions: REGISTER.editions.map((edition, index) => ({
      ...edition,
      ...(index < days.length ? { from: undefined, to: undefined, ...days[index] } : {}),
    })),
  };
}

describe('the check of the editions', () => {
  it('finds nothing in what publishing writes', () => {
    expect(problems()).toEqual([]);
  });

  it.each([`${FOLDER}/accedere.mdx`, `${FOLDER}/_quoted.yaml`, 'content/rules/tsrm-pstrp/3.0.yaml'])(
    'finds one byte changed in %s, and its absence',
    (path) => {
      expect(problems({ [path]: `${FILES.get(path) ?? ''} ` })).toEqual([
        expect.stringContaining(`${path} è cambiato`),
      ]);
      expect(problems({ [path]: null })).toEqual([expect.stringContaining(`Manca ${path}`)]);
    },
  );

  it('finds a page slipped into a kept edition', () => {
    expect(problems({ [`${FOLDER}/nuova.mdx`]: 'x' })).toEqual([expect.stringContaining('nuova.mdx')]);
  });

  it('finds an edition that was replaced and never kept', () => {
    expect(problems({ [`${FOLDER}/_manifest.yaml`]: null })[0]).toContain("nessuno l'ha conservata");
  });

  it('finds a manifest that forgets the limits', () => {
    const text = FILES.get(`${FOLDER}/_manifest.yaml`) ?? '';
    const without = text.replace(/ {2}- path: content\/rules.*\n.*\n/, '');
    expect(problems({ [`${FOLDER}/_manifest.yaml`]: without })).toEqual([
      expect.stringContaining('non protegge i limiti'),
    ]);
  });

  it.each([
    ['overlap', [{ from: '2026-12-01' }, { from: '2026-11-22', to: '2026-12-01' }], 'ancora in vigore'],
    [
      'leave a gap',
      [{ from: '2026-12-05' }, { from: '2026-11-22', to: '2026-11-30' }],
      'giorni senza edizione',
    ],
    [
      'end before they begin',
      [{ from: '2026-12-01' }, { from: '2026-12-03', to: '2026-11-30' }],
      'finisce prima',
    ],
    ['are missing', [{}, { from: '2026-11-22', to: '2026-11-30' }], 'manca from'],
    ['have no end', [{ from: '2026-12-01' }, { from: '2026-11-22' }], 'manca to'],
    [
      'end although in force',
      [
        { from: '2026-12-01', to: '2026-12-31' },
        { from: '2026-11-22', to: '2026-11-30' },
      ],
      'non ha to',
    ],
  ])('finds days that %s', (_, days, words) => {
    expect(problems({}, withDays(days)).join()).toContain(words);
  });

  it('lets an edition hold for one day and be replaced on it', () => {
    expect(
      problems({}, withDays([{ from: '2026-11-22' }, { from: '2026-11-22', to: '2026-11-22' }])),
    ).toEqual([]);
  });

  it('finds nothing wrong in the archive of this site', () => {
    const run = spawnSync('node', ['src/editions/publish/check-files.ts'], { encoding: 'utf8' });
    expect(run.stdout).toContain("Le edizioni conservate sono com'erano");
    expect(run.status).toBe(0);
  });
});
