import { checkLines, type CheckTold } from './checks.ts';
import { fold } from './fold.ts';
import { isAddress } from './kept.ts';
import { mails } from './mails.ts';
import { DOT } from './mask.ts';
import { redact, together, type Redacted } from './redact.ts';

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
export interface Summary extends Redacted {
  /** The mailbox stands in the text as it was given: the reader asked for it, and it is one whole address. */
  readonly showsMailbox: boolean;
}

/** Enough of a name to know one's own by: as Aruba shows it (T-046). */
const SHOWN = 2;

/** The request for help, one line for each thing, with what the reader wrote redacted. */
export function writeSummary(told: Told): Summary {
  const own = (told.mailbox ?? '').trim();
  const showsMailbox = told.keepMailbox === true && isAddress(own);
  const keep = showsMailbox ? own : null;
  const mailbox = showsMailbox ? own : maskedMailbox(own);
  const step = redact(told.step.trim(), { keep });
  const words = redact(told.words.trim(), { keep });
  const lines = [
    `Guida: ${told.guide}`,
    ...(mailbox === '' ? [] : [`Casella PEC: ${mailbox}`]),
    `Problema: ${told.problem}`,
    ...(step.text === '' ? [] : [`Passo: ${step.text}`]),
    ...(words.text === '' ? [] : [`Che cosa è successo: ${words.text}`]),
    ...checkLines(told.checks ?? []),
    ...(told.browser === null ? [] : [`Browser: ${told.browser}`]),
    `Data: ${told.when}`,
  ];
  const hidden = together(step.hidden, words.hidden);
  return {
    text: lines.join('\n'),
    hidden: showsMailbox || own === '' ? hidden : together({ mail: 1 }, hidden),
    passwordWord: step.passwordWord ?? words.passwordWord,
    showsMailbox,
  };
}

/** What was given as a mailbox is a name, whether it is a whole address or not: nothing else of it stays. */
function maskedMailbox(own: string): string {
  if (own === '') return '';
  const [first] = mails(fold(own));
  const letters = [...own];
  return first?.text ?? (letters.length > SHOWN ? letters.slice(0, SHOWN).join('') : '') + DOT.repeat(3);
}
