import { verdictOf, type Verdict } from '../report.ts';
import { finder } from '../sentences.ts';
import { FINDINGS } from './findings.ts';
import type { Procedure } from './model.ts';
import type { ItemView, ReadinessFinding } from './view.ts';

/** Whether all is at hand. */
export interface Readiness {
  readonly verdict: Verdict;
  /** Nothing is missing and nothing is left to answer: the reader can start. */
  readonly ready: boolean;
  /** What is missing in one sentence, or that nothing is; null while it cannot be told. */
  readonly sentence: string | null;
  /** What to look at again before the start, where nothing is missing; null where there is nothing. */
  readonly mind: string | null;
  /** Beside each item: what stands there already, and the question that waits for an answer. */
  readonly items: readonly ItemView[];
}

export interface Progress {
  readonly answered: number;
  readonly of: number;
}

const find = finder(FINDINGS);

/** How many of the items have an answer. */
export function progressOf(views: readonly ItemView[]): Progress {
  return { answered: views.filter(({ answer }) => answer !== null).length, of: views.length };
}

/** Judges what is known when the reader asks. Never throws. */
export function checkReadiness(views: readonly ItemView[], procedure: Procedure): Readiness {
  const items = views.map((view) => {
    if (view.answer !== null) return view;
    const asked: ReadinessFinding = find('unanswered', [0, 0], view.item.question);
    return { ...view, findings: [asked, ...view.findings] };
  });
  const missing = views.filter(({ item, answer }) => answer === 'no' && item.optional !== true);
  // A question that waits for its answer is to be corrected like anything else.
  const said = verdictOf(items.flatMap(({ findings }) => findings));
  const ready = missing.length === 0 && said !== 'fix';
  const started = ready ? `Hai tutto: puoi iniziare. ${procedure.start}` : null;
  return {
    verdict: ready ? said : 'fix',
    ready,
    sentence: missing.length > 0 ? missingSentence(missing, procedure) : started,
    mind: ready && said === 'review' ? mindSentence(items) : null,
    items,
  };
}

/** «Prima guarda di nuovo: il codice fiscale del titolare.» */
function mindSentence(items: readonly ItemView[]): string {
  const again = items.filter(({ findings }) => verdictOf(findings) !== 'ok');
  return `Prima guarda di nuovo: ${listed(again.map(({ item }) => item.missing))}.`;
}

/** «la foto del retro e il cellulare». */
function listed(names: readonly string[]): string {
  const last = names.at(-1) ?? '';
  return names.length > 1 ? `${names.slice(0, -1).join(', ')} e ${last}` : last;
}

/** «Ti mancano 2 cose: la foto del retro e il cellulare. Preparale prima di iniziare: …» */
function missingSentence(missing: readonly ItemView[], { because }: Procedure): string {
  const names = listed(missing.map(({ item }) => item.missing));
  return missing.length === 1
    ? `Ti manca 1 cosa: ${names}. Preparala prima di iniziare: ${because}.`
    : `Ti mancano ${missing.length} cose: ${names}. Preparale prima di iniziare: ${because}.`;
}
