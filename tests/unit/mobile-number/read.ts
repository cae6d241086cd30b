import { checkMobileNumber } from '../../../src/checkers/mobile-number/index.ts';

/** Every finding as `code: the characters it covers`. */
export function said(input: string): string[] {
  return checkMobileNumber(input).findings.map(
    ({ code, start, end }) => `${code}: ${input.slice(start, end)}`,
  );
}
