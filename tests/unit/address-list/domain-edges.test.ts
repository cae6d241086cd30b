import { describe, expect, it } from 'vitest';
import { checkAddress } from '../../../src/checkers/address-list/index.ts';

const of = (length: number): string => 'x'.repeat(length);

/** What is said of a domain: the code of each finding, and where it points, from the first sign after the @. */
function saidOf(domain: string): string[] {
  return checkAddress(`a@${domain}`).findings.map(({ code, start, end }) => `${code} ${start - 2}-${end - 2}`);
}

describe('the domain, at its limits', () => {
  it.each([
    ['63 characters between two dots', `${of(63)}.it`],
    ['63 characters in the second part', `a.${of(63)}.it`],
    ['a part that is a number', 'x.123.it'],
    ['a part that begins with a digit', '1a.it'],
    ['one letter', 'x.it'],
    ['a hyphen inside', 'a-b.it'],
    ['many hyphens inside', 'a--b-c.it'],
  ])('may have %s', (_, domain) => {
    expect(saidOf(domain)).toEqual([]);
  });

  it.each([
    ['64 characters between two dots', `${of(64)}.it`, ['part-too-long 0-64']],
    ['64 characters with a hyphen inside', `${of(62)}-a.it`, ['part-too-long 0-64']],
    ['64 characters before an ending that does not exist', `a.${of(64)}.zz`, ['part-too-long 2-66', 'unknown-ending 67-69']],
    ['63 characters before an ending that does not exist', `a.${of(63)}.zz`, ['unknown-ending 66-68']],
    ['63 characters, the last of them a hyphen', `${of(62)}-.it`, ['hyphen-at-edge 0-63']],
    ['a hyphen at the beginning', '-x.it', ['hyphen-at-edge 0-2']],
    ['a hyphen at the end', 'x-.it', ['hyphen-at-edge 0-2']],
    ['numbers alone', '1.2.3.4', ['numeric-address 0-7']],
    ['numbers of several digits alone', '10.20.30.40', ['numeric-address 0-11']],
    ['two numbers alone', '1.2', ['numeric-address 0-3']],
    ['numbers and a letter behind them', '1.2.3.4x', ['unknown-ending 6-8']],
    ['numbers and a letter before them', 'x1.2.3', ['short-ending 5-6']],
    ['an ending of one letter', 'x.i', ['short-ending 2-3']],
    ['an ending of one digit', 'a.1', ['short-ending 2-3']],
    ['an ending that does not exist', 'x.zzzz', ['unknown-ending 2-6']],
    ['no ending', 'it', ['missing-ending 0-2']],
    ['nothing before its ending', '.it', ['dot-in-domain 0-1']],
    ['two dots side by side', 'x..it', ['dot-in-domain 2-3']],
    ['letters of another form, in a part that grows too long', `${'società'.repeat(10)}.it`, ['international-domain 0-73', 'part-too-long 0-70']],
  ])('may not have %s', (_, domain, said) => {
    expect(saidOf(domain)).toEqual(said);
  });

  it('says how long a part is, and names the number of a network for what it is', () => {
    expect(checkAddress(`a@${of(64)}.it`).findings[0]?.message).toContain('ha al massimo 63 caratteri');
    expect(checkAddress(`a@${of(64)}.it`).findings[0]?.message).toContain('ne ha 64');
    expect(checkAddress('a@1.2.3.4').findings[0]?.message).toContain('è un numero di rete');
  });

  it.each([
    ['società.it', '«xn--societ-nta.it»'],
    ['перо.рф', '«xn--e1asbf.xn--p1ai»'],
  ])('says how %s travels', (domain, sent) => {
    expect(checkAddress(`a@${domain}`).findings[0]?.message).toContain(`Nelle email si scrive ${sent}`);
  });

  it.each([
    ['gmaıl.com', 'ı', 'gmail.com'], ['lıbero.ıt', 'ıı', 'libero.it'], ['hotmaıl.it', 'ı', 'hotmail.it'], ['ɡmail.com', 'ɡ', 'gmail.com'], ['ɢmail.com', 'ɢ', 'gmail.com'],
    ['gmɑil.com', 'ɑ', 'gmail.com'], ['gmaɩl.com', 'ɩ', 'gmail.com'], ['gmаıl.com', 'аı', 'gmail.com'], ['gmaıll.com', 'ı', 'gmail.com'], ['ıstituto.it', 'ı', 'istituto.it'],
  ])('with letters drawn like those of a keyboard, %s, is offered with those: %s', (domain, letters, meant) => {
    const { findings, suggestions } = checkAddress(`a@${domain}`);
    expect(findings.map(({ code, start, end }) => [code, `a@${domain}`.slice(start, end)])).toEqual([...letters].map((letter) => ['look-alike', letter]));
    expect(suggestions).toEqual([`a@${meant}`]);
  });

  it.each([
    ['gmàil.com', 'gmail.com'], ['gmáill.com', 'gmail.com'], ['łibero.it', 'libero.it'], ['løbero.it', 'libero.it'], ['gmæil.com', 'gmail.com'], ['gmàıl.com', 'gmail.com'],
    ['münchen.de', 'xn--mnchen-3ya.de'], ['straße.de', 'xn--strae-oqa.de'], ['łódź.pl', 'xn--d-uga0v4h.pl'], ['ışık.com.tr', 'xn--k-ekaa7p.com.tr'],
  ])('%s is not said to travel otherwise than it is offered: %s', (domain, meant) => {
    const { findings, suggestions } = checkAddress(`a@${domain}`);
    expect(findings.map(({ message }) => message)).toEqual([
      `Nel dominio di «a@${domain}» ci sono lettere accentate o di un altro alfabeto. ${meant.startsWith('xn--') ? `Nelle email si scrive «${meant}».` : 'Controlla il dominio.'}`,
    ]);
    expect(suggestions).toEqual([`a@${meant}`]);
  });

  it('names the alphabet of a letter where it is not the Latin one', () => {
    const said = (domain: string) => checkAddress(`a@${domain}`).findings.map(({ message }) => message);
    expect(said('gmaıl.com')).toEqual(['In «a@gmaıl.com» la lettera «ı» (U+0131) sembra una «i». Riscrivila con la tastiera.']);
    expect(said('gmаil.com')).toEqual(['In «a@gmаil.com» la lettera cirillica «а» (U+0430) sembra una «a». Riscrivila con la tastiera.']);
    expect(said('gmαil.com')).toEqual(['In «a@gmαil.com» la lettera greca «α» (U+03B1) sembra una «a». Riscrivila con la tastiera.']);
    expect(said('օutlook.it')).toEqual(['In «a@օutlook.it» la lettera di un altro alfabeto «օ» (U+0585) sembra una «o». Riscrivila con la tastiera.']);
  });
});
