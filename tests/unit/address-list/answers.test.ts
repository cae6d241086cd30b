import { describe, expect, it } from 'vitest';
import { inField, ofAddress, ofForm, readAnswers } from './answers.ts';
import { RECIPIENTS, SENDERS } from './fields.ts';

const { recipients, senders, address, form } = readAnswers();

describe('every sentence, place and repair is as it was read aloud', () => {
  it.each(Object.entries(recipients))('among the recipients, %j', (typed, answer) => {
    expect(inField(typed, RECIPIENTS)).toEqual(answer);
  });
  it.each(Object.entries(senders))('among the senders, %j', (typed, answer) => {
    expect(inField(typed, SENDERS)).toEqual(answer);
  });
  it.each(Object.entries(address))('as one address, %j', (typed, answer) => {
    expect(ofAddress(typed)).toEqual(answer);
  });
  it.each(Object.entries(form))('in both fields, %j', (typed, answer) => {
    expect(ofForm(typed)).toEqual(answer);
  });
});
