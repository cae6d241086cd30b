import { dayOf, numberOf, today, type CalendarDay } from '../calendar/day.ts';
import { addWorkingDays } from '../calendar/holidays.ts';
import { articleText, weekdayText } from '../calendar/italian.ts';
import { compareNames } from '../fiscal-code/compare-names.ts';
import { finder, type FindingTable } from '../sentences.ts';
import type { Finding } from '../report.ts';
import type { Told } from './told.ts';

/** What one item can say against another; each names the checker, and the part, whose item it is shown beside. */
export const CROSS_FINDINGS = {
  'contact-is-mailbox': [
    'fix',
    "Hai scritto la tua PEC. Serve un'email diversa, non PEC: il codice arriva lì.",
  ],
  'recipient-is-mailbox': [
    'fix',
    "Tra i destinatari c'è la tua PEC. L'avviso va mandato a un'email ordinaria.",
  ],
  'same-photo': ['fix', "Fronte e retro sono la stessa foto. Scegli anche quella dell'altro lato."],
  'code-not-of-name': ['review', '$1'],
  'expires-before-outcome': [
    'review',
    "Il documento scade $1. Se i giorni dell'esito sono lavorativi, l'esito può arrivare fino a $2: se puoi usane un altro.",
  ],
} as const satisfies FindingTable;
export type CrossCode = keyof typeof CROSS_FINDINGS;

/** Beside which item each is shown. */
export const CROSS_PLACE = {
  'contact-is-mailbox': { checker: 'email-non-pec', part: undefined },
  'recipient-is-mailbox': { checker: 'elenco-indirizzi', part: 'recipients' },
  'same-photo': { checker: 'foto-documento', part: 'back' },
  'code-not-of-name': { checker: 'codice-fiscale', part: undefined },
  'expires-before-outcome': { checker: 'scadenza-documento', part: undefined },
} as const satisfies Record<CrossCode, { readonly checker: string; readonly part: string | undefined }>;

export interface CrossOptions {
  readonly today: Date;
  readonly outcomeDays: number | null;
}

const find = finder(CROSS_FINDINGS);
const NOWHERE: readonly [number, number] = [0, 0];

type Compare = (told: Told, options: CrossOptions) => Finding<CrossCode> | null;

const COMPARE: Readonly<Record<CrossCode, Compare>> = {
  'contact-is-mailbox': ({ contact, mailbox }) =>
    isSameAddress(contact, mailbox) ? find('contact-is-mailbox', NOWHERE) : null,
  'recipient-is-mailbox': ({ recipients = [], mailbox }) =>
    recipients.some((one) => isSameAddress(one, mailbox)) ? find('recipient-is-mailbox', NOWHERE) : null,
  'same-photo': ({ samePhoto }) => (samePhoto === true ? find('same-photo', NOWHERE) : null),
  'code-not-of-name': ({ code, names }) => {
    const said = code?.kind === 'person16' && names ? differences(compareNames(code, names)) : '';
    return said === '' ? null : find('code-not-of-name', NOWHERE, said);
  },
  'expires-before-outcome': ({ expiry }, options) => outcomeAfter(expiry ?? null, options),
};

/** What the data of several items say against each other. Never throws. */
export function compare(
  codes: readonly CrossCode[],
  told: Told,
  options: CrossOptions,
): Finding<CrossCode>[] {
  return codes.flatMap((code) => COMPARE[code](told, options) ?? []);
}

/** Addresses are compared as people read them: upper and lower case are the same. */
function isSameAddress(a: string | null | undefined, b: string | null | undefined): boolean {
  const [one, other] = [a, b].map((text) => (text ?? '').toLowerCase());
  return one !== '' && one === other;
}

function differences({ surname, name, swapped }: ReturnType<typeof compareNames>): string {
  if (swapped) return 'Forse hai scambiato cognome e nome: nel codice fiscale stanno al contrario.';
  return [surname, name].flatMap((one) => (one === null || one.fits ? [] : [one.message])).join(' ');
}

/**
 * The guide does not say which days it counts (C-13): a document that lasts for the days of the calendar
 * may still end before those of work. Within the days of the calendar its own checker has said so already.
 */
function outcomeAfter(expiry: CalendarDay | null, options: CrossOptions): Finding<CrossCode> | null {
  if (expiry === null || options.outcomeDays === null) return null;
  const now = numberOf(today(options.today));
  const end = numberOf(expiry);
  const last = addWorkingDays(now, options.outcomeDays);
  if (end <= now + options.outcomeDays || end > last) return null;
  return find('expires-before-outcome', NOWHERE, articleText(expiry), weekdayText(dayOf(last)));
}
