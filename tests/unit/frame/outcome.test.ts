import { describe, expect, it } from 'vitest';
import { describeInvisible } from '../../../src/checkers/invisible.ts';
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

describe('describeInvisible', () => {
  it.each([
    ['\u200B', 'spazio a larghezza zero, U+200B'],
    ['\u00A0', 'spazio unificatore, U+00A0'],
    ['\uFEFF', "segno d'ordine dei byte, U+FEFF"],
    ['\u202E', 'carattere di controllo, U+202E'],
    ['\u2003', 'spazio speciale, U+2003'],
    ['\n', 'a capo, U+000A'],
  ])('names %j', (character, title) => {
    expect(describeInvisible(character)?.title).toBe(title);
  });

  it.each([' ', 'a', 'à', '@', '', '\uD800'])('has nothing to say of %j', (character) => {
    expect(describeInvisible(character)).toBeNull();
  });
});
