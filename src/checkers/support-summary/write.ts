import { redact, together, type Redacted } from './redact.ts';

/** What the reader told, before anything is hidden. */
export interface Told {
  /** Guide and edition, such as «TSRM-PSTRP 3.0». */
  readonly guide: string;
  readonly problem: string;
  readonly step: string;
  readonly words: string;
  /** The browser's own name for itself; null where the reader did not ask for it. */
  readonly browser: string | null;
  /** Day and hour, as they are to be read. */
  readonly when: string;
}

/** The whole request; the browser's name and the date hold numbers that identify nobody, and stay. */
export type Summary = Redacted;

/** The request for help, one line for each thing, with what the reader wrote redacted. */
export function writeSummary(told: Told): Summary {
  const step = redact(told.step.trim());
  const words = redact(told.words.trim());
  const lines = [
    `Guida: ${told.guide}`,
    `Problema: ${told.problem}`,
    ...(step.text === '' ? [] : [`Passo: ${step.text}`]),
    ...(words.text === '' ? [] : [`Che cosa è successo: ${words.text}`]),
    ...(told.browser === null ? [] : [`Browser: ${told.browser}`]),
    `Data: ${told.when}`,
  ];
  return {
    text: lines.join('\n'),
    hidden: together(step.hidden, words.hidden),
    speaksOfPassword: step.speaksOfPassword || words.speaksOfPassword,
  };
}
