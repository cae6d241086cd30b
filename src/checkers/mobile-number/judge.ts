import type { Edit } from '../report.ts';
import { placeOfDigit } from './digits.ts';
import { finding, FINDINGS, type FindingCode, type NumberFinding } from './findings.ts';
import { typeOf } from './italy.ts';
import { judgeForeign, judgeNational } from './national.ts';
import { readPrefix } from './prefix.ts';
import { readNumber } from './read.ts';
import type { Token } from './tokens.ts';

/** What was found in one number. */
export interface Judged {
  readonly findings: readonly NumberFinding[];
  /** In the form of E.164, where all its digits are told. */
  readonly e164: string | null;
  /** What would mend the rest, and is no more than likely. */
  readonly guesses: readonly Edit[];
  /** [start, end) of the number itself, without what stands around it. */
  readonly start: number;
  readonly end: number;
  /** It is one by itself: a mobile number with nothing to ask of it, or one of another kind. */
  readonly stands: 'mobile' | 'other' | null;
}

/** Judges the tokens of one number. */
export function judgeNumber(tokens: readonly Token[]): Judged {
  const { digits, places, letters, strays, isBroken, findings } = readNumber(tokens);
  const typed = (at: number) => letters.find((letter) => letter.at === at)?.text ?? digits.charAt(at);
  const { code, end, meant, second } = readPrefix(digits);
  const rest = digits.slice(end);
  const found = [...findings];
  const guesses: Edit[] = [];
  const spanOf = (from: number, to: number) => {
    const start = places[from]?.start ?? 0;
    return { start, end: places[Math.min(to, places.length) - 1]?.end ?? start };
  };
  const say = (what: FindingCode, from: number, to: number, words: readonly string[] = [], edit?: Edit) => {
    const span = spanOf(from, to);
    found.push(finding(what, span.start, span.end, words, edit && [edit]));
  };

  for (const { at, start, end: to, text, digit } of letters) {
    say('letter-for-digit', at, at + 1, [placeOfDigit(at - end), text, digit]);
    guesses.push({ start, end: to, text: digit });
  }
  if (meant) {
    const edit = { ...spanOf(0, end), text: meant };
    const said = Array.from({ length: end }, (_, at) => typed(at)).join('');
    say(second ? 'doubled-prefix' : 'prefix-form', second, end, [said], edit);
  }
  const isRead = digits !== '' && !isBroken;
  const remark = isRead ? (code === '39' ? judgeItalian(rest, end) : judgeForeign(code, rest)) : undefined;
  if (remark) {
    const { from, to, words, guess } = remark;
    say(remark.code, end + from, end + to, words);
    if (guess) guesses.push({ ...spanOf(end + guess.start, end + guess.end), text: guess.text });
  }
  const isGood = isRead && !(remark && remark.code in FINDINGS.fix);
  for (const { code: what, start, end: to, text, cut } of strays) {
    // Where a digit may be missing, what stands beside the number may be that digit: «333 123456A».
    const isSure = isGood && (!remark || (what === 'extension' && remark.code === 'foreign'));
    found.push(finding(what, start, to, [text], isSure && cut ? [cut] : undefined));
    if (isGood && !isSure && remark?.code !== 'nine-digits' && cut) guesses.push(cut);
  }
  const isTold = isGood && code !== null && remark?.code !== 'zero-before-three';
  const isSure = isTold && found.every(({ edits }) => edits);
  const isOther = remark?.code === 'toll-free' || (remark?.code === 'landline' && typeOf(rest) !== undefined);
  return {
    findings: found,
    e164: isTold ? `+${code}${rest}` : null,
    guesses,
    start: places[0]?.start ?? 0,
    end: places.at(-1)?.end ?? 0,
    stands: isSure ? 'mobile' : isOther && letters.length === 0 ? 'other' : null,
  };
}

function judgeItalian(national: string, prefix: number): ReturnType<typeof judgeNational> {
  if (national || !prefix) return judgeNational(national);
  return { code: 'prefix-alone', from: -prefix, to: 0, words: ['39'] };
}
