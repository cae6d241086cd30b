import { readBoxes, type BoxCode, type BoxFinding, type DayBoxes } from '../calendar/boxes.ts';
import { dayOf, numberOf, today, type CalendarDay } from '../calendar/day.ts';
import { addWorkingDays } from '../calendar/holidays.ts';
import { weekdayText } from '../calendar/italian.ts';
import { verdictOf, type Verdict } from '../report.ts';
import { finder, type FindingTable } from '../sentences.ts';

/** What can be said of the wait; the days themselves are in `message`. */
export const FINDINGS = {
  future: ['fix', 'La data deve essere oggi o un giorno passato.'],
  between: ['review', "I giorni di calendario sono passati. Se si contano i lavorativi c'è tempo fino a $1."],
  past: [
    'review',
    'Il tempo è passato in tutti e due i modi. Controlla la posta indesiderata, poi chiedi aiuto.',
  ],
} as const satisfies FindingTable;
export type FindingCode = keyof typeof FINDINGS | BoxCode;

/** The last day of the wait, in both ways of counting: the guide does not say which one holds (C-13). */
export interface OutcomeWait {
  readonly calendar: CalendarDay;
  readonly working: CalendarDay;
}

export interface OutcomeWaitReport {
  readonly verdict: Verdict;
  readonly findings: readonly BoxFinding<FindingCode>[];
  readonly value: OutcomeWait | null;
  /** Both days, in a sentence; and while there is time, where to look meanwhile. */
  readonly messages: readonly string[];
}

export interface OutcomeWaitOptions {
  /** The day on which the question is asked, in local time. */
  readonly today: Date;
  /** How many days the guide gives, from its rule set. */
  readonly days: number;
}

const NAME = {
  name: 'La data in cui hai concluso',
  ask: 'Inserisci la data in cui hai concluso la procedura.',
};
const find = finder(FINDINGS);

/** Until when to wait for the outcome of a request that ended on a day. Never throws. */
export function checkOutcomeWait(typed: DayBoxes, options: OutcomeWaitOptions): OutcomeWaitReport {
  const { date, findings } = readBoxes(typed, NAME);
  if (date === null) return { verdict: verdictOf(findings), findings, value: null, messages: [] };
  const now = numberOf(today(options.today));
  const from = numberOf(date);
  const about = (finding: ReturnType<typeof find>): OutcomeWaitReport['findings'] => [
    { ...finding, box: 'day' },
  ];
  if (from > now)
    return { verdict: 'fix', findings: about(find('future', [0, 0])), value: null, messages: [] };
  const last = { calendar: from + options.days, working: addWorkingDays(from, options.days) };
  const value = { calendar: dayOf(last.calendar), working: dayOf(last.working) };
  const said = both(value, options.days);
  if (now > last.working)
    return { verdict: 'review', findings: about(find('past', [0, 0])), value, messages: [said] };
  if (now > last.calendar) {
    const between = find('between', [0, 0], weekdayText(value.working));
    return { verdict: 'review', findings: about(between), value, messages: [said] };
  }
  return { verdict: 'ok', findings: [], value, messages: [said, WAITING] };
}

const WAITING =
  "Il tempo non è ancora passato. Controlla anche la posta indesiderata dell'email che hai indicato.";

function both({ calendar, working }: OutcomeWait, days: number): string {
  const word = days === 1 ? 'giorno' : 'giorni';
  return `La guida dice «entro ${days} ${word}». Se sono giorni di calendario: entro ${weekdayText(calendar)}. Se sono giorni lavorativi: entro ${weekdayText(working)}.`;
}
