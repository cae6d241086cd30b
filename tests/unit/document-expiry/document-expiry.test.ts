import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { checkDocumentExpiry } from '../../../src/checkers/document-expiry/index.ts';
import { documentKind } from '../../../src/schemas/document-kinds.ts';

const read = (path: string): string => readFileSync(new URL(`../../../${path}`, import.meta.url), 'utf8');
const kinds = z.array(documentKind).parse(parse(read('content/document-kinds.yaml')));
const someCase = z.object({ widget: z.string() }).loose();
const expiryCase = z.object({
  today: z.string(),
  tipo: z.string(),
  input: z.string(),
  state: z.string(),
  reason: z.string(),
});
const cases = z
  .array(someCase)
  .parse(JSON.parse(read('tests/fixtures/widget-cases.json')))
  .filter(({ widget }) => widget === 'scadenza-documento')
  .map((one) => expiryCase.parse(one));

const VERDICTS: Readonly<Record<string, string>> = {
  'va-bene': 'ok',
  controllare: 'review',
  correggere: 'fix',
};

/** For each reason of the cases, the findings that may give it. */
const REASONS: Readonly<Record<string, readonly string[]>> = {
  vuoto: ['date-missing'],
  'data-impossibile': ['impossible-date'],
  scaduto: ['expired'],
  'scade-oggi': ['expires-soon'],
  'scade-entro-3-giorni': ['expires-soon'],
  'cartacea-non-vale-dal-2026-08-03': ['kind-ended'],
  ok: ['no-expiry-known'],
};

function check(kind: string, input: string, today: string): ReturnType<typeof checkDocumentExpiry> {
  const noExpiry = input === 'senza-scadenza';
  const [year = '', month = '', day = ''] = noExpiry ? [] : input.split('-');
  return checkDocumentExpiry(
    { kind, date: { day, month, year }, noExpiry },
    { today: new Date(`${today}T12:00:00`), days: 3, kinds },
  );
}

describe('the last day of a document', () => {
  it('has its cases', () => {
    expect(cases.length).toBeGreaterThanOrEqual(9);
  });

  it.each(cases)(
    '$tipo until «$input» on $today is $state because of $reason',
    ({ today, tipo, input, state, reason }) => {
      const { verdict, findings } = check(tipo, input, today);
      expect(verdict).toBe(VERDICTS[state]);
      const first = findings[0];
      if (first === undefined) expect(state).toBe('va-bene');
      else expect(REASONS[reason]).toContain(first.code);
    },
  );

  it('lets a paper card hold until the day on which the law ends it', () => {
    expect(check('cartacea', '2030-01-01', '2026-08-02').verdict).toBe('ok');
    expect(check('cartacea', '2030-01-01', '2026-08-03').findings[0]?.message).toBe(
      "Dal 3 agosto 2026 la carta d'identità di carta non vale più, anche se la data è successiva. Usa la carta elettronica o un altro documento.",
    );
  });

  it('says the day as it is spoken', () => {
    expect(check('cie', '2026-03-12', '2026-11-22').findings[0]?.message).toBe(
      'Il documento è scaduto il 12 marzo 2026. Usane uno in corso di validità.',
    );
    expect(check('cie', '2026-11-24', '2026-11-22').findings[0]?.message).toBe(
      "Il documento scade il 24 novembre 2026. L'esito può arrivare dopo 3 giorni: se puoi usane un altro.",
    );
  });

  it('doubts a passport without a last day', () => {
    expect(check('passaporto', 'senza-scadenza', '2026-11-22').verdict).toBe('review');
  });

  it('gives every rule of law its source', () => {
    for (const { ended, withoutExpiry } of kinds) {
      if (ended !== undefined) expect(read('content/references.yaml')).toContain(`- id: ${ended.origin}\n`);
      if (withoutExpiry !== undefined) expect(withoutExpiry.source).not.toBe('');
    }
  });

  it('is doubted where it is farther off than any document lasts', () => {
    const { verdict, findings } = check('cie', '2206-01-01', '2026-11-23');
    expect(verdict).toBe('review');
    expect(findings.map(({ message }) => message)).toEqual([
      "Il documento scade il 1º gennaio 2206, tra più di 60 anni. Controlla l'anno.",
    ]);
    expect(check('cie', '2076-11-23', '2026-11-23').verdict).toBe('ok');
  });

  it('is doubted where nobody would have a document at hand that ended so long ago', () => {
    const { verdict, findings, value } = check('cie', '1030-03-12', '2026-11-23');
    expect([verdict, value]).toEqual(['fix', { day: 12, month: 3, year: 1030 }]);
    expect(findings).toEqual([
      {
        code: 'long-past',
        severity: 'fix',
        start: 0,
        end: 2,
        box: 'day',
        message: "Il documento sarebbe scaduto il 12 marzo 1030, più di 20 anni fa. Controlla l'anno.",
      },
    ]);
    const code = (day: string) => check('cie', day, '2026-11-23').findings[0]?.code;
    // 20 years of 366 days.
    expect([code('2006-11-07'), code('2006-11-08')]).toEqual(['long-past', 'expired']);
  });
});
