import fc from '../../support/fast-check.ts';
import { parsePhoneNumberFromString } from 'libphonenumber-js/max';
import { describe, expect, it } from 'vitest';
import { checkMobileNumber } from '../../../src/checkers/mobile-number/index.ts';

/** What the whole library makes of what was typed, all of it. */
function byTheLibrary(typed: string): { isMobile: boolean; national: string; e164: string } {
  const read = parsePhoneNumberFromString(typed, { defaultCountry: 'IT', extract: false });
  return {
    isMobile: read?.countryCallingCode === '39' && read.getType() === 'MOBILE',
    national: read?.nationalNumber ?? '',
    e164: read?.number ?? '',
  };
}

/** Where we differ on purpose, each with its reason. */
const DIFFERENCES: readonly { why: string; holds: (typed: string, national: string) => boolean }[] = [
  {
    why: 'nine digits are old numbers, or one is missing: to be checked',
    holds: (_, { length }) => length === 9,
  },
  {
    why: 'mobile numbers start with 3 (I11); 43 serves trains',
    holds: (_, national) => national.startsWith('43'),
  },
  { why: 'a prefix without its + is mended, not let pass', holds: (typed) => /^39\d{10}$/.test(typed) },
];

const digits = fc.oneof(
  fc.stringMatching(/^3[0-9]\d{7,9}$/),
  fc.stringMatching(/^(?:39)?3\d{9}$/),
  fc.stringMatching(/^[0-9]{1,13}$/),
  fc.stringMatching(/^(?:0|800|43|89)\d{5,8}$/),
);
const numbers = fc
  .tuple(fc.constantFrom('', '', '+39', '0039', '+39 '), digits)
  .map(([prefix, rest]) => prefix + rest);

describe('beside the whole of libphonenumber', () => {
  it('the slice says «va bene» of the same numbers, but for the differences named here', () => {
    const met = new Set<string>();
    fc.assert(
      fc.property(numbers, (typed) => {
        const library = byTheLibrary(typed);
        const ours = checkMobileNumber(typed);
        const difference = DIFFERENCES.find(({ holds }) => holds(typed, library.national));
        if (library.isMobile && difference) {
          met.add(difference.why);
          expect(ours.verdict).not.toBe('ok');
        } else {
          expect(ours.verdict === 'ok').toBe(library.isMobile);
          if (library.isMobile) expect(ours.value).toEqual({ e164: library.e164 });
        }
      }),
      { numRuns: 4000 },
    );
    expect(met.size).toBe(DIFFERENCES.length);
  });

  it('a number with the prefix of another country is read as the library reads it', () => {
    for (const typed of [
      '+41 79 123 45 67',
      '+33 6 12 34 56 78',
      '+1 212 555 0100',
      '+378 66 661212',
      '+7 912 3456789',
    ]) {
      expect(checkMobileNumber(typed).value?.e164).toBe(parsePhoneNumberFromString(typed)?.number);
    }
  });

  it('without «extract: false» the library would shorten what it is given, and we do not', () => {
    expect(parsePhoneNumberFromString('333123456l', 'IT')?.number).toBe('+39333123456');
    expect(byTheLibrary('333123456l').e164).toBe('');
    expect(checkMobileNumber('333123456l').value).toBeNull();
  });
});
