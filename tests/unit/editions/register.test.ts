import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { longDate } from '../../../src/editions/dates.ts';
import { archivePath } from '../../../src/editions/paths.ts';
import { editionOf, inForce } from '../../../src/editions/register.ts';
import { guide } from '../../../src/schemas/guide.ts';

const GUIDES = ['psicologi', 'tsrm-pstrp'] as const;

function raw(id: string): Record<string, unknown> {
  return parse(readFileSync(`content/guides/${id}.yaml`, 'utf8'));
}

describe.each(GUIDES)('the register of %s', (id) => {
  const data = guide.parse(raw(id));

  it('has one edition in force and finds it', () => {
    expect(inForce(data).status).toBe('in vigore');
  });

  it('has a rule set for the edition in force', () => {
    expect(() => readFileSync(`content/rules/${id}/${inForce(data).number}.yaml`)).not.toThrow();
  });

  it('finds an edition by its number and names the known ones when there is none', () => {
    const [first] = data.editions;
    expect(editionOf(data, first?.number ?? '')).toBe(first);
    expect(() => editionOf(data, '9.9')).toThrow(`(ha: ${data.editions.map((e) => e.number).join(', ')})`);
  });

  it('is refused when two editions are in force', () => {
    const doubled = { ...data, editions: [...data.editions, { ...inForce(data), number: '9.9' }] };
    expect(guide.safeParse(doubled).error?.issues[0]?.message).toContain('una e una sola edizione');
  });

  it('is refused when a date is no day of the calendar, saying how to write it', () => {
    const wrong = { ...data, editions: [{ ...inForce(data), date: '2026-02-30' }] };
    expect(guide.safeParse(wrong).error?.issues[0]?.message).toContain('non esiste nel calendario');
  });
});

describe('longDate', () => {
  it.each([
    ['2023-12-15', '15 dicembre 2023'],
    ['2026-08-03', '3 agosto 2026'],
    ['2026-01-01', '1º gennaio 2026'],
  ])('writes %s as «%s»', (day, words) => {
    expect(longDate(day)).toBe(words);
  });
});

it('keeps every edition at an address that says guide and edition', () => {
  expect(archivePath('tsrm-pstrp', '2.0')).toBe('/archivio/tsrm-pstrp/2.0/');
});
