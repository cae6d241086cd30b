import { readBoxes, type BoxCode, type BoxFinding, type DayBoxes } from '../calendar/boxes.ts';
import { dayFromText, numberOf, today, type CalendarDay } from '../calendar/day.ts';
import { articleText, dateText } from '../calendar/italian.ts';
import { verdictOf, type Finding, type Report } from '../report.ts';
import { fill, finder, type FindingTable } from '../sentences.ts';

/** What can be said of a document's last day. Rules that come from law are in the kinds, with their source. */
export const FINDINGS = {
  'kind-ended': ['fix', '$1'],
  expired: ['fix', 'Il documento è scaduto $1. Usane uno in corso di validità.'],
  'long-past': ['fix', "Il documento sarebbe scaduto $1, più di 20 anni fa. Controlla l'anno."],
  'expires-soon': ['review', "Il documento scade $1. L'esito può arrivare dopo $2: se puoi usane un altro."],
  'far-off': ['review', "Il documento scade $1, tra più di 60 anni. Controlla l'anno."],
  'no-expiry-known': ['note', '$1'],
  'no-expiry-unusual': [
    'review',
    'Di solito questo documento ha una data di scadenza: cercala. Se non la trovi, usa un altro documento.',
  ],
} as const satisfies FindingTable;
export type FindingCode = keyof typeof FINDINGS | BoxCode;

/** A kind of document, from content/document-kinds.yaml. Days are written 2026-08-03. */
export interface DocumentKind {
  readonly id: string;
  /** From this day on, documents of this kind hold no more, whatever day they bear. */
  readonly ended?: { readonly from: string; readonly says: string } | undefined;
  /** Some documents of this kind bear no last day. */
  readonly withoutExpiry?: { readonly says: string } | undefined;
}

export interface TypedDocument {
  readonly kind: string;
  readonly date: DayBoxes;
  readonly noExpiry: boolean;
}

export interface DocumentExpiryOptions {
  readonly today: Date;
  /** How many days the outcome may take, from the rule set of the guide. */
  readonly days: number;
  readonly kinds: readonly DocumentKind[];
}

export interface DocumentExpiryReport extends Pick<Report<CalendarDay, FindingCode>, 'verdict' | 'value'> {
  readonly findings: readonly BoxFinding<FindingCode>[];
}

const NAME = { name: 'La data di scadenza', ask: 'Inserisci la data di scadenza del documento.' };
const find = finder(FINDINGS);

/** No document lasts so long, not even those that bear a day far away in place of none: a slip in the year. */
const LONGEST = 60 * 366;
/** Nobody has a document at hand that ended so long ago: a slip in the year, or the day of birth. */
const LONG_PAST = 20 * 366;

/** Whether a document is in date, today and when the outcome may come (T-067, T-097). Never throws. */
export function checkDocumentExpiry(
  typed: TypedDocument,
  options: DocumentExpiryOptions,
): DocumentExpiryReport {
  const kind = options.kinds.find(({ id }) => id === typed.kind);
  const now = numberOf(today(options.today));
  const ended = kind?.ended;
  const end = ended === undefined ? null : dayFromText(ended.from);
  if (ended !== undefined && end !== null && now >= numberOf(end)) {
    return report([find('kind-ended', [0, 0], fill(ended.says, [dateText(end)]))]);
  }
  if (typed.noExpiry) {
    const known = kind?.withoutExpiry;
    return report([
      known === undefined ? find('no-expiry-unusual', [0, 0]) : find('no-expiry-known', [0, 0], known.says),
    ]);
  }
  const { date, findings } = readBoxes(typed.date, NAME);
  if (date === null) return { verdict: verdictOf(findings), findings, value: null };
  const left = numberOf(date) - now;
  const span: readonly [number, number] = [0, typed.date.day.length];
  if (left < -LONG_PAST) return report([find('long-past', span, articleText(date))], date);
  if (left < 0) return report([find('expired', span, articleText(date))], date);
  if (left > LONGEST) return report([find('far-off', span, articleText(date))], date);
  if (left > options.days) return report([], date);
  return report(
    [
      find(
        'expires-soon',
        span,
        articleText(date),
        options.days === 1 ? '1 giorno' : `${options.days} giorni`,
      ),
    ],
    date,
  );
}

function report(
  findings: readonly Finding<FindingCode>[],
  value: CalendarDay | null = null,
): DocumentExpiryReport {
  return {
    verdict: verdictOf(findings),
    findings: findings.map((finding) => ({ ...finding, box: 'day' })),
    value,
  };
}
