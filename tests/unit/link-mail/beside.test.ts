import { describe, expect, it } from 'vitest';
import { matchLinkMail } from '../../../src/checkers/link-mail/index.ts';

const FABIO = 'fabio@example.org';

/** What is said of the addresses, and of which characters. */
function said(seen: string, own: string): string[] {
  return matchLinkMail(seen, own).addresses.map(
    ({ code, start, end }) => `${code}: ${own.slice(start, end)}`,
  );
}

describe('what stands beside an address', () => {
  it.each([
    ...[`'${FABIO}'`, `*${FABIO}*`, `‘${FABIO}’`, `\`${FABIO}\``, `„${FABIO}“`, `{${FABIO}}`],
    ...[`${FABIO} (lavoro)`, `${FABIO} - casa`, `${FABIO}, lavoro`, `${FABIO} 😊`, `😊`.repeat(3) + FABIO],
    ...[
      `Fabio Rossi, ${FABIO}`,
      `Rossi, Fabio, ${FABIO}`,
      `Dott.ssa Rossi <${FABIO}>`,
      `fabio, ${FABIO}`,
      `Dott.ssa Rossi, ${FABIO}`,
      `~${FABIO}~`,
      `${FABIO} www.fabio.it`,
    ],
    ...[`1) ${FABIO}`, `- ${FABIO}`, `• ${FABIO}`, `Email:${FABIO}`, `mailto:${FABIO}?subject=x`],
    ...[`Le mie email:\n${FABIO}`, `fabio\n${FABIO}`, `${FABIO}\nfabio`, `${FABIO}!`, `${FABIO} | casa`],
    ...['fabio @example.org', 'fabio@ example.org', 'fabio @ example.org'],
  ])('«%s» does not stop the comparison', (own) => {
    expect(matchLinkMail('fa***', own)).toMatchObject({ verdict: 'ok', addresses: [], matches: [FABIO] });
  });

  it('parts two addresses', () => {
    for (const sign of ['/', '|', ', ', ' - ', ' e ']) {
      const own = `${FABIO}${sign}fausto@example.org`;
      expect(matchLinkMail('fa', own).matches).toEqual([FABIO, 'fausto@example.org']);
    }
  });
});

describe('a word without @', () => {
  it.each([
    ['mario@example.org, fabio.org', 'at-missing: fabio.org'],
    ['mario@example.org fabio.gmail.com', 'at-missing: fabio.gmail.com'],
    ['fabio.gmail.com\nmario@example.org', 'at-missing: fabio.gmail.com'],
    ['nuova fabio.gmail.com', 'at-missing: fabio.gmail.com'],
    ['fabio.gmail.com, mario@example.org', 'at-missing: fabio.gmail.com'],
    ['fabio, mario@example.org', 'at-missing: fabio'],
    ['mario@example.org fabio.gmail.com, luigi@example.org', 'at-missing: fabio.gmail.com'],
    ['mario@example.org\nfabio', 'at-missing: fabio'],
    ['fabio\nmario@example.org', 'at-missing: fabio'],
    ['mario@example.org, fabio', 'at-missing: fabio'],
    ['mario@example.org; (Fabio Rossi)', 'at-missing: Fabio Rossi'],
    ['Fabio Rossi', 'at-missing: Fabio Rossi'],
    ['Mario Rossi', 'at-missing: Mario Rossi'],
    ['fabio\rmario', 'at-missing: fabio|at-missing: mario'],
    ['12', 'at-missing: 12'],
    ['@fabio', 'half-missing: @fabio'],
    ['fabio@', 'half-missing: fabio@'],
    ['mario@example.org @fabio', 'half-missing: @fabio'],
    ['fabio@\nexample.org', 'half-missing: fabio@|at-missing: example.org'],
    ['fabio\n@example.org', 'half-missing: @example.org|at-missing: fabio'],
  ])('in «%s» is asked for where it can be the one', (own, findings) => {
    expect(said('fa', own)).toHaveLength(findings.split('|').length);
    expect(said('fa', own).toSorted()).toEqual(findings.split('|').toSorted());
    expect(matchLinkMail('fa', own)).toMatchObject({ verdict: 'fix', matches: [] });
  });

  it('is none of the addresses where another one is meant, or it begins otherwise', () => {
    expect(said('fa', `fabio\n${FABIO}`)).toEqual([]);
    expect(said('fa', 'carlo\nmario@example.org')).toEqual(['none-begins: carlo\nmario@example.org']);
    expect(said('fa', 'Fabio Rossi, mario@example.org')).toEqual([
      'none-begins: Fabio Rossi, mario@example.org',
    ]);
  });

  it('is not asked for where an address is to be mended first, or no letters are there', () => {
    expect(said('fa', 'mario@example.org\n@fabio\nfabio')).toEqual(['half-missing: @fabio']);
    expect(said('', 'mario@example.org\nfabio')).toEqual([]);
  });

  it('is none without a letter or a digit in it', () => {
    for (const own of ['😊', '- •', '...']) expect(said('fa', own)).toEqual([`addresses-missing: ${own}`]);
  });
});
