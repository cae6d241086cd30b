import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { dayFromText } from '../../../src/checkers/calendar/day.ts';
import { checkOutcomeWait } from '../../../src/checkers/outcome-wait/index.ts';

const someCase = z.object({ widget: z.string() }).loose();
const waitCase = z.object({ input: z.string(), calendario: z.string(), lavorativi: z.string() });
const cases = z
  .array(someCase)
  .parse(JSON.parse(readFileSync(new URL('../../fixtures/widget-cases.json', import.meta.url), 'utf8')))
  .filter(({ widget }) => widget === 'attesa-esito')
  .map((one) => waitCase.parse(one));

/** The wait of a request ended on `ended`, asked on `now`; days written 2026-11-27. */
function wait(ended: string, now: string, days = 3): ReturnType<typeof checkOutcomeWait> {
  const [year = '', month = '', day = ''] = ended.split('-');
  return checkOutcomeWait({ day, month, year }, { today: new Date(`${now}T12:00:00`), days });
}

describe('the wait for the outcome', () => {
  it('has its cases', () => {
    expect(cases.length).toBeGreaterThanOrEqual(6);
  });

  it.each(cases)(
    'that began on $input ends on $calendario or $lavorativi',
    ({ input, calendario, lavorativi }) => {
      const { value } = wait(input, input);
      expect(value).toEqual({ calendar: dayFromText(calendario), working: dayFromText(lavorativi) });
    },
  );

  it('always tells both days', () => {
    expect(wait('2026-11-27', '2026-11-27').messages[0]).toBe(
      'La guida dice «entro 3 giorni». Se sono giorni di calendario: entro lunedì 30 novembre 2026. Se sono giorni lavorativi: entro mercoledì 2 dicembre 2026.',
    );
  });

  it('has three stages, and the last day still counts', () => {
    const at = (now: string) => {
      const { verdict, findings } = wait('2026-11-27', now);
      return [verdict, ...findings.map(({ code }) => code)];
    };
    expect(at('2026-11-30')).toEqual(['ok']);
    expect(at('2026-12-01')).toEqual(['review', 'between']);
    expect(at('2026-12-02')).toEqual(['review', 'between']);
    expect(at('2026-12-03')).toEqual(['review', 'past']);
  });

  it('takes today, and no day to come', () => {
    expect(wait('2026-11-22', '2026-11-22').verdict).toBe('ok');
    expect(wait('2026-11-23', '2026-11-22').findings.map(({ code }) => code)).toEqual(['future']);
  });

  it('counts as many days as the rule set says', () => {
    expect(wait('2026-11-23', '2026-11-23', 5).value?.calendar).toEqual({ day: 28, month: 11, year: 2026 });
  });
});
