import { describe, expect, it } from 'vitest';
import { nearness } from '../../../src/checkers/site-address/nearness.ts';

describe('how near two names are', () => {
  it.each([
    ['aruba', 'aruba', 0],
    ['arruba', 'aruba', 1],
    ['aruba', 'arruba', 1],
    ['ruba', 'aruba', 1],
    ['arub', 'aruba', 1],
    ['oruba', 'aruba', 1],
    ['aurba', 'aruba', 1],
    ['raauba', 'aruba', 2],
    ['arabu', 'aruba', 2],
    ['badc', 'abcd', 2],
    ['xycd', 'abcd', 2],
    ['abxy', 'abcd', 2],
    ['abdc', 'abcd', 1],
    ['bacd', 'abcd', 1],
    ['acbd', 'abcd', 1],
    ['cabd', 'abcd', 2],
    ['dcba', 'abcd', 3],
    ['wembail', 'webmail', 1],
    ['wbmial', 'webmail', 2],
    ['', 'abc', 3],
  ])('%s is at %s by %i', (typed, real, slips) => {
    expect(nearness(typed, real, 9)).toBe(slips);
    expect(nearness(real, typed, 9)).toBe(slips);
  });

  it('is more than was asked for where the lengths alone tell so', () => {
    expect(nearness('aruba', 'arubaaaa', 2)).toBe(3);
    expect(nearness('aruba', 'aru', 2)).toBe(2);
    expect(nearness('aruba', 'arub', 0)).toBe(1);
    expect(nearness('aruba', 'aruba', 0)).toBe(0);
  });
});
