import { digitFor, originOf, plainDigits } from './digits.ts';
import { finding, type NumberFinding } from './findings.ts';
import { isLookAlike, strayOf, trim, type Stray } from './strays.ts';
import type { Token } from './tokens.ts';

interface Span {
  readonly start: number;
  readonly end: number;
}

/** A letter where a digit goes. */
export interface Letter extends Span {
  readonly text: string;
  readonly digit: string;
  /** Its place in the digits. */
  readonly at: number;
}

/** One number as it is meant, and the way back to the input as typed. */
export interface Reading {
  /** Digits, and + where it can announce a prefix. */
  readonly digits: string;
  /** Where each character of `digits` was typed. */
  readonly places: readonly Span[];
  readonly letters: readonly Letter[];
  readonly strays: readonly Stray[];
  /** Letters stand among the digits: nobody knows how many digits were meant. */
  readonly isBroken: boolean;
  /** What holds whatever the number is. */
  readonly findings: readonly NumberFinding[];
}

/** What may stand before a + that announces a prefix: another one, typed twice. */
const PREFIXES = /^(?:\+|00|39)*$/;

/** Reads the tokens of one number. */
export function readNumber(tokens: readonly Token[]): Reading {
  const { core, strays: outer } = trim(tokens);
  const strays = [...outer];
  const letters: Letter[] = [];
  const findings: NumberFinding[] = [];
  const places: Span[] = [];
  let digits = '';
  const put = (text: string, start: number, end: number): void => {
    digits += text;
    for (let at = 0; at < text.length; at++) places.push({ start, end });
  };
  const mend = (token: Token, meant: string): void => {
    const { text, start, end } = token;
    findings.push(
      finding('look-alike', start, end, [text, originOf(text), meant], [{ start, end, text: meant }]),
    );
  };

  core.forEach((token, index) => {
    const { kind, text, start, end } = token;
    if (kind === 'digits') {
      for (let at = start; at < end; at++) put(text.charAt(at - start), at, at + 1);
    } else if (kind === 'odd-digits') {
      const plain = [...text].map(plainDigits).join('');
      put(plain, start, end);
      mend(token, plain);
    } else if (kind === 'plus' && PREFIXES.test(digits)) {
      put('+', start, end);
      if (text !== '+') mend(token, '+');
    } else if (isLookAlike(core, index)) {
      for (let at = start; at < end; at++) {
        const letter = text.charAt(at - start);
        const digit = digitFor(letter) ?? '';
        letters.push({ start: at, end: at + 1, text: letter, digit, at: places.length });
        put(digit, at, at + 1);
      }
    } else if (text === '/') {
      findings.push(finding('slash', start, end, [], [{ start, end, text: ' ' }]));
    } else if (kind === 'letters') {
      strays.push({ ...strayOf('letters', [token]), cut: null });
    } else if (kind === 'break' || kind === 'plus' || kind === 'sign') {
      strays.push(strayOf('sign', [token]));
    }
  });
  return { digits, places, letters, strays, isBroken: strays.some(({ cut }) => cut === null), findings };
}
