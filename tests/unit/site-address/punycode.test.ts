import { domainToASCII } from 'node:url';
import { describe, expect, it } from 'vitest';
import { readLabel } from '../../../src/checkers/site-address/punycode.ts';

/** Words that Node, by the same rules as browsers, writes as labels; the longer ones are those of RFC 3492. */
const WORDS = [
  ...['münchen', 'città', 'perché-no', 'ñ', 'éa', 'aé', '日本', '例え', 'ελληνικά', 'пример', 'рф', 'اختبار'],
  ...['他们为什么不说中文', 'почемужеонинеговорятпорусски', 'למההםפשוטלאמדבריםעברית'],
  ...['tạisaohọkhôngthểchỉnóitiếngviệt', '안녕하세요', 'なぜみんな日本語を', 'bü', '😀', 'aa😀zz'],
  ...['ab-ü-cd', '3年b組金八先生', 'паспорт', 'zürich-zürich', 'ÿÿÿÿ', 'ąćęłńóśźż'],
];

describe('what stands behind xn--', () => {
  it.each(WORDS)('is read as %s', (word) => {
    const label = domainToASCII(word);
    expect(label).toMatch(/^xn--/);
    expect(readLabel(label)).toBe(word.normalize('NFC'));
  });

  it.each([
    ['pec', 'a plain label'],
    ['xm--tda', 'another prefix'],
    ['xn--9999999999', 'numbers that are too great'],
    ['xn--a-99999', 'a letter beyond the last'],
    ['xn--mnchen-3y', 'a torn end'],
    ['xn--mnchen-3y_', 'a sign among the digits'],
    ['xn--mnchen-3y{', 'the sign after z'],
    ['xn--mnchen-3y`', 'the sign before a'],
    ['xn--mnchen-3y:', 'the sign after 9'],
    ['xn--mnchen-3y/', 'the sign before 0'],
    [`xn--${'a'.repeat(60)}`, 'more than a label holds'],
  ])('is nothing in %s: %s', (label) => {
    expect(readLabel(label)).toBeNull();
  });

  it('may be as long as a label is, and may be nothing', () => {
    expect(readLabel(`xn--${'b'.repeat(53)}-kva0a`)).toHaveLength(55);
    expect(readLabel('xn--')).toBe('');
    expect(readLabel('xn--abc-')).toBe('abc');
  });
});
