import { describe, expect, it } from 'vitest';
import { checkAddressList, describeRepairs } from '../../../src/checkers/address-list/index.ts';
import { RECIPIENTS } from './fields.ts';

const A = 'anna@gmail.com';
const M = 'm_rossi@libero.it';

function paired(typed: string): { marks: string[]; repaired: string | null } {
  const { findings, repaired } = checkAddressList(typed, RECIPIENTS);
  const edits = findings.filter(({ code }) => code === 'paired-signs').flatMap((one) => one.edits ?? []);
  return { marks: edits.map(({ start, end }) => typed.slice(start, end)), repaired };
}

describe('the same sign before and behind an address', () => {
  it.each(['*', '_', '**', '__', '***', '~', '~~', '`', '```', '|', '/', '=', '!', '#', '$', '%', '-', '^', '+', '&', '?'])('%s goes on both sides', (sign) => {
    expect(paired(`${sign}${A}${sign}`)).toEqual({ marks: [sign, sign], repaired: A });
  });

  it.each([
    [`*${A}* e *${M}*`, ['*', '*', '*', '*'], `${A},${M}`],
    [`*${A}*, _${M}_`, ['*', '*', '_', '_'], `${A},${M}`],
    [`*${A},${M}*`, ['*', '*'], `${A},${M}`],
    [`/${A}/${M}/`, ['/', '/'], `${A},${M}`],
    [`*${A}*+*${M}*`, ['*', '*'], `${A},${M}`],
    [`(*${A}*)`, ['*', '*'], A],
    [`<_${A}_>`, ['_', '_'], A],
    [`"*${A}*"`, ['*', '*'], A],
    [`[*${A}*]`, ['*', '*'], A],
    [`*${A}*.`, ['*', '*'], A],
    [`*${A}*:`, ['*', '*'], A],
    [`*_${A}_*`, ['*_', '_*'], A],
    [`-*${A}*`, ['-*', '*'], A],
    [`**${A}*`, ['**', '*'], A],
    [`'${A}'*`, ["'", "'*"], A],
    [`{'${A}'}`, ["{'", "'}"], A],
    [`*anna@gmail.c0*`, ['*', '*'], null],
    [`*ANNA@GMAIL.COM*`, ['*', '*'], 'ANNA@GMAIL.COM'],
    [`*7@gmail.com*`, ['*', '*'], '7@gmail.com'],
  ])('«%s» loses %j', (typed, marks, repaired) => {
    expect(paired(typed)).toEqual({ marks, repaired });
  });

  it.each([
    [`*${A}`, null],
    [`_${A}`, null],
    [`${A}*`, A],
    [`${A}_`, A],
    [`_anna_@gmail.com`, null],
    [`*${A}_`, `*${A}`],
    [`{${A}'`, `{${A}`],
    [`${A}*, *${M}`, `${A},*${M}`],
    [`${A}*, ${M}*`, `${A},${M}`],
    [`* ${A} *`, A],
    [`*${A}, *${M}`, null],
  ])('«%s» has no pair', (typed, repaired) => {
    expect(paired(typed)).toEqual({ marks: [], repaired: repaired ?? (typed.includes(' ') ? typed.replace(' ', '') : null) });
  });

  it.each([
    [`'${A},${M}'`, 'quotes'],
    [`{${A},${M}}`, 'brackets'],
    [`'${A}'`, 'quotes'],
    [`{${A}}`, 'brackets'],
    [`{${A}}+${M}`, 'brackets'],
  ])('«%s» has quotes or brackets, which go on both sides too', (typed, code) => {
    const { findings, repaired } = checkAddressList(typed, RECIPIENTS);
    expect(findings[0]?.code).toBe(code);
    expect(repaired).toBe(typed.includes(M) ? `${A},${M}` : A);
  });

  it('is one finding, told as a pair', () => {
    const report = checkAddressList(`*${A}*`, RECIPIENTS);
    expect(report.findings.map(({ code, start, end, message }) => [code, start, end, message])).toEqual([
      ['paired-signs', 0, 1, "Togli «*» prima e dopo l'indirizzo."],
    ]);
    expect(describeRepairs(`*${A}*`, report)).toBe('Abbiamo tolto 1 coppia di segni.');
  });
});
