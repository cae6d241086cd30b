import fc from '../../support/fast-check.ts';
import { describe, expect, it } from 'vitest';
import * as checkers from '../../../src/checkers/index.ts';
import { ENTRANCES, type Entrance } from './entrances.ts';

/** Names that a plain object answers to without having been asked. */
const PROTOTYPE = Object.getOwnPropertyNames(Object.prototype);

const MARKUP = [
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '"><svg/onload=alert(1)>',
  '</textarea><b>',
  "javascript:alert('1')",
  '&lt;b&gt;',
  '{{7*7}}',
  '${7*7}',
  '$1$&$`',
  '%00%ff',
] as const;

/** What texts are torn by: signs that divide, hide, turn around, or are half of something. */
const SIGNS = [
  ...[
    '\u0000',
    '\u0007',
    '\u001b',
    '\u007f',
    '\u0085',
    '\u00ad',
    '\u200b',
    '\u200d',
    '\u202e',
    '\u2066',
    '\ufeff',
    '\ufffe',
  ],
  ...[
    '\ud800',
    '\udfff',
    '\ud83d',
    'e\u0301',
    '\u0300'.repeat(9),
    '🙂',
    'ﬁ',
    'İ',
    'ß',
    '٣',
    '１',
    '½',
    'ж',
    '。',
    '\u00a0',
    '\u2028',
  ],
  ...[
    '@',
    '.',
    ',',
    ';',
    '\n',
    '\t',
    '\\',
    '/',
    '(',
    ')',
    '[',
    ']',
    '{',
    '}',
    '*',
    '+',
    '?',
    '^',
    '$',
    '|',
    '"',
    "'",
    '«',
    '-',
  ],
];

const hostile = fc.oneof(
  fc.constantFrom(...SIGNS, ...MARKUP, ...PROTOTYPE),
  fc.string({ unit: 'binary', maxLength: 4 }),
  fc.string({
    unit: fc.integer({ min: 0, max: 0xffff }).map((code) => String.fromCharCode(code)),
    maxLength: 6,
  }),
);

/** Something that is well, cut, doubled and spoiled in some places: errors hide where a text is nearly right. */
function spoiled({ well }: Entrance): fc.Arbitrary<string> {
  const cut = fc
    .tuple(fc.constantFrom(...well), fc.nat(60), fc.nat(60))
    .map(([text, from, to]) => text.slice(Math.min(from, to), Math.max(from, to) + 1));
  const pieces = fc.oneof(fc.constantFrom(...well), cut, hostile);
  return fc.array(pieces, { maxLength: 9 }).map((parts) => parts.join(''));
}

/** Every finding in an answer, however deep. */
function findingsIn(answer: unknown): { start: number; end: number; message: string }[] {
  if (Array.isArray(answer)) return answer.flatMap(findingsIn);
  if (typeof answer !== 'object' || answer === null) return [];
  if ('start' in answer && 'message' in answer && 'end' in answer) {
    const { start, end, message } = answer;
    if (typeof start === 'number' && typeof end === 'number' && typeof message === 'string')
      return [{ start, end, message }];
  }
  return Object.values(answer).flatMap(findingsIn);
}

describe('the table of entrances', () => {
  it('has every function of the public interface that takes what a person typed', () => {
    // What takes reports, not text; and what takes files, which tests/unit/document-photos/fuzz.test.ts spoils.
    const others = ['applyEdits', 'inReadingOrder', 'verdictOf', 'checkReadiness', 'viewOf'];
    others.push('checkImageFile', 'checkDocumentPhotos');
    const named = ENTRANCES.flatMap(({ name }) => name.split(' '));
    const missing = Object.entries(checkers)
      .filter(([name, value]) => typeof value === 'function' && !others.includes(name))
      .filter(([name]) => !named.includes(name));
    expect(missing.map(([name]) => name)).toEqual([]);
  });
});

describe.each(ENTRANCES)('$name, whatever is typed', (entrance) => {
  it('answers, and points inside the text', () => {
    fc.assert(
      fc.property(spoiled(entrance), (text) => {
        for (const { start, end, message } of findingsIn(entrance.enter(text))) {
          expect(start).toBeGreaterThanOrEqual(0);
          expect(end).toBeGreaterThanOrEqual(start);
          expect(end).toBeLessThanOrEqual(text.length);
          expect(message).not.toBe('');
        }
      }),
      { numRuns: 250 },
    );
  });

  it('gives the same answer twice', () => {
    fc.assert(
      fc.property(spoiled(entrance), (text) => {
        expect(entrance.enter(text)).toEqual(entrance.enter(text));
      }),
      { numRuns: 25 },
    );
  });

  it('takes the names of a prototype for text', () => {
    for (const name of PROTOTYPE) {
      for (const text of [
        name,
        `${name}@${name}.${name}`,
        `${name} ${name}`,
        `https://${name}/${name}?${name}#${name}`,
      ]) {
        const told = JSON.stringify(entrance.enter(text)) ?? '';
        expect(told).not.toContain('[native code]');
        expect(told).not.toMatch(/\[object Object\]|\bundefined\b|\bNaN\b/);
      }
    }
  });

  it('answers 100 kB', () => {
    for (const unit of [...entrance.well.slice(0, 1), '<b>', '\ud800', '\u0000', '@'])
      entrance.enter(unit.repeat(Math.ceil(100_000 / unit.length)));
  });
});
