import { inReadingOrder, verdictOf, type Verdict } from '../report.ts';
import { readCharacters, SIGN } from './characters.ts';
import { checkLetter } from './check-letter.ts';
import { numericCode, sayDigits, sayReadings } from './digits.ts';
import { notice, type Noticed, type Say } from './notice.ts';
import type { FiscalCode } from './model.ts';
import { personCode, sayOmocodia, sayPerson } from './person.ts';
import { recognise } from './recognise.ts';

/** All that is said of an input, but for suggestions. */
export interface Judgement {
  /** As typed. */
  readonly input: string;
  /** The code as the rules read it: upper case, without what is left out. */
  readonly text: string;
  /** How many characters the kind of code that was meant has. */
  readonly wanted: 11 | 16;
  readonly verdict: Verdict;
  readonly findings: readonly Noticed[];
  readonly value: FiscalCode | null;
}

/** Applies every rule to what was typed. Spans are in UTF-16 units of the input. */
export function judge(input: string, today?: Date): Judgement {
  const { text, numeric, starts, findings } = recognise(readCharacters(input));
  let found: Noticed[] = [];
  const say: Say = (code, from, to, ...words) => {
    const last = starts[to - 1] ?? to - 1;
    const end = last + ((input.codePointAt(last) ?? 0) > 0xffff ? 2 : 1);
    found.push(notice(code, starts[from] ?? from, text ? end : input.length, words));
  };
  if (!text) say('empty', 0, 0);
  else if (numeric) sayDigits(text, say);
  else sayPerson(text, say, today);
  // Where something else is surely wrong, that a sum over all characters fails is no news.
  const whole = text.length === 16 && !text.includes(SIGN);
  if (whole && verdictOf(found) !== 'fix' && checkLetter(text) !== text[15]) {
    say('check-letter', 15, 16);
  }
  found = [...found, ...findings];
  const verdict = verdictOf(found);
  let value: FiscalCode | null = null;
  if (verdict !== 'fix') {
    value = numeric ? numericCode(text) : personCode(text, today);
    if (value.kind === 'digits11') sayReadings(value, say);
    else if (value.omocode) sayOmocodia(value, say);
  }
  return { input, text, wanted: numeric ? 11 : 16, verdict, findings: inReadingOrder(found), value };
}
