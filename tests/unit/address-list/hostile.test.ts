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
    '{', '{a@x.it}', 'a"b.it ', 'www.', 'a . ', ' punto x', 'a punto ', 'ab punto a', 'a .', 'a . a', '[mailto:', '-a@x.it--',
    '*', '*a', 'Il ', 'Il 12:30 ', ' ha scritto:', 'http://a@x.it ', 'a@gmail.comb@x.it ', 'a [', 'a [a@x.it] ', 'a "', '–a@', 'at_', 'Rossi\n', '*a@x.it*', ' *a@', '`a@b-', '_ ', '<br>', '<p ', '<a ', '<a mailto:', '&lt;', '&nbsp;', '\\n', 'a@x.it\\n', 'a@x.it<br>', 'a\xad\n', '""a""@', 'at a ', '[a]',
  ].map((unit) => [unit, (length: number) => fill(unit, length)]),
);
const TAILED: Readonly<Record<string, (length: number) => string>> = {
  ...HOSTILE,
  'cells of a table': (length) => fill('Rossi\tMario\ta@x.it\n', length),
  'a table with its head': (length) => `Nome;Email\n${fill('Mario;Rossi;a@x.it;;\n', length)}`,
  'a table without an address': (length) => `Nome;Email\n${fill('Mario;Rossi\n', length)}`,
  'a chat': (length) => fill('[12/11/26, 10:32] M: a@x.it\n', length),
  'links in brackets': (length) => fill('[mailto:a@x.it]', length),
  'telephone numbers': (length) => fill('3331234567 ', length),
  'the provider of an envelope': (length) => `<posta-certificata@${fill('a.', length)}`,
  'on whose behalf, without an end': (length) => `per conto di: a@${fill('b', length)} <posta-certificata@${fill('c', 99)}`,
  'one endless label': (length) => `a@${fill('b', length)}.it`,
  'one endless name': (length) => `${fill('b', length)}@x.it`,
  'dots behind a domain': (length) => `a@x.it${fill('.', length)}`,
  'a torn domain': (length) => `a@${fill(' . ', length)}it`,
  'spaces between': (length) => `a@x.it${fill(' ', length)}b@x.it`,
  'a domain of many labels': (length) => `a@${fill('b.', length)}it`,
  'a foreign domain': (length) => `a@${fill('ж', length)}.it`,
};

function time(work: () => void): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

const MOST_ROUNDS = 40;

/**
 * How many times as long one piece of work takes as another, by the best of some rounds in turns. A busy
 * machine only ever adds time: so rounds go on until the ratio is small enough, or there were many.
 */
function ratio(work: () => void, measure: () => void, enough: number): number {
  let [best, least] = [Infinity, Infinity];
  for (let round = 0; round < MOST_ROUNDS; round++) {
    least = Math.min(least, time(measure));
    best = Math.min(best, time(work));
    if (round > 1 && best / least < enough) break;
  }
  return best / least;
}

describe('20 kB of hostile paste', () => {
  const check = (typed: string) => (): void => void checkAddressList(typed, RECIPIENTS);
  const plain = check(plainList());

  it.each(Object.entries(TAILED))('%j costs no more than a few plain lists of the same length', (_, make) => {
    const typed = make(LENGTH);
    expect(() => checkAddressList(typed, SENDERS)).not.toThrow();
    expect(() => checkAddress(typed)).not.toThrow();
    // The dearest have a finding for every second character, with its sentence and its place; a right list
    // takes the short way. What is dearer than this is no longer a matter of findings.
    expect(ratio(check(typed), plain, 30)).toBeLessThan(30);
  });

  it.each(Object.entries(TAILED))('%j grows with the length, not with its square', (_, make) => {
    const [whole, part] = [make(LENGTH), make(LENGTH / 8)];
    const eight = (): void => {
      for (let k = 0; k < 8; k++) checkAddressList(part, RECIPIENTS);
    };
    // The same length in one piece and in eight: 1 would be its own measure, 8 that of the square.
    expect(ratio(check(whole), eight, 4)).toBeLessThan(4);
  });
});
