import { expect, it } from 'vitest';
import { saidOnce } from '../../../src/components/checkers/frame/once.ts';

it('says the same thing once, with how many times it was found, and keeps the order', () => {
  const found = [
    { severity: 'fix', message: 'Togli lo spazio.', code: 'a' },
    { severity: 'note', message: 'Nota.', code: 'b' },
    { severity: 'fix', message: 'Togli lo spazio.', code: 'a' },
  ];
  expect(saidOnce(found).map(({ message }) => message)).toEqual(['Togli lo spazio. (2 volte)', 'Nota.']);
});

it('keeps apart what is said with another severity', () => {
  const found = [
    { severity: 'fix', message: 'Uguale.' },
    { severity: 'review', message: 'Uguale.' },
  ];
  expect(saidOnce(found)).toEqual(found);
});

it('does not count notes: nothing is to be done about them', () => {
  const note = { severity: 'note', message: 'Scrivilo in maiuscolo.' };
  expect(saidOnce([note, note])).toEqual([note]);
});
