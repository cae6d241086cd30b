import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { IMAGE_RULES } from '../../../src/checkers/document-photos/index.ts';
import { addressFields, imageRules } from '../../../src/editions/checker-rules.ts';
import { quantityAt, writeQuantity } from '../../../src/editions/limits.ts';
import { ruleSet, type RuleSet } from '../../../src/schemas/rules.ts';

function rules(name: string): RuleSet {
  return ruleSet.parse(parse(readFileSync(`content/rules/${name}.yaml`, 'utf8')));
}

describe('writeQuantity', () => {
  it.each([
    [2, 'addresses', '2\u00A0indirizzi'],
    [1, 'addresses', '1\u00A0indirizzo'],
    [4_000_000, 'bytes', '4\u00A0MB'],
    [6_300_000, 'bytes', '6,3\u00A0MB'],
    [3, 'days', '3\u00A0giorni'],
    [1, 'days', '1\u00A0giorno'],
  ] as const)('writes %d %s as «%s»', (value, unit, words) => {
    expect(writeQuantity({ value, unit })).toBe(words);
  });

  it('leaves the unit out when asked', () => {
    expect(writeQuantity({ value: 4_000_000, unit: 'bytes' }, true)).toBe('4');
    expect(writeQuantity({ value: 2, unit: 'addresses' }, true)).toBe('2');
  });
});

describe('quantityAt', () => {
  it('finds a limit by its path', () => {
    expect(quantityAt(rules('tsrm-pstrp/3.0'), 'documentPhotos.maxBytes').value).toBe(4_000_000);
  });

  it.each(['documentPhotos', 'documentPhotos.weight', '', 'constructor', 'notification.recipients.max'])(
    'tells the author that «%s» is no limit of this rule set',
    (path) => {
      expect(() => quantityAt(rules('tsrm-pstrp/3.0'), path)).toThrow(`«${path}»`);
    },
  );
});

describe('the rule sets', () => {
  it('give the address-list checker both fields', () => {
    expect(addressFields(rules('psicologi/1.0'), 'test')).toEqual({
      recipients: { role: 'recipients', min: 1, max: 2, certified: false, separator: ',' },
      senders: { role: 'senders', min: 0, max: 2, certified: true, separator: ',' },
    });
  });

  it('are the same as the photo checker falls back on', () => {
    expect(imageRules(rules('tsrm-pstrp/3.0'), 'test')).toEqual(IMAGE_RULES);
  });

  it('tell the author when a page embeds a checker that its guide has no limits for', () => {
    expect(() => imageRules(rules('psicologi/1.0'), 'guide/psicologi')).toThrow('guide/psicologi');
    expect(() => addressFields(rules('tsrm-pstrp/3.0'), 'guide/tsrm-pstrp')).toThrow('guide/tsrm-pstrp');
  });

  it('refuse a limit that does not say where it comes from', () => {
    const outcome = { days: { value: 3, unit: 'days' } };
    expect(ruleSet.safeParse({ outcome }).error?.issues[0]?.path).toEqual(['outcome', 'days']);
  });

  it('refuse a field that nobody knows, naming it', () => {
    expect(ruleSet.safeParse({ outcomes: {} }).error?.message).toContain('outcomes');
  });
});
