import { describe, expect, it } from 'vitest';
import { checkLetter } from '../../../src/checkers/fiscal-code/check-letter.ts';
import { checkFiscalCode } from '../../../src/checkers/fiscal-code/index.ts';
import { omocode } from './corpus.ts';
import { found, message, put, sealed } from './helpers.ts';

const SAMPLE = 'RSSMRA80A01H501U';
const verdict = (code: string) => checkFiscalCode(code).verdict;

describe('the check letter', () => {
  // The table of DM 13813/1976 as printed, apart from the way in which the engine stores it.
  const ODD: Record<string, number> = {
    ...{ 0: 1, 1: 0, 2: 5, 3: 7, 4: 9, 5: 13, 6: 15, 7: 17, 8: 19, 9: 21, A: 1, B: 0, C: 5, D: 7, E: 9 },
    ...{ F: 13, G: 15, H: 17, I: 19, J: 21, K: 2, L: 4, M: 18, N: 20, O: 11, P: 3, Q: 6, R: 8, S: 12 },
    ...{ T: 14, U: 16, V: 10, W: 22, X: 25, Y: 24, Z: 23 },
  };
  const letter = (value: number) => String.fromCharCode(65 + (value % 26));
  const alone = '000000000000000';
  const rest = 8 * 1;

  it.each(Object.entries(ODD))('counts %s as %i at an odd position', (char, value) => {
    expect(checkLetter(put(alone, 6, char))).toBe(letter(rest - 1 + value));
  });

  it.each([...'0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ'])(
    'counts %s by its order at an even position',
    (char) => {
      const value = char < 'A' ? Number(char) : char.charCodeAt(0) - 65;
      expect(checkLetter(put(alone, 7, char))).toBe(letter(rest + value));
    },
  );

  it('is said to fail, over itself, and is never offered', () => {
    const wrong = put(SAMPLE, 15, 'A');
    expect(found(wrong)).toEqual([['check-letter', 'A']]);
    expect(checkFiscalCode(wrong).suggestions).not.toContain(SAMPLE);
  });
});

describe('the letters of surname and name', () => {
  it.each(['RSS', 'RSO', 'RAI', 'FOX', 'AIO', 'IOX', 'OXX', 'NGX', 'BXX', 'XUX', 'XXX'])(
    'can be %s, as consonants, then vowels, then X',
    (triple) => {
      expect(verdict(sealed(put(SAMPLE, 0, triple)))).toBe('ok');
      expect(verdict(sealed(put(SAMPLE, 3, triple)))).toBe('ok');
    },
  );

  it.each(['ROS', 'EVA', 'AMO', 'OXA', 'ABX', 'AXB', 'BAB'])('cannot be %s, out of order', (triple) => {
    expect(found(sealed(put(SAMPLE, 0, triple)))).toEqual([['surname-letters', triple]]);
    expect(found(sealed(put(SAMPLE, 3, triple)))).toEqual([['name-letters', triple]]);
  });

  it('are both said, in reading order', () => {
    expect(found(sealed(put(SAMPLE, 0, 'ROSEVA')))).toEqual([
      ['surname-letters', 'ROS'],
      ['name-letters', 'EVA'],
    ]);
  });
});

describe('the month', () => {
  it.each([...'ABCDEHLMPRST'])('can be %s', (month) => {
    expect(verdict(sealed(put(SAMPLE, 8, month)))).toBe('ok');
  });

  it.each([...'FGIJKNOQUVWXYZ'])('cannot be %s', (month) => {
    const code = sealed(put(SAMPLE, 8, month));
    expect(found(code)).toEqual([['month', month]]);
    expect(message(code, 'month')).toMatch(new RegExp(`: hai scritto ${month}\\.$`));
  });
});

describe('the day', () => {
  it.each(Array.from({ length: 100 }, (_, day) => `${day}`.padStart(2, '0')))(
    '%s is judged by its range',
    (day) => {
      const number = Number(day);
      const real = (number > 0 && number < 32) || (number > 40 && number < 72);
      expect(found(sealed(put(SAMPLE, 9, day)))).toEqual(real ? [] : [['day', day]]);
    },
  );

  it.each(['B', 'D'])('out of its range is one cause, also in the short month %s', (month) => {
    for (const day of ['00', '32', '39', '40', '72', '79', '80', '99']) {
      expect(found(sealed(put(SAMPLE, 8, month + day)))).toEqual([['day', day]]);
    }
  });

  it('is read through omocodia letters, which the sentence spells out', () => {
    const code = sealed(put(SAMPLE, 9, 'VV'));
    expect(message(code, 'day')).toContain('Hai scritto VV, cioè 99.');
  });

  it.each([
    ['80B30', '30 febbraio', 'B30'],
    ['80B31', '31 febbraio', 'B31'],
    ['80B71', '31 febbraio', 'B71'],
    ['80D31', '31 aprile', 'D31'],
    ['80H31', '31 giugno', 'H31'],
    ['80P31', '31 settembre', 'P31'],
    ['80S71', '31 novembre', 'S71'],
    ['81B29', '29 febbraio 1981', '81B29'],
    ['99B69', '29 febbraio 1999', '99B69'],
  ])('of %s does not exist: %s', (date, name, covered) => {
    const code = sealed(put(SAMPLE, 6, date));
    expect(found(code)).toEqual([['impossible-date', covered]]);
    expect(message(code, 'impossible-date')).toContain(`Il ${name} non esiste`);
  });

  it.each([
    ['01B29', '1901', '2001'],
    ['03B29', '1903', '2003'],
    ['25B69', '1925', '2025'],
    ['26B29', '1926', '2026'],
  ])('of %s exists in neither century', (date, first, second) => {
    const code = sealed(put(SAMPLE, 6, date));
    expect(found(code)).toEqual([['impossible-date', date]]);
    expect(message(code, 'impossible-date')).toBe(
      `Il 29 febbraio non esiste né nel ${first} né nel ${second}: controlla i caratteri da 7 a 11.`,
    );
  });

  it('of 29 February is told of the century that has begun alone', () => {
    const code = sealed(put(SAMPLE, 6, '27B29'));
    const said = (today?: Date) => checkFiscalCode(code, today && { today }).findings.map((one) => one.message);
    const one = ['Il 29 febbraio 1927 non esiste: controlla i caratteri da 7 a 11.'];
    expect(said()).toEqual(one);
    expect(said(new Date('2026-11-23'))).toEqual(one);
    expect(said(new Date('2027-11-23'))).toEqual([
      'Il 29 febbraio non esiste né nel 1927 né nel 2027: controlla i caratteri da 7 a 11.',
    ]);
  });

  it.each([
    ['80B30', 'Il 30 febbraio non esiste: controlla i caratteri da 9 a 11.'],
    ['03D31', 'Il 31 aprile non esiste: controlla i caratteri da 9 a 11.'],
  ])('of %s exists in no year', (date, sentence) => {
    expect(message(sealed(put(SAMPLE, 6, date)), 'impossible-date')).toBe(sentence);
  });

  it.each(['80B29', '00B29', '04B69', '96B29', '80D30', '80H30', '80P70', '80S30', '80A31', '80T71'])(
    'of %s exists',
    (date) => {
      expect(verdict(sealed(put(SAMPLE, 6, date)))).toBe('ok');
    },
  );
});

describe('the century', () => {
  const births = (date: string, today?: string) => {
    const value = checkFiscalCode(
      sealed(put(SAMPLE, 6, date)),
      today ? { today: new Date(today) } : {},
    ).value;
    return value?.kind === 'person16' ? value.births : [];
  };

  it('is the 1900s for years to come', () => {
    expect(births('80A01')).toEqual(['1980-01-01']);
    expect(births('27A01')).toEqual(['1927-01-01']);
  });

  it('is one of two where both fit', () => {
    expect(births('10C41')).toEqual(['1910-03-01', '2010-03-01']);
    expect(births('26T31')).toEqual(['1926-12-31', '2026-12-31']);
  });

  it('is decided by today, to the day', () => {
    expect(births('26S22', '2026-11-22T12:00:00Z')).toEqual(['1926-11-22', '2026-11-22']);
    expect(births('26S23', '2026-11-22T12:00:00Z')).toEqual(['1926-11-23']);
    expect(births('30A01', '2031-01-01T12:00:00Z')).toEqual(['1930-01-01', '2030-01-01']);
  });

  it('is the 2000s for 29 February 00, which 1900 did not have', () => {
    expect(births('00B29')).toEqual(['2000-02-29']);
  });

  it('stays with the 1900s where the clock is set before the birth', () => {
    expect(births('80A01', '1970-01-01T12:00:00Z')).toEqual(['1980-01-01']);
  });

  it('does not break on a date that is none', () => {
    expect(births('10A01', 'never')).toEqual(['1910-01-01', '2010-01-01']);
  });
});

describe('omocodia', () => {
  it.each(Array.from({ length: 127 }, (_, at) => at + 1))(
    'is accepted for subset %i of the seven digits',
    (subset) => {
      const code = omocode(SAMPLE, subset);
      const { verdict: answer, value } = checkFiscalCode(code);
      expect(answer).toBe('ok');
      expect(value).toMatchObject({
        omocode: true,
        plain: SAMPLE,
        births: ['1980-01-01'],
        place: 'H501',
        sex: 'M',
      });
    },
  );

  it('is refused with the check letter of the plain code', () => {
    const code = omocode(SAMPLE, 1);
    expect(found(code.slice(0, 15) + 'U')).toEqual([['check-letter', 'U']]);
  });

  it('is said over each run of letters', () => {
    expect(found('RSSMRAULALMHRLMD')).toEqual([
      ['omocode', 'UL'],
      ['omocode', 'LM'],
      ['omocode', 'RLM'],
    ]);
  });

  it('leaves a plain code as it is', () => {
    expect(checkFiscalCode(SAMPLE).value).toMatchObject({ omocode: false, plain: SAMPLE });
  });
});

describe('letters and digits in the wrong place', () => {
  it.each([
    ['RSSMRAO0A01H501U', 'Il settimo carattere è la lettera O, ma lì va una cifra: forse è uno zero (0).'],
    ['RSSMRA8OA01H501U', "L'ottavo carattere è la lettera O, ma lì va una cifra: forse è uno zero (0)."],
    ['RSSMRA80A0IH501U', "L'undicesimo carattere è la lettera I, ma lì va una cifra: forse è un 1."],
    ['RSSMRA80A01HB01U', 'Il tredicesimo carattere è la lettera B, ma lì va una cifra: forse è un 8.'],
    ['RSSMRA80A01HC01U', 'Il tredicesimo carattere è la lettera C, ma lì va una cifra.'],
  ])('%s: %s', (code, sentence) => {
    expect(message(code, 'not-a-digit')).toBe(sentence);
  });

  it.each([
    ['RS5MRA80A01H501U', 'Il terzo carattere è 5, ma lì va una lettera: forse è la S.'],
    ['RSSMRA80801H501U', 'Il nono carattere è 8, ma lì va una lettera: forse è la B.'],
    ['RSSMRA80001H501U', 'Il nono carattere è 0, ma lì va una lettera.'],
    ['RSSMRA80A010501U', 'Il dodicesimo carattere è 0, ma lì va una lettera.'],
    ['RSSMRA80A011501U', 'Il dodicesimo carattere è 1, ma lì va una lettera: forse è la I.'],
    ['RSSMRA80A01H5013', "L'ultimo carattere è 3, ma lì va una lettera."],
  ])('%s: %s', (code, sentence) => {
    expect(message(code, 'not-a-letter')).toBe(sentence);
  });

  it('hide the check letter, which can only fail', () => {
    expect(found('RSSMRA8OA01H501U')).toEqual([['not-a-digit', 'O']]);
  });

  it('do not hide other causes', () => {
    expect(found('R0SMRA80F3IJ999U')).toEqual([
      ['not-a-letter', '0'],
      ['month', 'F'],
      ['not-a-digit', 'I'],
      ['place-letter', 'J'],
    ]);
  });
});

describe('the length', () => {
  it.each([
    ['RSSMRA80A01H501', 'Il codice fiscale ha 16 caratteri: ne hai scritti 15.'],
    ['RSSMRA80A01H501UA', 'Il codice fiscale ha 16 caratteri: ne hai scritti 17.'],
    ['R', 'Il codice fiscale ha 16 caratteri: ne hai scritto 1.'],
  ])('of %s is said over all of it', (code, sentence) => {
    expect(found(code)).toEqual([['person-length', code]]);
    expect(message(code, 'person-length')).toBe(sentence);
  });

  it('counts what is left without blanks', () => {
    expect(message(' RSSMRA 80A01 H501 ', 'person-length')).toContain('ne hai scritti 15');
  });
});
