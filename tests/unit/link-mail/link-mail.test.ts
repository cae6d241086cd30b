import { readFileSync } from 'node:fs';
import fc from '../../support/fast-check.ts';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { matchLinkMail } from '../../../src/checkers/link-mail/index.ts';

const someCase = z.object({ widget: z.string() }).loose();
const mailCase = z.object({ visibili: z.string(), input: z.array(z.string()), state: z.string() });
const cases = z
  .array(someCase)
  .parse(JSON.parse(readFileSync(new URL('../../fixtures/widget-cases.json', import.meta.url), 'utf8')))
  .filter(({ widget }) => widget === 'email-del-link')
  .map((one) => mailCase.parse(one));

function stateOf({ letters, matches }: ReturnType<typeof matchLinkMail>): string {
  if (letters.length > 0) return 'chiedere-le-lettere';
  return ['nessuna', 'possibile'][matches.length] ?? 'piu-di-una';
}

describe('the mail that got the link', () => {
  it('has its cases', () => {
    expect(cases.length).toBeGreaterThanOrEqual(6);
  });

  it.each(cases)('«$visibili» with $input is $state', ({ visibili, input, state }) => {
    expect(stateOf(matchLinkMail(visibili, input.join('\n')))).toBe(state);
  });

  it('does not count the asterisks, nor mind capitals and blanks', () => {
    for (const seen of ['fa***', 'FA*', ' fa ••••@e•••.org', 'f a…']) {
      expect(matchLinkMail(seen, 'Fabio@example.org; mario@example.org').matches).toEqual([
        'Fabio@example.org',
      ]);
    }
  });

  it('asks for both fields at once', () => {
    const report = matchLinkMail('***', ' ');
    expect(report.verdict).toBe('fix');
    expect([...report.letters, ...report.addresses].map(({ code }) => code)).toEqual([
      'letters-missing',
      'addresses-missing',
    ]);
  });

  it('tells the way out where none begins so', () => {
    const { verdict, addresses } = matchLinkMail('fa', 'mario@example.org');
    expect(verdict).toBe('review');
    expect(addresses[0]?.message).toContain('Cambia email di recupero e cellulare');
  });

  it('points at the word that is no address', () => {
    const own = 'mario@example.org, fabio';
    const [finding] = matchLinkMail('fa', own).addresses;
    expect(own.slice(finding?.start, finding?.end)).toBe('fabio');
  });

  it('names only addresses that were typed, each with the letters at its start', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (seen, own) => {
        for (const match of matchLinkMail(seen, own).matches) {
          expect(own.replaceAll(/\s/g, '')).toContain(match);
        }
      }),
    );
    fc.assert(
      fc.property(fc.emailAddress(), fc.integer({ min: 1, max: 2 }), (mail, count) => {
        // Signs that no mailbox has, but the library makes, part words here.
        fc.pre(/^[a-z\d][\w.+]*@/i.test(mail));
        expect(matchLinkMail(`${mail.slice(0, count)}***`, mail).matches).toEqual([mail]);
      }),
    );
  });
});
