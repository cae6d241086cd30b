import { describe, expect, test } from 'vitest';
import { readLexicon, type Spelling } from '../../../src/search/lexicon.ts';
import { likeliest } from '../../../src/search/spelling.ts';
import { EMPTY_LEXICON } from '../../support/small-lexicon.ts';

const EMPTY = readLexicon(EMPTY_LEXICON);

/** A word that is met by nothing but what is given of it. */
const spelling = (word: string, given: Partial<Spelling>): Spelling => ({
  stem: '-',
  core: '-',
  ...given,
  word,
});

const meant = (folded: string, ...spellings: readonly Spelling[]): string | undefined =>
  likeliest(folded, { ...EMPTY, spellings });

describe('a word with slips', () => {
  test('is the word with the fewest of them', () => {
    expect(
      meant('attender', spelling('prendere', {}), spelling('attendere', {}), spelling('attesa', {})),
    ).toBe('attendere');
  });

  test('is no word that is further away than its length allows', () => {
    expect(meant('pasword', spelling('password', {}))).toBe('password');
    expect(meant('pasord', spelling('password', {}))).toBeUndefined();
    expect(meant('pex', spelling('pec', {}))).toBeUndefined();
  });

  test('is sooner a word with the same first letter, and the first of two as near', () => {
    expect(meant('costa', spelling('posta', {}), spelling('costo', {}))).toBe('costo');
    expect(meant('costa', spelling('posta', {}))).toBe('posta');
    expect(meant('oassword', spelling('password', {}))).toBe('password');
    expect(meant('costa', spelling('costo', {}), spelling('coste', {}))).toBe('costo');
  });
});

describe('a word with another first letter', () => {
  test('has one slip only, however long it is', () => {
    expect(meant('pensione', spelling('versione', {}))).toBeUndefined();
    expect(meant('pensione', spelling('pendente', {}))).toBeUndefined();
    expect(meant('persioni', spelling('persione', {}))).toBe('persione');
    expect(meant('versioni', spelling('versante', {}))).toBeUndefined();
    expect(meant('vertioni', spelling('versione', {}))).toBe('versione');
    expect(meant('certioni', spelling('versione', {}))).toBeUndefined();
    expect(meant('icarico', spelling('carico', {}))).toBe('carico');
    expect(meant('posa', spelling('cosa', {}))).toBeUndefined();
  });
});

describe('a word with the core of another', () => {
  test('is that word where four letters of it are the same', () => {
    expect(meant('porti', spelling('x', { stem: 'p', core: 'port' }))).toBe('x');
    expect(meant('casi', spelling('x', { stem: 'c', core: 'cas' }))).toBeUndefined();
  });

  test('is it only where the first letter is the same', () => {
    expect(meant('porti', spelling('x', { stem: 'b', core: 'port' }))).toBeUndefined();
  });

  test('may have a letter more or less in five, and another letter in seven', () => {
    expect(meant('regolare', spelling('x', { stem: 'r', core: 'regolt' }))).toBe('x');
    expect(meant('porti', spelling('x', { stem: 'p', core: 'porto' }))).toBeUndefined();
    expect(meant('verificare', spelling('x', { stem: 'v', core: 'verefic' }))).toBe('x');
    expect(meant('regolare', spelling('x', { stem: 'r', core: 'rugol' }))).toBeUndefined();
    expect(meant('verificare', spelling('x', { stem: 'v', core: 'verifabc' }))).toBeUndefined();
  });

  test('comes after a word one slip away, where it is not the same', () => {
    const near = spelling('near', { stem: 'v', core: 'verefic' });
    expect(meant('verificare', near, spelling('verificari', {}))).toBe('verificari');
  });
});

describe('a word that begins with a stem', () => {
  const stem = spelling('stem', { stem: 'verific' });
  /** As near as a word with the same core: sooner chosen than a stem with a bad ending. */
  const core = (folded: string): Spelling => spelling('core', { stem: 'v', core: folded });
  // Whichever of the two the core of the word is: the one without its ending, or the whole.
  const choice = (ending: string): string | undefined =>
    meant(`verific${ending}`, ...['', ending].map((end) => core(`verific${end}`)), stem);

  test.each([
    ...['a', 'e', 'i', 'o', 'ha', 'hi', 'are', 'era', 'iri', 'ata', 'eto', 'iti', 'ute', 'amo', 'iamo'],
    ...['ando', 'enda', 'ende', 'andi', 'amento', 'imenti', 'ava', 'evo', 'ivi', 'ano', 'eno', 'ino'],
    ...['ina', 'ine', 'ono', 'ista', 'iste', 'isti', 'mente', 'azione', 'azioni', 'atzione', 'azzione'],
  ])('and ends as words end, in «%s», is most likely that word', (ending) => {
    const folded = `verific${ending}`;
    expect(meant(folded, spelling(`${folded.slice(0, -1)}9`, {}), stem)).toBe('stem');
    expect(choice(ending)).toBe('stem');
  });

  test.each([
    ...['x', 'hx', 'arx', 'xre', 'atx', 'xta', 'xamo', 'amox', 'xndo', 'andx', 'xmento', 'amentx', 'avx'],
    ...['xva', 'xno', 'inx', 'onox', 'istx', 'mentex', 'azionx', 'xazione', 'arex', 'xare', 'hhe', 'mentx'],
  ])('and ends in «%s» is sooner another word', (ending) => {
    const folded = `verific${ending}`;
    expect(meant(folded, spelling(`${folded.slice(0, -1)}9`, {}), stem)).not.toBe('stem');
    expect(meant(folded, stem)).toBe('stem');
  });

  test('is not taken for it where more follows than an ending, or the stem is short', () => {
    expect(meant('verificxxxxxxx', stem)).toBe('stem');
    expect(meant('verificxxxxxxxx', stem)).toBeUndefined();
    expect(meant('regolx', spelling('x', { stem: 'regol' }))).toBe('x');
    expect(meant('portx', spelling('x', { stem: 'port' }))).toBeUndefined();
  });

  test('may have one slip in a stem of seven letters, before a good ending', () => {
    expect(meant('vefificare', stem)).toBe('stem');
    expect(meant('vefihicare', stem)).toBeUndefined();
    expect(meant('vefificarx', stem)).toBeUndefined();
    expect(meant('rexolaa', spelling('x', { stem: 'regola' }))).toBeUndefined();
    expect(meant('vexverific', stem)).toBeUndefined();
  });

  test('comes with a slip after a word one slip away, and without a good ending after both', () => {
    expect(meant('vefificare', stem, spelling('vefificari', {}))).toBe('vefificari');
    expect(meant('vefificare', spelling('beside', { stem: 'vefific9' }), stem)).toBe('stem');
    expect(meant('verificxx', stem, spelling('slip', { stem: 'v', core: 'verificx' }))).toBe('slip');
  });
});
