import { describe, expect, it } from 'vitest';
import {
  CERTIFIED,
  NEIGHBOURS,
  ORDINARY,
  UNDECIDABLE,
} from '../../../src/checkers/address-list/generated/domains.ts';
import { classifyAddress } from '../../../src/checkers/address-list/classify.ts';
import { mayBeCertified } from '../../../src/checkers/link-mail/certified.ts';
import { matchLinkMail } from '../../../src/checkers/link-mail/index.ts';

const domainsIn = (lines: readonly string[]) =>
  lines.flatMap((line) => (line.split('|')[2] ?? '').split(' '));

describe('an address that may be a PEC', () => {
  it.each(domainsIn([...CERTIFIED, ...UNDECIDABLE]))('is one at %s, and below it', (domain) => {
    expect([mayBeCertified(`m@${domain}`), mayBeCertified(`m@a.${domain}`)]).toEqual([true, true]);
  });

  it.each([
    // Neighbours are near to a PEC's domain; some bear a word of one, «legalmail.com».
    ...domainsIn([...ORDINARY, `||${NEIGHBOURS}`]).filter((domain) => classifyAddress(`m@${domain}`).kind !== 'certified'),
    ...['opec.org', 'apec.org', 'upec.fr', 'u-pec.fr', 'copec.cl', 'capec.it', 'webspec.it', 'pecora.it'],
    ...[
      'cert.it',
      'concert.it',
      'example.pec',
      'pe.c.it',
      'specchi.it',
      'x-pec-x.it',
      'tsrm.it',
      'xtsrm.org',
    ],
    ...[
      'postecert.com',
      'xpostecert.it',
      'tsrm.org.example.it',
      'pecdittaxcom.it',
    ],
  ])('is none at %s', (domain) => {
    expect(mayBeCertified(`pec@${domain}`)).toBe(false);
  });

  it.each([
    ...[
      'pec.example.org',
      'x.pec.example.org',
      'pec-ordine.it',
      'ordinepec.it',
      'my-pec.it',
      'postacert.x.it',
    ],
    ...['legalmail.com', 'legalmail.ordine.example'],
    ...['postacertificata.x.it', 'cert.ordine.it', 'xopec.it', 'opec.pec.it', 'ingpec.example.org'],
  ])('is one at %s, as the check of the contact says', (domain) => {
    expect(mayBeCertified(`m@${domain}`)).toBe(true);
    expect(classifyAddress(`m@${domain}`).kind).toBe('certified');
  });
});

describe('the answer about a PEC', () => {
  const CAUTION =
    "corrisponde, ma può essere una PEC. Aruba chiede un'email NON PEC: cerca prima nelle tue email ordinarie.";

  it('is a word of caution where it fits', () => {
    expect(matchLinkMail('ma***', 'Mario.Rossi@PsyPec.it')).toEqual({
      verdict: 'review',
      letters: [],
      addresses: [
        {
          code: 'maybe-certified',
          severity: 'review',
          start: 0,
          end: 21,
          message: `«Mario.Rossi@PsyPec.it» ${CAUTION}`,
        },
      ],
      matches: ['Mario.Rossi@PsyPec.it'],
      message: null,
    });
  });

  it('names the others that fit as those to look in', () => {
    const own = 'mario@pec.it, mario@gmail.com, matteo@x.it';
    const { verdict, addresses, matches, message } = matchLinkMail('mar***', own);
    expect([verdict, matches]).toEqual(['review', ['mario@pec.it', 'mario@gmail.com']]);
    expect(addresses.map(({ start, end }) => own.slice(start, end))).toEqual(['mario@pec.it']);
    expect(message).toMatch(/^mario@gmail\.com può essere quella giusta/);
    expect(matchLinkMail('ma***', own).message).toMatch(/^Due email iniziano con «ma»/);
  });

  it('says nothing of it where it does not fit', () => {
    expect(matchLinkMail('ma***', 'anna@pec.it, mario@gmail.com')).toMatchObject({
      verdict: 'ok',
      addresses: [],
    });
    expect(matchLinkMail('ma***', 'anna@pec.it').addresses.map(({ code }) => code)).toEqual(['none-begins']);
  });

  it('names each once', () => {
    expect(matchLinkMail('ma', 'mario@pec.it, MARIO@pec.it, maria@pec.it').addresses).toHaveLength(2);
  });
});
