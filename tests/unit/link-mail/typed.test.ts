import { describe, expect, it } from 'vitest';
import { matchLinkMail } from '../../../src/checkers/link-mail/index.ts';

const FABIO = 'fabio@example.org';

describe('the letters, as people copy them from the screen', () => {
  it.each([
    'fa',
    'FA',
    ' f a ',
    'fa***',
    'fa...',
    'fa___',
    'fa--',
    '«fa***»',
    '"fa"',
    'fa***@***',
    'fa***@e***.org',
    FABIO,
  ])('«%s» fit', (seen) => {
    expect(matchLinkMail(seen, FABIO)).toMatchObject({ verdict: 'ok', matches: [FABIO] });
  });

  it.each([
    ['_-***', '_-a@example.org'],
    ['a__b***', 'a__bc@example.org'],
  ])('«%s» keep the signs before the asterisks', (seen, own) => {
    expect(matchLinkMail(seen, own).matches).toEqual([own]);
  });

  it('«fa.b» has a letter behind the stop that it keeps', () => {
    expect(matchLinkMail('fa.b', 'fa.bio@example.org, fax@example.org').matches).toEqual([
      'fa.bio@example.org',
    ]);
  });

  it('«@example.org» shows none before the sign', () => {
    const { letters, matches } = matchLinkMail('@example.org', FABIO);
    expect([letters.map(({ code }) => code), matches]).toEqual([['letters-missing'], []]);
  });

  it('are told apart from the domain, and shown in 60 characters each, over all of the addresses', () => {
    const { addresses } = matchLinkMail(`fabio@${'x'.repeat(99)}`, FABIO);
    expect(addresses).toMatchObject([{ code: 'none-fits', start: 0, end: FABIO.length }]);
    expect(addresses[0]?.message).toContain(
      `inizia con «fabio» e, dopo la chiocciola (@), con «${'x'.repeat(60)}»`,
    );
  });

  it.each(['fa***@gmail.com', 'fa***@g***'])('«%s» name another domain, and that is said', (seen) => {
    const { verdict, matches, addresses } = matchLinkMail(seen, FABIO);
    expect([verdict, matches]).toEqual(['review', []]);
    expect(addresses[0]?.message).toMatch(
      /^Nessuna delle tue email inizia con «fa» e, dopo la chiocciola \(@\), con «g/,
    );
  });
});

describe('the addresses, as people paste them', () => {
  it.each([
    `Fabio Rossi <${FABIO}>`,
    `<${FABIO}>`,
    `mailto:${FABIO}`,
    `Email: ${FABIO}`,
    `${FABIO}.`,
    `(${FABIO})`,
    `casa: ${FABIO}`,
  ])('«%s» is one', (own) => {
    expect(matchLinkMail('fa', own)).toMatchObject({ verdict: 'ok', addresses: [], matches: [FABIO] });
  });

  it.each([`${FABIO}...`, `${FABIO} ...`, `${FABIO}\n:`])(
    '«%s» is one, whatever stops come behind it',
    (own) => {
      expect(matchLinkMail('fa', own)).toMatchObject({ verdict: 'ok', addresses: [], matches: [FABIO] });
    },
  );

  it('have their names before them in one entry and none in another', () => {
    const { addresses, matches } = matchLinkMail('fa', `${FABIO}\nFabia Rossi <fabia@example.org>`);
    expect([addresses, matches]).toEqual([[], [FABIO, 'fabia@example.org']]);
  });

  it('are pointed at without the «mailto:» before them', () => {
    const own = `${FABIO} mailto:fabio.org`;
    expect(matchLinkMail('fa', own).addresses.map(({ start, end }) => own.slice(start, end))).toEqual([
      'fabio.org',
    ]);
  });

  it('count once, however often they stand there', () => {
    const { matches, message } = matchLinkMail('fa', `${FABIO}\nFabio@example.org`);
    expect(matches).toEqual([FABIO]);
    expect(message).toContain('può essere quella giusta');
  });
});
