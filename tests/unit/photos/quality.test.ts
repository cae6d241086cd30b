import fc from '../../support/fast-check.ts';
import { describe, expect, it } from 'vitest';
import { bestOf, nextTry, type Attempt } from '../../../src/components/checkers/photos/quality.ts';

const TARGET = 3_900_000;

/** Tries until nothing is left to try, on a picture whose weight follows from quality and size. */
function play(weigh: (quality: number, scale: number) => number, target = TARGET): Attempt[] {
  const done: Attempt[] = [];
  for (let next = nextTry(done, target); next !== null; next = nextTry(done, target)) {
    done.push({ ...next, bytes: weigh(next.quality, next.scale) });
  }
  return done;
}

/** A picture that weighs `bytes` at .86, and `steep` times less for each unit of quality under it. */
const photo =
  (bytes: number, steep = 6) =>
  (quality: number, scale: number): number =>
    Math.round(bytes * Math.exp(steep * (quality - 0.86)) * scale ** 2);

describe('how an encoding is brought under a weight', () => {
  it('is content with the first try where that fits', () => {
    expect(play(photo(3_000_000))).toEqual([{ quality: 0.86, scale: 1, bytes: 3_000_000 }]);
  });

  it('finds the quality between two tries that comes nearest, in three encodings', () => {
    const done = play(photo(5_500_000));
    expect(done).toHaveLength(3);
    const best = bestOf(done, TARGET);
    expect(best?.bytes).toBeLessThanOrEqual(TARGET);
    expect(best?.bytes).toBeGreaterThan(TARGET * 0.97);
    expect(best?.scale).toBe(1);
  });

  it('does not try a third time for a trifle', () => {
    expect(play(photo(7_700_000))).toHaveLength(2);
  });

  it('makes the picture smaller, and finer again, where quality alone does not do', () => {
    const done = play(photo(12_000_000));
    expect(done).toHaveLength(3);
    const best = bestOf(done, TARGET);
    expect(best?.quality).toBe(0.8);
    expect(best?.scale).toBeLessThan(1);
    expect(best?.bytes).toBeGreaterThan(TARGET * 0.85);
  });

  it('keeps to the target or says that nothing fits, whatever the picture, in eight tries at most', () => {
    const pictures = fc.record({
      bytes: fc.integer({ min: 1, max: 200_000_000 }),
      steep: fc.double({ min: 0, max: 20, noNaN: true }),
      target: fc.constantFrom(1_900_000, TARGET),
      grain: fc.double({ min: 0, max: 1, noNaN: true }),
    });
    fc.assert(
      fc.property(pictures, ({ bytes, steep, target, grain }) => {
        // Grain shrinks less than the area.
        const weigh = (quality: number, scale: number): number =>
          photo(bytes, steep)(quality, scale ** (1 - grain / 2));
        const done = play(weigh, target);
        const best = bestOf(done, target);
        expect(done.length).toBeLessThanOrEqual(8);
        expect(best === null || best.bytes <= target).toBe(true);
        expect(best).not.toBeNull();
        for (const { quality, scale } of done) {
          expect(quality).toBeGreaterThanOrEqual(0.74);
          expect(quality).toBeLessThanOrEqual(0.86);
          expect(scale).toBeGreaterThan(0);
          expect(scale).toBeLessThanOrEqual(1);
        }
      }),
    );
  });

  it('gives up on a picture that does not shrink', () => {
    const done = play(() => 10_000_000);
    expect(done).toHaveLength(8);
    expect(bestOf(done, TARGET)).toBeNull();
  });

  it('prefers the larger of two that fit, then the finer', () => {
    const tries = [
      { quality: 0.8, scale: 0.5, bytes: 10 },
      { quality: 0.74, scale: 1, bytes: 12 },
      { quality: 0.78, scale: 1, bytes: 14 },
      { quality: 0.86, scale: 1, bytes: 99 },
    ];
    expect(bestOf(tries, 20)).toEqual({ quality: 0.78, scale: 1, bytes: 14 });
  });
});
