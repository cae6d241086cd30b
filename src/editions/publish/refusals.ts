import { changedLimits, limitsOf } from '../compare/limits.ts';
import type { RuleSet } from '../../schemas/rules.ts';
import { movesFirstFigure, nextNumbers } from './numbers.ts';
import { readerText } from './page-source.ts';

/** The pages of a guide by their path below it. */
export type Pages = ReadonlyMap<string, string>;

/** What the rules of publishing look at. */
export interface Step {
  readonly guide: string;
  readonly from: string;
  readonly to: string;
  /** Files that git knows to be changed. */
  readonly dirty: readonly string[];
  readonly before: { readonly pages: Pages; readonly rules: RuleSet };
  readonly now: { readonly pages: Pages; readonly rules: RuleSet };
  /** The addresses of the pages that the changes name. */
  readonly named: readonly (string | undefined)[];
}

/** The pages that a reader finds changed, new or gone. */
export function changedPages(before: Pages, now: Pages): string[] {
  const all = new Set([...before.keys(), ...now.keys()]);
  return [...all].sort().filter((page) => {
    const [old, live] = [before.get(page), now.get(page)];
    return old === undefined || live === undefined || readerText(old, page) !== readerText(live, page);
  });
}

/** Why the edition cannot be published, one Italian sentence each; none when it can. */
export function refusals({ guide, from, to, dirty, before, now, named }: Step): string[] {
  const why: string[] = [];
  if (dirty.length > 0) {
    const some = dirty.slice(0, 5).join(', ');
    why.push(
      `Ci sono ${dirty.length} file con modifiche non ancora registrate in git: ${some}. Registrale, poi riprova.`,
    );
  }
  const next = nextNumbers(from);
  if (!next.includes(to)) {
    why.push(`Dopo la ${from} può venire ${next.join(', ')}: la ${to} non è la prossima.`);
  }
  const address = (page: string) => `/guide/${guide}/${page === '' ? '' : `${page}/`}`;
  for (const page of changedPages(before.pages, now.pages)) {
    if (!named.some((path) => path?.replace(/#.*$/, '') === address(page))) {
      why.push(
        `La pagina ${address(page)} è cambiata e nessun cambiamento la nomina: scrivi la riga in pending, nel registro content/guides/${guide}.yaml.`,
      );
    }
  }
  if (changedLimits(limitsOf(before.rules), limitsOf(now.rules)).length > 0 && !movesFirstFigure(from, to)) {
    why.push(
      `Un limite è cambiato: serve la prima cifra, quindi ${next.at(-1) ?? 'un numero intero in più'}.`,
    );
  }
  if (named.length === 0) {
    why.push(`In content/guides/${guide}.yaml, alla voce pending, non c'è nessun cambiamento da pubblicare.`);
  }
  return why;
}
