import { checkLetter } from '../../../src/checkers/fiscal-code/check-letter.ts';
import { checkFiscalCode, type FindingCode } from '../../../src/checkers/fiscal-code/index.ts';

/** The code with another text at a position. */
export function put(code: string, at: number, text: string): string {
  return code.slice(0, at) + text + code.slice(at + text.length);
}

/** The code with the check letter that its first 15 characters ask for. */
export function sealed(code: string): string {
  return code.slice(0, 15) + checkLetter(code);
}

/** The eleven digits that start with ten given ones, with their check digit. */
export function sealedDigits(ten: string): string {
  let sum = 0;
  [...ten].forEach((digit, at) => {
    const value = Number(digit) * (1 + (at % 2));
    sum += value > 9 ? value - 9 : value;
  });
  return `${ten}${(10 - (sum % 10)) % 10}`;
}

/** The findings of an input, each with the characters it covers. */
export function found(input: string): [code: FindingCode, covered: string][] {
  return checkFiscalCode(input).findings.map(({ code, start, end }) => [code, input.slice(start, end)]);
}

/** The one message of a code of finding; empty where it is not found. */
export function message(input: string, code: FindingCode): string {
  return checkFiscalCode(input).findings.find((finding) => finding.code === code)?.message ?? '';
}
