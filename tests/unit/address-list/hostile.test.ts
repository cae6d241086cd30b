import { describe, expect, it } from 'vitest';
import { checkAddress, checkAddressList } from '../../../src/checkers/address-list/index.ts';
import { RECIPIENTS, SENDERS } from './fields.ts';

const LENGTH = 20_000;
const fill = (text: string, length = LENGTH): string => text.repeat(Math.ceil(length / text.length)).slice(0, length);

/** Right addresses, all different, as many as fit. */
function plainList(length = LENGTH): string {
  return Array.from({ length: length / 10 }, (_, k) => `${(k + 999).toString(36)}@x.eu`).join(',').slice(0, length);
}

const HOSTILE: Readonly<Record<string, (length: number) => string>> = Object.fromEntries(
  [
    'a', '@', ',', ';', ' ', '\n', '.', '-', '<', '>', '(', ')', '[', ']', '"', "'", ':', '/', '*', '\u200b', '\u00a0', 'ò',
    'ж', '，', '🙂', '\ud83d', 'a\u200b', 'a.', '@,', '; ', 'a@b ', 'a@x.it,', 'a@x.it; ', 'a@x.it-', '<a@x.it>', 'M <a@x.it> ',
    'Rossi, Mario ', 'Rossi Mario\n', 'ab ', 'a:', 'a://', '(at)', ' chiocciola ', ' punto ', '%40', '1) ', '"a" ', '(a)', 'a@[',
    'mailto:', '?a=', "'a@x.it'", 'a@b@', 'x.it-', 'e ', 'pec.', 'gmail.com', 'xn--', '\u0300', 'a@x.it\u0300',
  ].map((unit) => [unit, (length: number) => fill(unit, length)]),
);
const TAILED: Readonly<Record<string, (length: number) => string>> = {
  ...HOSTILE,
  'one endless label': (length) => `a@${fill('b', length)}.it`,
  'one endless name': (length) => `${fill('b', length)}@x.it`,
  'dots behind a domain': (length) => `a@x.it${fill('.', length)}`,
  'a torn domain': (length) => `a@${fill(' . ', length)}it`,
  'spaces between': (length) => `a@x.it${fill(' ', length)}b@x.it`,
  'a domain of many labels': (length) => `a@${fill('b.', length)}it`,
  'a foreign domain': (length) => `a@${fill('ж', length)}.it`,
};

function fastest(typed: string, runs = 4): number {
  let best = Infinity;
  for (let k = 0; k < runs; k++) {
    const start = performance.now();
    checkAddressList(typed, RECIPIENTS);
    best = Math.min(best, performance.now() - start);
  }
  return best;
}

describe('20 kB of hostile paste', () => {
  fastest(plainList());
  const plain = fastest(plainList(), 10);

  it.each(Object.entries(TAILED))('%j costs no more than a few plain lists of the same length', (_, make) => {
    const typed = make(LENGTH);
    expect(() => checkAddressList(typed, SENDERS)).not.toThrow();
    expect(() => checkAddress(typed)).not.toThrow();
    // The dearest have a finding for every second character, with its sentence and its place.
    expect(fastest(typed) / plain).toBeLessThan(12);
  });

  it.each(Object.entries(TAILED))('%j grows with the length, not with its square', (_, make) => {
    // Eight times the length: 8 would be its own measure, 64 that of the square.
    const eighth = Math.max(fastest(make(LENGTH / 8)), plain / 16);
    expect(fastest(make(LENGTH)) / eighth).toBeLessThan(32);
  });
});
