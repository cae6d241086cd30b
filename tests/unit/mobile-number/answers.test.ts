import { describe, expect, it } from 'vitest';
import { answerTo, readAnswers } from './answers.ts';

describe('every sentence, place and repair is as it was read aloud', () => {
  it.each(Object.entries(readAnswers()))('of %j', (typed, answer) => {
    expect(answerTo(typed)).toEqual(answer);
  });
});
