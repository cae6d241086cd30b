import { checkLines, type CheckTold } from './checks.ts';
import { redactBut } from './readable.ts';
import { together, type Redacted } from './redact.ts';

/** What the reader told, before anything is hidden. */
export interface Told {
  /** Guide and edition, such as «TSRM-PSTRP 3.0». */
  readonly guide: string;
  readonly problem: string;
  readonly step: string;
  readonly words: string;
  /** The reader's own mailbox, where it was given. */
  readonly mailbox?: string;
  /** The reader asked to leave the mailbox readable: the office needs it to find it. */
  readonly keepMailbox?: boolean;
  /** The checks made on the same page, in the order in which they were made. */
  readonly checks?: readonly CheckTold[];
  /** The browser's own name for itself; null where the reader did not ask for it. */
  readonly browser: string | null;
  /** Day and hour, as they are to be read. */
  readonly when: string;
}

/** The whole request; the browser's name and the date hold numbers that identify nobody, and stay. */
export type Summary = Redacted;

/** The request for help, one line for each thing, with what the reader wrote redacted. */
export function writeSummary(told: Told): Summary {
  const own = (told.mailbox ?? '').trim();
  const keep = told.keepMailbox === true ? own : null;
  const mailbox = redactBut(own, keep);
  const step = redactBut(told.step.trim(), keep);
  const words = redactBut(told.words.trim(), keep);
  const lines = [
    `Guida: ${told.guide}`,
    ...(mailbox.text === '' ? [] : [`Casella PEC: ${mailbox.text}`]),
    `Problema: ${told.problem}`,
    ...(step.text === '' ? [] : [`Passo: ${step.text}`]),
    ...(words.text === '' ? [] : [`Che cosa è successo: ${words.text}`]),
    ...checkLines(told.checks ?? []),
    ...(told.browser === null ? [] : [`Browser: ${told.browser}`]),
    `Data: ${told.when}`,
  ];
  return {
    text: lines.join('\n'),
    hidden: [mailbox, step, words].reduce<Redacted['hidden']>((sum, { hidden }) => together(sum, hidden), {}),
    speaksOfPassword: step.speaksOfPassword || words.speaksOfPassword,
  };
}
