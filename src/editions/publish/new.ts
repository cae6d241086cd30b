// `npm run edition:new -- <guide> <number>`: keeps the edition in force and opens the next one, or says why not.
import { mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { parse } from 'yaml';
import { guide as guideSchema } from '../../schemas/guide.ts';
import { inForce } from '../register.ts';
import { gitAt, type Git } from './git.ts';
import { rulesFile } from './manifest.ts';
import { planEdition, type EditionText, type Plan } from './plan.ts';
import type { Shown } from './quoted.ts';

const ROOT = fileURLToPath(new URL('../../../', import.meta.url));
const HOW =
  "Scrivi: npm run edition:new -- <guida> <numero> [--date 2026-11-22] [--label 'riscrittura redazionale della 2.0']";

/** The calendar day in Italy, where the guides hold. */
function today(): string {
  return new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Rome' }).format(new Date());
}

function textAt(git: Git, commit: string, guide: string, rules: string): EditionText {
  const folder = `content/docs/guide/${guide}`;
  const pages = git.files(commit, folder).filter((file) => file.endsWith('.mdx'));
  return {
    files: new Map(pages.map((file) => [file.slice(folder.length + 1), git.text(commit, file)])),
    rules: git.text(commit, rules),
  };
}

/**
 * The limits with which an edition was published. Its own file is written by that very step, so at the commit whose
 * text it took only the edition before it has one, with the limits of the new one in it.
 */
function rulesAt(
  git: Git,
  commit: string,
  guide: string,
  numbers: readonly (string | undefined)[],
): string | undefined {
  const there = git.files(commit, `content/rules/${guide}`);
  const files = numbers.flatMap((number) => (number === undefined ? [] : [rulesFile(guide, number)]));
  return files.find((name) => there.includes(name));
}

function register(git: Git, commit: string, name: string): unknown {
  return parse(git.text(commit, `content/${name}.yaml`));
}

/** The files of a folder of data, each with its name; none at a commit that has no such folder. */
function folder(git: Git, commit: string, name: string): unknown[] {
  const files = git.files(commit, `content/${name}`).filter((file) => file.endsWith('.yaml'));
  return files.map((file) => ({ id: basename(file, '.yaml'), ...parse(git.text(commit, file)) }));
}

function shownAt(git: Git, commit: string): Shown {
  return {
    links: register(git, commit, 'links'),
    screens: folder(git, commit, 'screens'),
    diagrams: folder(git, commit, 'diagrams'),
  };
}

function plan(guide: string, number: string, date: string, label: string | undefined): Plan {
  const git = gitAt(ROOT);
  const names = readdirSync(`${ROOT}content/guides`).filter((name) => name.endsWith('.yaml'));
  const registers = new Map(
    names.map((name) => [name.replace(/\.yaml$/, ''), readFileSync(`${ROOT}content/guides/${name}`, 'utf8')]),
  );
  const text = registers.get(guide);
  if (text === undefined)
    return { refused: [`Non c'è una guida «${guide}»: usa ${[...registers.keys()].join(' oppure ')}.`] };
  const old = inForce(guideSchema.parse(parse(text)));
  const { base } = old;
  if (base === undefined) {
    return {
      refused: [
        `Nel registro, l'edizione ${old.number} non dice da quale commit viene il suo testo: scrivi base.`,
      ],
    };
  }
  if (!git.knows(base)) {
    return {
      refused: [`La storia di git non contiene il commit ${base}: scaricala tutta (git fetch --unshallow).`],
    };
  }
  const limits = rulesAt(git, base, guide, [old.number, old.derivesFrom]);
  if (limits === undefined) {
    return {
      refused: [
        `Al commit ${base} i limiti dell'edizione ${old.number} non ci sono: controlla base e derivesFrom nel registro.`,
      ],
    };
  }
  const head = git.head();
  return planEdition({
    guide,
    number,
    date,
    label,
    dirty: git.dirty(),
    head,
    registers,
    changelog: readFileSync(`${ROOT}CHANGELOG.md`, 'utf8'),
    before: {
      ...textAt(git, base, guide, limits),
      base,
      quoted: {
        ...shownAt(git, base),
        references: register(git, base, 'references'),
        glossary: register(git, base, 'glossary'),
      },
    },
    now: { ...textAt(git, head, guide, rulesFile(guide, old.number)), ...shownAt(git, head) },
  });
}

function say(...lines: readonly string[]): void {
  process.stdout.write(`${lines.join('\n')}\n`);
}

function run(): number {
  const { positionals, values } = parseArgs({
    allowPositionals: true,
    options: { date: { type: 'string' }, label: { type: 'string' } },
  });
  const [guide, number, ...rest] = positionals;
  const date = values.date ?? today();
  if (guide === undefined || number === undefined || rest.length > 0 || !/^\d{4}-\d{2}-\d{2}$/.test(date)) {
    say(HOW);
    return 2;
  }
  const planned = plan(guide, number, date, values.label);
  if (planned.refused !== null) {
    say(`L'edizione ${number} non è pubblicata:`, ...planned.refused.map((line) => `- ${line}`));
    return 1;
  }
  for (const [path, content] of planned.writes) {
    mkdirSync(dirname(`${ROOT}${path}`), { recursive: true });
    writeFileSync(`${ROOT}${path}`, content);
  }
  say(
    `Edizione ${number} della guida ${guide} aperta, in vigore dal ${date}. File scritti:`,
    ...[...planned.writes.keys()].map((path) => `- ${path}`),
    'Guarda le differenze (git diff), prova tutto (npm cit), poi registra in git.',
  );
  return 0;
}

process.exitCode = run();
