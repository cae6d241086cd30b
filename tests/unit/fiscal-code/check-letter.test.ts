import { describe, expect, it } from 'vitest';
import { checkLetter, hasShapeAndCheckLetter } from '../../../src/checkers/fiscal-code/check-letter.ts';

describe('shape and check letter', () => {
  it.each([
    ['RSSMRA80A01H501U', true],
    ['RSSMRAULALMHRLMR', false],
    ['RSSMRA80A01H501V', false],
    // The right last letter, and a letter where no omocodia letter is.
    [`RSSMRA8AA01H501${checkLetter('RSSMRA8AA01H501')}`, false],
    [`RSSMR180A01H501${checkLetter('RSSMR180A01H501')}`, false],
    [`RSSMRA80A01H50L${checkLetter('RSSMRA80A01H50L')}`, true],
    ['RSSMRA80A01H501', false],
    ['XRSSMRA80A01H501U', false],
    ['', false],
  ])('of %s', (code, right) => {
    expect(hasShapeAndCheckLetter(code)).toBe(right);
  });

  // Every character at an odd place: A to Z give the table of DM 13813/1976, 0 to 9 what A to J give.
  it('weigh letters and digits as the decree does', () => {
    const odd = [1, 0, 5, 7, 9, 13, 15, 17, 19, 21, 2, 4, 18, 20, 11, 3, 6, 8, 12, 14, 16, 10, 22, 25, 24, 23];
    const letterOf = (value: number): string => String.fromCharCode(65 + (value % 26));
    // «A» at the seven even places weighs nothing, at the other seven odd places one each.
    odd.forEach((value, at) => {
      expect(checkLetter(`${letterOf(at)}AAAAAAAAAAAAAA`)).toBe(letterOf(value + 7));
      if (at < 10) expect(checkLetter(`${at}AAAAAAAAAAAAAA`)).toBe(letterOf(value + 7));
      expect(checkLetter(`A${letterOf(at)}AAAAAAAAAAAAA`)).toBe(letterOf(at + 8));
    });
  });
});
