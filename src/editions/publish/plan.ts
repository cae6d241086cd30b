import { parse, stringify } from 'yaml';
import { guide as guideSchema, type Guide } from '../../schemas/guide.ts';
import { ruleSet } from '../../schemas/rules.ts';
import { inForce } from '../register.ts';
import { withNews } from './changelog-text.ts';
import { freezePage } from './freeze-page.ts';
import { MANIFEST, QUOTED, frozenFolder, manifestText, rulesFile } from './manifest.ts';
import { quotedBy, withShown, type Registers, type Shown } from './quoted.ts';
import { refusals } from './refusals.ts';
import { withEdition } from './register-text.ts';

/** The text of an edition: its pages by their file below the guide's folder, and its limits. */
export interface EditionText {
  readonly files: ReadonlyMap<string, string>;
  readonly rules: string;
}

/** Everything that publishing looks at; nothing is read from elsewhere. */
export interface Situation {
  readonly guide: string;
  readonly number: string;
  /** The first day in force, 2026-11-22. */
  readonly date: string;
  readonly label?: string | undefined;
  readonly dirty: readonly string[];
  /** The commit whose text becomes the new edition. */
  readonly head: string;
  /** The registers of all guides, as text. */
  readonly registers: ReadonlyMap<string, string>;
  readonly changelog: string;
  /** The edition that goes, as it stood when it was published, with what its pages quote. */
  readonly before: EditionText & { readonly base: string; readonly quoted: Registers };
  /** The text of today, and the links and drawings that it names. */
  readonly now: EditionText & Shown;
}

/** Either why not, or the files to write, by their path in the project. */
export type Plan =
  | { readonly refused: readonly string[] }
  | { readonly refused: null; readonly writes: ReadonlyMap<string, string> };

/** Plans the step from the edition in force to the next one; touches nothing. */
export function planEdition(situation: Situation): Plan {
  const { guide: id, number, date, before, now } = situation;
  const registers = new Map(
    [...situation.registers].map(([name, text]) => [name, guideSchema.parse(parse(text))]),
  );
  const register = registers.get(id);
  if (register === undefined)
    return { refused: [`Non c'è una guida «${id}»: usa ${[...registers.keys()].join(' oppure ')}.`] };
  const old = inForce(register);

  const refused = refusals({
    guide: id,
    from: old.number,
    to: number,
    dirty: situation.dirty,
    before: { pages: byPage(before.files, before.quoted), rules: ruleSet.parse(parse(before.rules)) },
    now: { pages: byPage(now.files, now), rules: ruleSet.parse(parse(now.rules)) },
    named: register.pending.map(({ page }) => page),
  });
  if (old.from !== undefined && date < old.from) {
    refused.push(
      `L'edizione ${old.number} è in vigore dal ${old.from}: la ${number} non può cominciare prima.`,
    );
  }
  if (refused.length > 0) return { refused };

  const numbers = new Map([...registers].map(([name, data]) => [name, inForce(data).number]));
  const folder = frozenFolder(id, old.number);
  const kept = new Map<string, string>();
  for (const [path, source] of before.files) {
    kept.set(`${folder}/${path}`, freezePage(source, { path, edition: old.number, inForce: numbers }));
  }
  kept.set(
    `${folder}/${QUOTED}`,
    stringify(quotedBy([...before.files.values()], before.quoted), { lineWidth: 0 }),
  );
  kept.set(rulesFile(id, old.number), before.rules);

  const label = situation.label === undefined ? labelOf(register, number) : `${number}, ${situation.label}`;
  const text = situation.registers.get(id) ?? '';
  const writes = new Map(kept);
  writes.set(
    `${folder}/${MANIFEST}`,
    manifestText({ guide: id, edition: old.number, frozen: date, base: before.base }, kept),
  );
  writes.set(rulesFile(id, number), now.rules);
  writes.set(
    `content/guides/${id}.yaml`,
    withEdition(text, {
      number,
      label,
      confirmation: old.confirmation,
      date,
      base: situation.head,
      replaces: { number: old.number, to: lastDay(old.from, date) },
      changes: register.pending,
    }),
  );
  const news = { guide: register.shortTitle, label, date, changes: register.pending };
  writes.set('CHANGELOG.md', withNews(situation.changelog, news));
  return { refused: null, writes };
}

/** The pages by their path below the guide, with the addresses and drawings that readers see. */
function byPage(files: ReadonlyMap<string, string>, shown: Shown): Map<string, string> {
  return new Map(
    [...files].map(([file, source]) => [
      file.replace(/\.mdx$/, '').replace(/(^|\/)index$/, ''),
      withShown(source, shown),
    ]),
  );
}

/** The day before; an edition that is replaced on the day it came held for that day. */
function lastDay(from: string | undefined, next: string): string {
  const day = new Date(`${next}T00:00:00Z`);
  day.setUTCDate(day.getUTCDate() - 1);
  const before = day.toISOString().slice(0, 10);
  return from !== undefined && before < from ? from : before;
}

/** «3.1, riscrittura redazionale della 2.0»: the label always names the text it comes from. */
function labelOf({ editions }: Guide, number: string): string {
  const text = editions.find(({ status }) => status === 'trascrizione')?.number;
  if (text === undefined) return number;
  return `${number}, riscrittura redazionale ${/^\d/.test(text) ? `della ${text}` : 'del testo originale'}`;
}
