import { describe, expect, it } from 'vitest';
import { redact } from '../../../src/checkers/support-summary/index.ts';
import { withoutMoments } from '../../../src/checkers/support-summary/moments.ts';

describe('days and times, which an office asks for', () => {
  it.each([
    '23/11/2026',
    '3/1/2020',
    '31.12.2099',
    '22-11-2026',
    '2026-11-22',
    '2026-1-2',
    '23 novembre 2026',
    '1° dicembre 2026',
    'novembre 2026',
    '23/11/2026 10:30',
    '23/11/2026, 10:30',
    '23/11/2026 alle 10:30',
    '23/11/2026 alle ore 10.30',
    '23 Novembre 2026 ore 9.05',
    'alle 23:59',
    'ore 7.00',
    'ALLE 20:15',
  ])('«il %s, poi» stays as it is', (moment) => {
    const text = `il ${moment}, poi`;
    expect(redact(text)).toMatchObject({ text, hidden: {} });
  });

  it('stay at the ends of a text, and more than one of them', () => {
    const text = '23/11/2026 alle 10:30 e 24/11/2026';
    expect(redact(text).text).toBe(text);
  });
});

describe('what only looks like one', () => {
  it.each([
    ['nata il 3/4/1980', 'nata il [codice tolto]'],
    ['il 3/4/2019', 'il [codice tolto]'],
    ['3 aprile 1980', '3 aprile [codice tolto]'],
    ['32/11/2026', '[codice tolto]'],
    ['0/11/2026', '[codice tolto]'],
    ['12/13/2026', '[codice tolto]'],
    ['12/11-2026', '[codice tolto]'],
    ['2026-13-01', '[codice tolto]'],
    ['12/11/20261', '•••••••••61'],
    ['a12/11/2026', 'a[codice tolto]'],
    ['12/11/2026a', '[codice tolto]a'],
    ['333 12.10.2026', '••••••••••••26'],
    ['33312.10.2026', '•••••••••••26'],
    ['12.10.2026 333', '••••••••••••33'],
    ['12.10.2026 - 33', '•••••••••••••33'],
    ['10:30', '[codice tolto]'],
    ['alle 24:30', 'alle [codice tolto]'],
    ['alle 10:60', 'alle [codice tolto]'],
    ['alle 10:30 15', 'alle [codice tolto]'],
    ['alle 1030', 'alle [codice tolto]'],
    ['dicembre 2026 12', 'dicembre [codice tolto]'],
    ['anno 2026', 'anno [codice tolto]'],
  ])('«%s» is hidden', (text, shown) => {
    expect(redact(text).text).toBe(shown);
  });

  it('stays a number while what is far enough is a day', () => {
    expect(redact('12/11/2026: cod. 333444').text).toBe('12/11/2026: cod. [codice tolto]');
    expect(withoutMoments('12/11/2026    1234')).toBe('xxxxxxxxxx    1234');
  });
});

it('«pwd» speaks of a password', () => {
  expect(redact('la pwd è questa').speaksOfPassword).toBe(true);
});
