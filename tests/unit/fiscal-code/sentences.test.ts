import { describe, expect, it } from 'vitest';
import { FINDINGS } from '../../../src/checkers/fiscal-code/findings.ts';

const SENTENCES = Object.values(FINDINGS).flatMap((table) => Object.entries(table));

describe('the sentences of the fiscal code', () => {
  it.each(SENTENCES)('%s is a sentence in the words of the microcopy', (_, sentence) => {
    expect(sentence).toMatch(/^[A-ZÈ«$].*\.(?:\$2 .*\.)?$/su);
    expect(sentence).not.toMatch(/error|non valid|errat|vietat|per favore|spiacent|dimenticat|ops/i);
    expect(sentence).not.toMatch(/[’“”!…]/);
  });

  it('have a code each, in kebab-case and in one table alone', () => {
    const codes = SENTENCES.map(([code]) => code);
    expect(new Set(codes).size).toBe(codes.length);
    for (const code of codes) expect(code).toMatch(/^[a-z]+(?:-[a-z]+)*$/);
  });
});
