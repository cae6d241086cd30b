import { describe, expect, it } from 'vitest';
import { checkAddressList } from '../../../src/checkers/address-list/index.ts';
import { RECIPIENTS } from './fields.ts';

/** The codes in order, the repair, the suggestions. */
function answer(typed: string): { codes: string[]; repaired: string | null; suggestions: readonly string[] } {
  const { findings, repaired, suggestions } = checkAddressList(typed, RECIPIENTS);
  return { codes: findings.map(({ code }) => code), repaired, suggestions };
}

describe('words before an address', () => {
  it.each([
    ['maria teresa bianchi@x.it', ['maria.teresa.bianchi@x.it', 'mariateresabianchi@x.it', 'bianchi@x.it']],
    ['mario rossi 72@x.it', ['mariorossi72@x.it', 'mario.rossi.72@x.it', '72@x.it']],
    ['mario. teresa. rossi@x.it', ['mario.teresa.rossi@x.it', 'rossi@x.it']],
    // Capital letters: a person, or a firm.
    ['Anna Maria rossi@x.it', ['rossi@x.it', 'Anna.Maria.rossi@x.it', 'AnnaMariarossi@x.it']],
    ['mario. teresa rossi@x.it', ['rossi@x.it']],
    ['uno due tre rossi@x.it', ['rossi@x.it']],
    ['Anna Bianchi anna@x.it', ['anna@x.it']],
    ['Anna Bianchi a.bianchi@x.it', ['a.bianchi@x.it']],
    ['Mario mario.rossi@x.it', ['mario.rossi@x.it']],
    ['ROSSI mario.rossi@x.it', ['mario.rossi@x.it']],
    ['1 anna@x.it', ['anna@x.it']],
    ['2. anna@x.it, 33 b@x.it', ['anna@x.it,b@x.it']],
    ['e anna@x.it', ['anna@x.it']],
    ['oppure anna@x.it', ['anna@x.it']],
    ['grazie. anna@x.it', ['anna@x.it']],
    ['*Email:* anna@x.it', ['anna@x.it']],
    ['scrivi: a anna@x.it', ['anna@x.it']],
    ...['dott.', 'Dott.ssa', 'dottoressa', 'dr', 'sig.', 'sig.ra', 'signora', 'prof.', 'avv.', 'ing.', 'geom.', 'rag.', 'tel.', 'lavoro', 'casa', 'ufficio', 'privata', 'personale', 'mia', 'nuovo', 'ciao', 'è'].map(
      (word): [string, string[]] => [`${word} mario.rossi@x.it`, ['mario.rossi@x.it']],
    ),
  ])('«%s» may be meant for %j', (typed, offered) => {
    const { codes, repaired, suggestions } = answer(typed);
    expect(suggestions).toEqual(offered);
    expect(repaired).toBeNull();
    if (!/[:2]/.test(typed)) expect(codes).toEqual(['words-before']);
  });

  it.each([
    ['mario rossi@x.it', ['mario.rossi@x.it', 'mariorossi@x.it', 'mario_rossi@x.it', 'rossi@x.it']],
    ['ma rossimario@x.it', ['ma.rossimario@x.it', 'marossimario@x.it', 'ma_rossimario@x.it', 'rossimario@x.it']],
    ['mario 72@x.it', ['mario72@x.it', 'mario.72@x.it', 'mario_72@x.it', '72@x.it']],
    ['drago rossi@x.it', ['drago.rossi@x.it', 'dragorossi@x.it', 'drago_rossi@x.it', 'rossi@x.it']],
    ['maria.teresa bianchi@x.it', ['maria.teresa.bianchi@x.it', 'maria.teresabianchi@x.it', 'maria.teresa_bianchi@x.it', 'bianchi@x.it']],
  ])('«%s», a name torn by a space, may be meant for %j', (typed, offered) => {
    expect(answer(typed)).toEqual({ codes: ['space-inside'], repaired: null, suggestions: offered });
  });

  it.each([
    ['mario. rossi@x.it', ['mario.rossi@x.it', 'rossi@x.it']],
    ['mario- rossi@x.it', ['mario-rossi@x.it', 'rossi@x.it']],
    ['mario_ rossi@x.it', ['mario_rossi@x.it', 'rossi@x.it']],
    ['mario -rossi@x.it', ['mario-rossi@x.it', '-rossi@x.it']],
  ])('«%s», torn beside a sign, asks for no other sign', (typed, offered) => {
    const { codes, suggestions } = answer(typed);
    expect(codes).toContain('space-around-sign');
    expect(suggestions).toEqual(offered);
  });
});

describe('a name typed with blanks before its dot', () => {
  it.each([
    ['mario . rossi@x.it', 'mario.rossi@x.it'],
    ['mario .rossi@x.it', 'mario.rossi@x.it'],
    ['mario _ rossi@x.it', 'mario_rossi@x.it'],
    ['mario   .\trossi@x.it', 'mario.rossi@x.it'],
    ['m . r . rossi@x.it', 'm.r.rossi@x.it'],
    ['mario . rossi @ x . it', 'mario.rossi@x.it'],
    ['a@x.it,mario . rossi@x.it', 'a@x.it,mario.rossi@x.it'],
    ['a@x.it ed elena . rossi@x.it', 'a@x.it,elena.rossi@x.it'],
    ['a@x.it oppure mario . rossi@x.it', 'a@x.it,mario.rossi@x.it'],
    ['a@x.it;elena .rossi@x.it', 'a@x.it,elena.rossi@x.it'],
    ['Mario . Rossi@x.it', 'Mario.Rossi@x.it'],
    ['a . b . c . d . e@x.it', 'a.b.c.d.e@x.it'],
    ['m1 . 2r@x.it', 'm1.2r@x.it'],
    ['a@x.it e mario . rossi@x.it', 'a@x.it,mario.rossi@x.it'],
    ['a@x.it mario . rossi@x.it', 'a@x.it,mario.rossi@x.it'],
    ['a@x.it\nmario . rossi@x.it', 'a@x.it,mario.rossi@x.it'],
    ['niccolò .rossi@x.it', 'niccolò.rossi@x.it'],
  ])('«%s» is one address', (typed, repaired) => {
    const report = answer(typed);
    expect(report.codes).toContain('space-around-sign');
    expect(report.codes).not.toContain('mailbox-only');
    expect(report.repaired).toBe(repaired);
  });

  it.each([
    ['1 . anna@x.it', 'anna@x.it'],
    ['1 . anna@x.it 2 . b@x.it', 'anna@x.it,b@x.it'],
  ])('«%s» has the mark of a list', (typed, repaired) => {
    const report = answer(typed);
    expect(report.codes).toContain('list-marker');
    expect(report.repaired).toBe(repaired);
  });

  it.each(['mario .. rossi@x.it', 'Tel . anna@x.it', 'e . anna@x.it', 'Anna . anna@x.it', 'anna . anna.b@x.it', 'anna maria . rossi@x.it', 'mario - rossi@x.it', 'mario\n.rossi@x.it'])('«%s» is left to the reader', (typed) => {
    expect(answer(typed).repaired).toBeNull();
  });

  it('is one finding for the blanks on both sides', () => {
    const { findings } = checkAddressList('mario . rossi@x.it', RECIPIENTS);
    expect(findings.map(({ code, start, end, edits }) => [code, start, end, edits?.length])).toEqual([['space-around-sign', 5, 8, 2]]);
  });

  it.each([['nicolò@ x.it', 'nicolò@x.it'], ['nicolò @x.it', 'nicolò@x.it'], ['nicolo\u0300 @ x.it', 'nicolo\u0300@x.it']])('%j has an accent beside its @', (typed, repaired) => {
    expect(answer(typed)).toMatchObject({ codes: ['accent', 'space-around-sign'], repaired, suggestions: ['nicolo@x.it'] });
  });

  it('has a domain that begins with an accent', () => {
    expect(answer('anna@ èlite.it').codes).toEqual(['space-around-sign', 'international-domain']);
  });
});

describe('a name typed as it is spoken', () => {
  it.each([
    ['anna underscore bianchi@x.it', 'anna_bianchi@x.it'],
    ['anna trattino basso bianchi@x.it', 'anna_bianchi@x.it'],
    ['anna lineetta bassa bianchi@x.it', 'anna_bianchi@x.it'],
    ['anna trattino bianchi@x.it', 'anna-bianchi@x.it'],
    ['anna meno bianchi@x.it', 'anna-bianchi@x.it'],
    ['anna punto bianchi@x.it', 'anna.bianchi@x.it'],
    ['anna dot bianchi@x.it', 'anna.bianchi@x.it'],
    ['anna PUNTO bianchi chiocciola x punto it', 'anna.bianchi@x.it'],
    ['anna punto maria trattino basso bianchi@x.it', 'anna.maria_bianchi@x.it'],
    ['anna  punto  bianchi@x.it', 'anna.bianchi@x.it'],
    ['abc punto d@x.it', 'abc.d@x.it'],
    ['a.b punto c@x.it', 'a.b.c@x.it'],
    ['a@x.it;anna punto bianchi@x.it', 'a@x.it,anna.bianchi@x.it'],
    ['a@x.it, anna punto bianchi@x.it', 'a@x.it,anna.bianchi@x.it'],
    ['a@x.it\nanna punto bianchi@x.it', 'a@x.it,anna.bianchi@x.it'],
  ])('«%s» is written %s', (typed, repaired) => {
    const report = answer(typed);
    expect(report.codes).toContain('spelled-sign');
    expect(report.repaired).toBe(repaired);
  });

  it.each(['il punto bianchi@x.it', 'questo il punto bianchi@x.it', 'anna punteggio bianchi@x.it', 'punto bianchi@x.it', 'ab punto bianchi@x.it', 'annaunderscore bianchi@x.it', 'anna underscorebianchi@x.it', 'anna punto bianchi rossi@x.it'])('«%s» may be a sentence', (typed) => {
    expect(answer(typed).repaired).toBeNull();
  });

  it('says which sign stands for the words', () => {
    expect(checkAddressList('anna trattino basso bianchi@x.it', RECIPIENTS).findings.map(({ start, end, message }) => [start, end, message])).toEqual([
      [4, 20, 'Al posto di «trattino basso» scrivi il segno «_», senza spazi.'],
    ]);
  });
});

describe('a torn address that ends a sentence', () => {
  it.each([
    ['La mia email è anna@libero.it.', 'words-before', '.', ['anna@libero.it']],
    ['Scrivimi: la mia mail è anna@libero.it...', 'words-before', '...', ['anna@libero.it']],
    ['mario rossi@gmail.com.', 'space-inside', '.', ['mario.rossi@gmail.com', 'mariorossi@gmail.com', 'mario_rossi@gmail.com', 'rossi@gmail.com']],
    ['mario. rossi@gmail.com-', 'space-around-sign', '-', ['mario.rossi@gmail.com', 'rossi@gmail.com']],
    ['mario rossi@libero.it–', 'space-inside', '–', ['mario.rossi@libero.it', 'mariorossi@libero.it', 'mario_rossi@libero.it', 'rossi@libero.it']],
  ])('keeps what may have been meant, and the stop is named: «%s»', (typed, code, stop, meant) => {
    const { findings, repaired, suggestions } = checkAddressList(typed, RECIPIENTS);
    const [last, ...others] = findings.toReversed();
    expect(others.map((one) => one.code)).toContain(code);
    expect(last).toMatchObject({ code: 'trailing-dot', start: typed.length - stop.length, end: typed.length, edits: [{ text: '' }] });
    for (const { message } of others) expect(message).not.toContain(`${stop}»`);
    expect([repaired, suggestions]).toEqual([null, meant]);
  });

  it.each(['mario rossi@gmail.com', 'mario rossi@gmail.'])('is not found where nothing follows the domain, or its end is missing: «%s»', (typed) => {
    expect(checkAddressList(typed, RECIPIENTS).findings.map(({ code }) => code)).toEqual(['space-inside']);
  });
});
