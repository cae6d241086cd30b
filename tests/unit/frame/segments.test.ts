import fc from '../../support/fast-check.ts';
import { describe, expect, it } from 'vitest';
import { segmentsOf } from '../../../src/components/checkers/frame/segments.ts';

const span = (start: number, end: number, severity: 'note' | 'review' | 'fix') => ({ start, end, severity });

describe('segmentsOf', () => {
  it('leaves a text without findings whole', () => {
    expect(segmentsOf('abc', [])).toEqual([{ text: 'abc', severity: null }]);
  });

  it('marks exactly the characters of a finding', () => {
    expect(segmentsOf('a, b', [span(2, 3, 'fix')])).toEqual([
      { text: 'a,', severity: null },
      { text: ' ', severity: 'fix' },
      { text: 'b', severity: null },
    ]);
  });

  it('gives the worst severity where findings overlap', () => {
    expect(segmentsOf('abcd', [span(0, 3, 'review'), span(1, 2, 'fix')])).toEqual([
      { text: 'a', severity: 'review' },
      { text: 'b', severity: 'fix' },
      { text: 'c', severity: 'review' },
      { text: 'd', severity: null },
    ]);
  });

  it('keeps every character, whatever the spans', () => {
    const spans = fc.array(
      fc.record({
        start: fc.integer({ min: -3, max: 40 }),
        end: fc.integer({ min: -3, max: 40 }),
        severity: fc.constantFrom('note' as const, 'review' as const, 'fix' as const),
      }),
    );
    fc.assert(
      fc.property(fc.string({ maxLength: 30 }), spans, (input, findings) => {
        expect(segmentsOf(input, findings).map(({ text }) => text).join('')).toBe(input);
      }),
    );
  });
});
