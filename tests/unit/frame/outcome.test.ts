import { describe, expect, it } from 'vitest';
import { countSentence } from '../../../src/components/checkers/frame/outcome.ts';

const of = (...severities: ('fix' | 'review')[]) => severities.map((severity) => ({ severity }));

describe('countSentence', () => {
  it.each([
    [of('fix'), "C'è 1 cosa da correggere"],
    [of('fix', 'fix'), 'Ci sono 2 cose da correggere'],
    [of('review', 'review'), 'Ci sono 2 cose da controllare'],
    [of('fix', 'review'), "C'è 1 cosa da correggere e 1 da controllare"],
    [of('fix', 'fix', 'review'), 'Ci sono 2 cose da correggere e 1 da controllare'],
  ])('counts what is to be done: %j', (todo, words) => {
    expect(countSentence(todo)).toBe(words);
  });
});
