import { readFileSync } from 'node:fs';
import { getCountries, getCountryCallingCode } from 'libphonenumber-js/max';
import { describe, expect, it } from 'vitest';
import { CALLING_CODE } from '../../../src/checkers/mobile-number/generated/numbering.ts';
import { GENERATED, numberingModule, patternOf } from '../../../src/integrations/generate-phone-data.ts';

describe('the slice of the phone metadata', () => {
  it('is what the installed library gives: if not, run «npm run generate:phone»', () => {
    expect(readFileSync(GENERATED, 'utf8')).toBe(numberingModule());
  });

  it('knows the calling code of every country, and takes it off as it is', () => {
    for (const country of getCountries()) {
      const code = String(getCountryCallingCode(country));
      expect([country, CALLING_CODE.exec(`${code}123456789`)?.[0]]).toEqual([country, code]);
    }
  });

  it.each(['999', '0', '210', '28', '42', '699', '969', ''])('knows no country of +%s', (digits) => {
    expect(CALLING_CODE.test(digits)).toBe(false);
  });
});

describe('a pattern of numbers', () => {
  it('matches them and no other', () => {
    const numbers = ['1', '20', '21', '22', '24', '351', '352', '358', '49'];
    const pattern = new RegExp(`^${patternOf(numbers)}$`);
    const matched = Array.from({ length: 1000 }, (_, number) => String(number)).filter((one) =>
      pattern.test(one),
    );
    expect(matched.toSorted()).toEqual(numbers.toSorted());
  });
});
