import { describe, expect, it } from 'vitest';
import { checkMobileNumber } from '../../../src/checkers/mobile-number/index.ts';
import { said } from './read.ts';

describe('the prefix of Italy', () => {
  it.each([
    '+39 333 1234567',
    '0039 333 1234567',
    '00 39 333 1234567',
    '(+39) 333 1234567',
    '+ 39 333 1234567',
  ])('%s is well', (input) => {
    const report = checkMobileNumber(input);
    expect([report.verdict, report.repaired, report.value]).toEqual(['ok', input, { e164: '+393331234567' }]);
  });

  it.each([
    ['+39 +39 333 1234567', 'doubled-prefix: +39', '+39 333 1234567'],
    ['+39 0039 333 1234567', 'doubled-prefix: 0039', '+39 333 1234567'],
    ['0039 39 333 1234567', 'doubled-prefix: 39', '0039 333 1234567'],
    ['+39393331234567', 'doubled-prefix: 39', '+393331234567'],
    ['39 333 1234567', 'prefix-form: 39', '+39 333 1234567'],
    ['039 333 1234567', 'prefix-form: 039', '+39 333 1234567'],
    ['++39 333 1234567', 'prefix-form: ++39', '+39 333 1234567'],
    ['+0039 333 1234567', 'prefix-form: +0039', '+39 333 1234567'],
    ['39+3331234567', 'prefix-form: 39+', '+393331234567'],
  ])('%s is typed in another way than it is written, and mended', (input, finding, repaired) => {
    const report = checkMobileNumber(input);
    expect(said(input)).toEqual([finding]);
    expect([report.verdict, report.repaired]).toEqual(['fix', repaired]);
  });

  it('is not seen in a number of range 39x: 3931234567 has ten digits and no prefix', () => {
    expect(checkMobileNumber('393 1234567').value).toEqual({ e164: '+393931234567' });
    expect(checkMobileNumber('+39 393 1234567').value).toEqual({ e164: '+393931234567' });
    expect(said('39333123456')).toEqual(['length: 39333123456']);
  });

  it('is asked for where a + stands alone before the number', () => {
    const { verdict, suggestions, findings } = checkMobileNumber('+333 1234567');
    expect([verdict, suggestions]).toEqual(['review', ['+39 333 1234567']]);
    expect(findings[0]?.message).toContain('Se è italiano, scrivi +39 prima del 3.');
  });

  it.each([
    ['+39 0041 79 1234567', '00'],
    ['0039 0041 79 1234567', '00'],
    ['+390041791234567', '00'],
    ['+39 00 333 1234567', '00'],
    ['+39 001234', '00'],
  ])('%s has another one behind it', (input, marked) => {
    const { verdict, findings, repaired, value } = checkMobileNumber(input);
    expect(said(input)).toEqual([`second-prefix: ${marked}`]);
    expect(findings[0]?.start).toBe(input.indexOf('00', input.indexOf('39')));
    expect([verdict, repaired, value]).toEqual(['fix', null, null]);
  });

  it.each([
    ['+39 0041', 'length: 0041'],
    ['+39 041 791234', 'landline: 041 791234'],
    ['+39 0 041 79123', 'second-prefix: 0 0'],
    ['0041 79 123 45 67', 'foreign: 41'],
    ['000000', 'unknown-country: '],
  ])('%s is told by what is behind the zeros', (input, finding) => {
    expect(said(input).join()).toContain(finding);
  });

  it('wants a number after it', () => {
    expect(said('+39')).toEqual(['prefix-alone: +39']);
    expect(said('+41 7')).toEqual(['prefix-alone: 41 7']);
  });
});

describe('what is no mobile number', () => {
  it.each([
    ['051 1234567', 'landline: 051 1234567'],
    ['+39 06 12345678', 'landline: 06 12345678'],
    ['030 1234567', 'landline: 030 1234567'],
    ['0331 123456', 'landline: 0331 123456'],
    ['800 123 456', 'toll-free: 800 123 456'],
    ['899 123456', 'not-mobile: 8'],
    ['12 333 1234539', 'not-mobile: 1'],
    ['3331 int 2345678', 'letters: int'],
    ['199 123456', 'not-mobile: 1'],
    ['433 1234567', 'not-mobile: 4'],
    ['112', 'length: 112'],
    ['118', 'length: 118'],
    ['33312345', 'length: 33312345'],
    ['33312345678', 'length: 33312345678'],
    ['333123456789', 'length: 333123456789'],
    ['311234567', 'length: 311234567'],
  ])('%s is to be corrected', (input, finding) => {
    const { verdict, value, repaired } = checkMobileNumber(input);
    expect(said(input)).toEqual([finding]);
    expect([verdict, value, repaired]).toEqual(['fix', null, null]);
  });

  it('counts one digit in the singular', () => {
    expect(checkMobileNumber('3').findings[0]?.message).toMatch(/ne hai scritta 1\.$/);
    expect(checkMobileNumber('33').findings[0]?.message).toMatch(/ne hai scritte 2\.$/);
  });
});

describe('what may be well', () => {
  it.each([
    ['333 123456', 'nine-digits: 333 123456', '+39333123456', []],
    ['0333 1234567', 'zero-before-three: 0', null, ['333 1234567']],
    ['+39 (0)333 1234567', 'zero-before-three: 0', null, ['+39 333 1234567']],
    ['0347 123456', 'zero-before-three: 0', null, ['347 123456']],
    ['0331 1234567', 'zero-before-three: 0', null, ['331 1234567']],
    ['++41 79 123 45 67', 'foreign: 41', '+41791234567', []],
    ['301 1234567', 'unknown-range: 301', '+393011234567', []],
    ['+41 79 123 45 67', 'foreign: 41', '+41791234567', []],
    ['0041 79 123 45 67', 'foreign: 41', '+41791234567', []],
    ['+378 66 123456', 'foreign: 378', '+37866123456', []],
    ['+999 123456', 'unknown-country: 999', null, []],
  ])('%s is to be checked', (input, finding, e164, suggestions) => {
    const report = checkMobileNumber(input);
    expect(said(input)).toEqual([finding]);
    expect([report.verdict, report.value?.e164 ?? null, report.suggestions]).toEqual([
      'review',
      e164,
      suggestions,
    ]);
  });
});

describe('two numbers in one field', () => {
  it.each([
    '333 1234567, 340 1234567',
    '333 1234567; 340 1234567',
    '333 1234567 / 340 1234567',
    '333 1234567 - 340 1234567',
    '333 1234567 o 340 1234567',
    '333 1234567, oppure 340 1234567',
    '333 1234567\n340 1234567',
    '333 1234567 340 1234567',
    '3331234567 3401234567',
  ])('%j: one has to go, and the reader picks which', (input) => {
    const { verdict, repaired, value, findings, suggestions } = checkMobileNumber(input);
    expect([verdict, repaired, value]).toEqual(['fix', null, null]);
    expect(findings.map(({ code, message }) => [code, message])).toEqual([
      ['several', 'Hai scritto 2 numeri. Lasciane uno.'],
    ]);
    expect(suggestions.map((text) => text.replace(' ', ''))).toEqual(['3331234567', '3401234567']);
  });

  it('each is judged, and only good ones are offered', () => {
    expect(said('051 1234567 / +39 333 1234567')).toEqual([
      'landline: 051 1234567',
      'several: +39 333 1234567',
    ]);
    expect(checkMobileNumber('051 1234567 / +39 333 1234567').suggestions).toEqual(['+39 333 1234567']);
    expect(checkMobileNumber('+393331234567+393401234567').suggestions).toEqual([
      '+393331234567',
      '+393401234567',
    ]);
  });

  it('counts three', () => {
    const { findings, suggestions } = checkMobileNumber('333 1234567, 340 1234567, 347 1234567');
    expect(findings[0]?.message).toBe('Hai scritto 3 numeri. Lasciane uno.');
    expect(suggestions).toEqual(['333 1234567', '340 1234567', '347 1234567']);
  });
});
