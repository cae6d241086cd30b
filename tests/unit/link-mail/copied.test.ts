import { describe, expect, it } from 'vitest';
import { matchLinkMail } from '../../../src/checkers/link-mail/index.ts';

const FABIO = 'fabio@example.org';
const fitting = (seen: string, own: string) => matchLinkMail(seen, own).matches;

describe('the letters in the words that were copied with them', () => {
  it.each([
    'Ti abbiamo inviato un link a fa***',
    'Ti abbiamo inviato un link a fa***.',
    'Email: fa***@e***.org',
    'Email:fa***',
    "L'email è 'fa***@example.org'.",
    '(fa***)',
    '[fa***]',
    '<fa***@e***.org>',
    '‘fa***’',
    '`fa***`',
    '- fa***',
    '-fa***',
    '• fa***',
    '*fa***',
    'a: fa***, controlla la posta',
    'inviato a fa...',
    'fa ***',
    'inviato a fa *** @ e***.org',
    'inviato al numero +39***12 e a fa***',
    'inviato a ***12 e a fa***',
    'm***12, poi fa***@e***.org',
    'email fabio@example.org inviata',
    'f a b',
    'f a***',
  ])('«%s» are found', (seen) => {
    expect(fitting(seen, `${FABIO}\nmario@example.org`)).toEqual([FABIO]);
  });

  it.each([
    ['Ti abbiamo inviato un link a zz***', 'zz'],
    ['z z z***', 'zzz'],
    ['a zz***', 'zz'],
    ['un z***', 'z'],
    ['12***', '12'],
  ])('«%s» are told alone', (seen, told) => {
    expect(matchLinkMail(seen, FABIO).addresses[0]?.message).toContain(`inizia con «${told}».`);
  });

  it.each(['Ti abbiamo inviato un link', 'inizia con fa', 'fa e poi asterischi'])(
    '«%s» do not tell which word is shown',
    (seen) => {
      expect(matchLinkMail(seen, FABIO)).toMatchObject({
        letters: [{ code: 'letters-missing', start: 0, end: seen.length }],
        matches: [],
      });
    },
  );

  it.each(['***', 'fa ***@', '* ***'])('«%s» show none or those before', (seen) => {
    expect(matchLinkMail(seen, FABIO).letters.length).toBe(seen.startsWith('fa') ? 0 : 1);
  });
});

describe('the signs that hide letters', () => {
  it.each([
    ...['fa*', 'fa•••', 'fa···', 'fa●●', 'fa∗∗', 'fa＊＊', 'fa…', 'fa■■■', 'fa□□', 'fa▪▪', 'fa█', 'fa◼◼'],
    ...[
      'fa××',
      'fa⋯',
      'fa⁎⁎',
      'fa✱✱',
      'fa○○',
      'fa####',
      'fa...',
      'fa-',
      'fa--',
      'fa__',
      'faxxx',
      'faXXXX',
      'FAXXXX@EXXXX.org',
      'fa???',
    ],
  ])('«%s» are understood', (seen) => {
    expect(fitting(seen, FABIO)).toEqual([FABIO]);
  });

  it.each(['faxx', 'faxxxo', 'fa_', 'xxx'])('«%s» has letters only', (seen) => {
    expect(fitting(seen, FABIO)).toEqual([]);
  });

  it('are crosses only where no other signs are', () => {
    expect(fitting('faxxx***', `${FABIO}, faxxxa@example.org`)).toEqual(['faxxxa@example.org']);
  });
});

describe('the letters behind the asterisks', () => {
  it.each([
    ['ma***@g***.com', 'mario@gmail.com'],
    ['ma***@g***.com', 'mario@gmail.com.'],
    ['ma***o@gmail.com', 'mario@gmail.com'],
    ['ma***@***.it', 'mario@live.it'],
    ['ma***@l***', 'mario@live.it'],
    ['ma***o', 'mario@live.it'],
    ['ma***it', 'mario@live.it'],
    ['m***i*o@g***l***m', 'mario@gmail.com'],
    ['mar***rio@live.it', 'marrio@live.it'],
  ])('«%s» fit %s', (seen, own) => {
    expect(fitting(seen, own)).toHaveLength(1);
  });

  it.each([
    ['ma***@g***.com', 'mario@gmx.it'],
    ['ma***@l***.it', 'mario@live.com'],
    ['ma***z@gmail.com', 'mario@gmail.com'],
    ['ma***z', 'mario@gmail.com'],
    ['m***x*o@g***', 'mario@gmail.com'],
    ['m***o*i@g***', 'mario@gmail.com'],
    ['mar***rio@live.it', 'mario@live.it'],
  ])('«%s» tell %s apart, and all that is seen is told', (seen, own) => {
    const { verdict, matches, addresses } = matchLinkMail(seen, own);
    expect([verdict, matches]).toEqual(['review', []]);
    expect(addresses).toMatchObject([{ code: 'none-like', start: 0, end: own.length }]);
    expect(addresses[0]?.message).toBe(
      `Nessuna delle tue email corrisponde a «${seen.replaceAll(/\*+/g, '***')}». Può essere una vecchia email: segui «Cambia email di recupero e cellulare».`,
    );
  });

  it('are shown in 60 characters', () => {
    const { addresses } = matchLinkMail(`ma***${'y'.repeat(80)}`, FABIO);
    expect(addresses[0]?.message).toContain(`«ma***${'y'.repeat(55)}»`);
  });

  it('do not count where only the first ones are shown', () => {
    expect(matchLinkMail('zz***@e***', FABIO).addresses[0]?.code).toBe('none-fits');
    expect(matchLinkMail('zz***', FABIO).addresses[0]?.code).toBe('none-begins');
  });
});

describe('long texts', () => {
  const many = `${FABIO}, `.repeat(2_000);

  it.each(['x', '.', "'", '-', ' ', ' a', ' @', '@', 'ax'])('of letters are read to the end: %j', (part) => {
    expect(fitting(`${part.repeat(20_000)}y fa***`, many)).toEqual([FABIO]);
  });

  it('of letters hidden one by one fit none', () => {
    expect(fitting('f*'.repeat(20_000), many)).toEqual([]);
  });

  it.each(['x', '.', '- ', ' ', ' a', '\n', '😊', 'x,', 'a.b ', 'a@b.it, ', 'x. '])(
    'of addresses are read to the end: %j',
    (part) => {
      expect(fitting('fa', `${part.repeat(20_000)}\n${FABIO}`)).toEqual([FABIO]);
    },
  );

  it.each(['@', 'a@b, ', 'x. a@b ', 'a@b.', 'pec.'])(
    'of words that are none are read to the end: %j',
    (part) => {
      expect(matchLinkMail('fa', `${part.repeat(20_000)}@\n${FABIO}`).verdict).toBe('fix');
    },
  );
});
