import { describe, expect, it } from 'vitest';
import { checkFiscalCode } from '../../../src/checkers/fiscal-code/index.ts';
import { applyEdits } from '../../../src/checkers/report.ts';
import { found, message } from './helpers.ts';

const SAMPLE = 'RSSMRA80A01H501U';

describe('what is mended and said', () => {
  it.each([
    ['rssmra80a01h501u', [['lower-case', 'rssmra80a01h501u']]],
    [
      'RSSmRA80A01H501u',
      [
        ['lower-case', 'm'],
        ['lower-case', 'u'],
      ],
    ],
    [
      ' RSSMRA 80A01\tH501U\n',
      [
        ['blank', ' '],
        ['blank', ' '],
        ['blank', '\t'],
        ['blank', '\n'],
      ],
    ],
    ['RSSMRA  80A01H501U', [['blank', '  ']]],
    ['RSSMRA\u00a080A01H501U', [['blank', '\u00a0']]],
    [
      '\ufeffRSSMRA80A01H501U\u200b',
      [
        ['invisible', '\ufeff'],
        ['invisible', '\u200b'],
      ],
    ],
    ['RSS\u00adMRA80A01H501U', [['invisible', '\u00ad']]],
    ['RSS\u00ad\u200bMRA80A01H501U', [['invisible', '\u00ad\u200b']]],
    ['RSS--MRA80A01H501U', [['hyphen', '--']]],
    [
      'RSS-MRA-80A01-H501U',
      [
        ['hyphen', '-'],
        ['hyphen', '-'],
        ['hyphen', '-'],
      ],
    ],
    ['RSSMRA–80A01H501U', [['hyphen', '–']]],
    [
      'RSS - mra80A01H501U',
      [
        ['blank', ' '],
        ['hyphen', '-'],
        ['blank', ' '],
        ['lower-case', 'mra'],
      ],
    ],
  ])('%j is accepted', (input, findings) => {
    const { verdict, repaired, findings: all } = checkFiscalCode(input);
    expect(found(input)).toEqual(findings);
    expect(verdict).toBe('ok');
    expect(repaired).toBe(SAMPLE);
    expect(
      applyEdits(
        input,
        all.flatMap(({ edits = [] }) => edits),
      ),
    ).toBe(SAMPLE);
  });

  it('is given no repair where the code is refused for another reason', () => {
    expect(checkFiscalCode('rssmra80a01h501a').repaired).toBeNull();
  });
});

describe('nothing typed', () => {
  it.each(['', ' ', '\n', '\u200b', '-'])('asks for the code: %j', (input) => {
    const { verdict, findings } = checkFiscalCode(input);
    expect(verdict).toBe('fix');
    expect(findings[0]).toMatchObject({ code: 'empty', start: 0, end: input.length });
  });
});

describe('look-alikes', () => {
  it.each([
    ['RSSMRА80A01H501U', 'А', '«А» è un carattere cirillico: al suo posto scrivi A.'],
    ['RSSMRа80A01H501U', 'а', '«а» è un carattere cirillico: al suo posto scrivi A.'],
    ['RSSΜRA80A01H501U', 'Μ', '«Μ» è un carattere greco: al suo posto scrivi M.'],
    ['RSSMRA80A01H50١U', '١', '«١» è un carattere arabo: al suo posto scrivi 1.'],
    ['RSSMRA80A01H50۱U', '۱', '«۱» è un carattere arabo: al suo posto scrivi 1.'],
    ['RSSMRA80A01H50１U', '１', '«１» è un carattere insolito: al suo posto scrivi 1.'],
    ['RＳSMRA80A01H501U', 'Ｓ', '«Ｓ» è un carattere insolito: al suo posto scrivi S.'],
    ['RſSMRA80A01H501U', 'ſ', '«ſ» è un carattere insolito: al suo posto scrivi S.'],
    ['RSSMRÀ80A01H501U', 'À', '«À» è un carattere accentato: al suo posto scrivi A.'],
    ['RŚSMRA80A01H501U', 'Ś', '«Ś» è un carattere accentato: al suo posto scrivi S.'],
  ])('%s is refused, and %s is named', (input, char, sentence) => {
    const { verdict, value, repaired, suggestions } = checkFiscalCode(input);
    expect(verdict).toBe('fix');
    expect(found(input)).toEqual([['look-alike', char]]);
    expect(message(input, 'look-alike')).toBe(sentence);
    expect([value, repaired]).toEqual([null, null]);
    expect(suggestions).toEqual([SAMPLE]);
  });

  it.each([
    ['ı', 'I'],
    ['\u212a', 'K'],
  ])('%s does not pass for %s by being upper-cased', (char, meant) => {
    expect(message(`${char}RSMRA80A01H501U`, 'look-alike')).toContain(`scrivi ${meant}`);
  });

  it.each(['ﬁ', '½', '漢', 'ж'])('%s looks like no letter of a code', (char) => {
    expect(found(`${char}SSMRA80A01H501U`)).toEqual([['sign', char]]);
  });

  it('does not grow a letter by upper-casing ß', () => {
    expect(found('RSßMRA80A01H501U')).toEqual([['sign', 'ß']]);
    expect(message('RßMRA80A01H501U', 'person-length')).toContain('ne hai scritti 14');
  });

  it('are all read, where a whole code is typed with them', () => {
    expect(checkFiscalCode('ＲＳＳＭＲＡ８０Ａ０１Ｈ５０１Ｕ').suggestions).toEqual([SAMPLE]);
  });
});

describe('a look-alike of what has no place there', () => {
  it.each([
    ['RSSMRA8ОA01H501U', 'not-a-digit', 'О'],
    ['RSSMRA80A0ΙH501U', 'not-a-digit', 'Ι'],
    ['R５SMRA80A01H501U', 'not-a-letter', '５'],
    ['RSSMRA80К01H501U', 'month', 'К'],
    ['RSSMRA80A01О501U', 'place-letter', 'О'],
  ])('in %s is told once: %s', (input, code, char) => {
    expect(found(input)).toEqual([[code, char]]);
  });

  it.each([
    ['RSSMRA8OА01H501U', [['not-a-digit', 'O'], ['look-alike', 'А']]],
    ['RSSMRА8OA01H501U', [['look-alike', 'А'], ['not-a-digit', 'O']]],
    ['RSSMRA80A01H501Ａ', [['check-letter', 'Ａ'], ['look-alike', 'Ａ']]],
    ['RSSMRA8oA01H501U', [['not-a-digit', 'o'], ['lower-case', 'o']]],
    ['А', [['person-length', 'А'], ['look-alike', 'А']]],
  ])('leaves the others of %s', (input, findings) => {
    expect(found(input)).toEqual(findings);
  });

  it('parts a run of them', () => {
    expect(found('ＲＳＳＭＲＡ８ＯＡ０１Ｈ５０１Ｕ')).toEqual([
      ['look-alikes', 'ＲＳＳＭＲＡ８'],
      ['not-a-digit', 'Ｏ'],
      ['look-alikes', 'Ａ０１Ｈ５０１Ｕ'],
    ]);
  });
});

describe('signs', () => {
  it('stand for a character where the length is right with them', () => {
    expect(found('RSSMRA80A01H50/U')).toEqual([['sign', '/']]);
    expect(checkFiscalCode('RSSMRA80A01H50/U').suggestions).toEqual([SAMPLE]);
  });

  it('are too many where the length is right without them', () => {
    expect(found('RSSMRA80A01H501U.')).toEqual([['sign', '.']]);
    expect(checkFiscalCode('RSSMRA80A01H501U.').suggestions).toEqual([SAMPLE]);
    expect(found('0157.3850516')).toEqual([['sign', '.']]);
  });

  it('are covered in full, also when they take two units', () => {
    expect(found('RSSMRA80A01H501U😀')).toEqual([['sign', '😀']]);
    expect(found('\ud800RSSMRA80A01H501U')).toEqual([['sign', '\ud800']]);
  });

  it('do not shift what comes after', () => {
    expect(found('😀 RSSMRA8OA01H501U')).toEqual([
      ['sign', '😀'],
      ['blank', ' '],
      ['not-a-digit', 'O'],
    ]);
  });

  it('alone leave nothing to read', () => {
    expect(found('/')).toEqual([
      ['empty', '/'],
      ['sign', '/'],
    ]);
  });
});
