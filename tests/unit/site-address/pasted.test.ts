import { describe, expect, it } from 'vitest';
import { checkSiteAddress } from '../../../src/checkers/site-address/index.ts';
import { LISTS } from './lists.ts';

describe('an address pasted from a sentence', () => {
  it.each([',', ';', ':', '!', '?', '»,', '),'])('is read without the «%s» behind it', (sign) => {
    expect(checkSiteAddress(`https://webmail.pec.it${sign}`, LISTS)).toMatchObject({
      verdict: 'ok',
      findings: [],
      repaired: 'https://webmail.pec.it',
    });
  });

  it.each(['webmail.pec.it\t.', 'https://webmail.pec.it\n.'])(
    '«%s» keeps its full stop, as browsers do',
    (typed) => {
      const { verdict, findings } = checkSiteAddress(typed, LISTS);
      expect(verdict).toBe('review');
      expect(findings.map(({ code }) => code)).toContain('end-dot');
    },
  );

  it("is still somebody else's, with a comma or without", () => {
    const { verdict, value } = checkSiteAddress('https://webmail.pec.it.evil.example,', LISTS);
    expect([verdict, value?.site]).toEqual(['fix', 'evil.example']);
  });

  it.each([
    ['vai su webmail.pec.it e accedi', ['webmail.pec.it']],
    ['apri gestionemail.pec.it/login, poi webmail.pec.it.', ['gestionemail.pec.it/login', 'webmail.pec.it']],
    ['Link: https://webmail.pec.it', ['https://webmail.pec.it']],
  ])('«%s» offers what stands in it', (typed, offered) => {
    const { findings, suggestions } = checkSiteAddress(typed, LISTS);
    expect(findings.map(({ code }) => code)).toEqual(['more-than-address']);
    expect(suggestions).toEqual(offered);
  });

  it.each(['scrivi a mario@libero.it subito', 'non lo so', 'il sito della pec', 'dott.ssa rossi'])(
    '«%s» holds none',
    (typed) => {
      const { findings, suggestions } = checkSiteAddress(typed, LISTS);
      expect(findings.map(({ code }) => code)).toEqual(['not-an-address']);
      expect(suggestions).toEqual([]);
    },
  );
});

describe('an address between other signs', () => {
  it.each([
    'Accedi<https://webmail.pec.it>',
    'Accedi\nhttps://webmail.pec.it',
    '[Accedi](https://webmail.pec.it)',
    'Link:https://webmail.pec.it',
    'https://https://webmail.pec.it',
    '<a href="https://webmail.pec.it">Accedi</a>',
    'https://webmail.pec.it\nAccedi',
  ])('%j offers it', (typed) => {
    const { findings, suggestions } = checkSiteAddress(typed, LISTS);
    expect(findings.map(({ code }) => code)).toEqual(['more-than-address']);
    expect(suggestions).toEqual(['https://webmail.pec.it']);
  });

  it.each(['„%s“', '‹%s›', '[%s]', '{%s}', '`%s`', '**%s**', '- %s', '• %s', '| %s |'])(
    'in «%s» it is read',
    (frame) => {
      const { verdict, repaired } = checkSiteAddress(frame.replace('%s', 'https://webmail.pec.it'), LISTS);
      expect([verdict, repaired]).toEqual(['ok', 'https://webmail.pec.it']);
    },
  );

  it.each([
    'https:// webmail.pec.it',
    'https://webmail. pec.it',
    'https://webmail .pec.it',
    'https : //webmail.pec.it',
    'https://web\u00a0mail.pec.it',
  ])('«%s» offers it without the blanks', (typed) => {
    const { findings, suggestions } = checkSiteAddress(typed, LISTS);
    expect(findings.map(({ code }) => code)).toEqual(['blank-inside']);
    expect(suggestions).toEqual(['https://webmail.pec.it']);
  });

  it.each([
    ['https://webmail.pec.it/a b', ['https://webmail.pec.it/a']],
    ['mario@webmail. pec.it', ['pec.it']],
    ['mario@ webmail.pec.it', ['webmail.pec.it']],
    ['https:// evil.com', ['https://evil.com']],
    ['https://webmail. evil.com', ['evil.com']],
    ['https://webmail ', []],
  ])('«%s» offers nothing that does not stand there', (typed, offered) => {
    expect(checkSiteAddress(typed, LISTS).suggestions).toEqual(offered);
  });

  it.each([
    ['https://webmail.pec.it…', null],
    ['https://webmail.pec.it...', null],
    ['https://webmail.pec.it.…', null],
    ['«webmail.pec.it…»', null],
    ['https://web…pec.it/login', null],
    ['web….pec.it/login', null],
    ['https://webmail.pec.it/…', 'webmail.pec.it'],
    ['https://gestionemail.pec.it/login...', 'gestionemail.pec.it'],
  ])('«%s» is one that was cut', (typed, host) => {
    const { verdict, findings, value, repaired } = checkSiteAddress(typed, LISTS);
    expect([verdict, value?.host ?? null, repaired]).toEqual(['review', host, null]);
    expect(findings.map(({ code }) => code)).toContain('cut-short');
  });

  it.each(['https://…', '…', 'pec…', 'https://webmail.pec.it..', 'https://webmail.pec.it/a..'])(
    '«%s» is not told as cut',
    (typed) => {
      const codes = checkSiteAddress(typed, LISTS).findings.map(({ code }) => code);
      expect(codes.filter((code) => code === 'cut-short')).toEqual(
        typed === 'https://…' ? ['cut-short'] : [],
      );
    },
  );

  it("is still somebody else's where only the page was cut", () => {
    const { verdict, value } = checkSiteAddress('https://webmail.pec.it.evil.example/a…', LISTS);
    expect([verdict, value?.site]).toEqual(['fix', 'evil.example']);
  });
});

describe('what is said of an address', () => {
  it('names the shortest one of the guides as the example', () => {
    expect(checkSiteAddress('', LISTS).findings[0]?.message).toBe(
      "Incolla l'indirizzo completo, per esempio https://webmail.pec.it.",
    );
  });

  it('takes a number of the network as one name', () => {
    expect(checkSiteAddress('https://192.168.1.1/pec', LISTS).value?.site).toBe('192.168.1.1');
  });
});
