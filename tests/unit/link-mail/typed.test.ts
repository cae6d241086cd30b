import { describe, expect, it } from 'vitest';
import { matchLinkMail } from '../../../src/checkers/link-mail/index.ts';

const FABIO = 'fabio@example.org';

describe('the letters, as people copy them from the screen', () => {
  it.each(['fa', 'FA', ' f a ', 'fa***', 'fa...', 'fa___', 'fa--', '«fa***»', '"fa"', 'fa***@***', 'fa***@e***.org', FABIO])('«%s» fit', (seen) => {
    expect(matchLinkMail(seen, FABIO)).toMatchObject({ verdict: 'ok', matches: [FABIO] });
  });

  it.each([
    ['_-***', '_-a@example.org'],
    ['a__b***', 'a__bc@example.org'],
  ])('«%s» keep the signs before the asterisks', (seen, own) => {
    expect(matchLinkMail(seen, own).matches).toEqual([own]);
  });

  it.each(['fa***@gmail.com', 'fa***@g***'])('«%s» name another domain, and that is said', (seen) => {
    const { verdict, matches, addresses } = matchLinkMail(seen, FABIO);
    expect([verdict, matches]).toEqual(['review', []]);
    expect(addresses[0]?.message).toMatch(/^Nessuna delle tue email inizia con «fa» e, dopo la chiocciola \(@\), con «g/);
  });
});

describe('the addresses, as people paste them', () => {
  it.each([`Fabio Rossi <${FABIO}>`, `<${FABIO}>`, `mailto:${FABIO}`, `Email: ${FABIO}`, `${FABIO}.`, `(${FABIO})`, `casa: ${FABIO}`])('«%s» is one', (own) => {
    expect(matchLinkMail('fa', own)).toMatchObject({ verdict: 'ok', addresses: [], matches: [FABIO] });
  });

  it('count once, however often they stand there', () => {
    const { matches, message } = matchLinkMail('fa', `${FABIO}\nFabio@example.org`);
    expect(matches).toEqual([FABIO]);
    expect(message).toContain('può essere quella giusta');
  });

  it.each([`fabio\n${FABIO}`, `fabio, ${FABIO}`, `${FABIO} fabio`])('«%s» holds a word that may be one', (own) => {
    expect(matchLinkMail('fa', own).addresses.map(({ code, start, end }) => [code, own.slice(start, end)])).toEqual([['at-missing', 'fabio']]);
  });
});
