import { describe, expect, it } from 'vitest';
import { reportOn } from '../../../src/components/checkers/address-list-report.ts';
import { RECIPIENTS, SENDERS } from '../address-list/fields.ts';

const rules = { senders: SENDERS, recipients: RECIPIENTS };
const BOX = 'anna@studio.it';
const report = (recipients: string, mailbox: string) => reportOn({ senders: '', recipients }, rules, mailbox);

describe('the reader’s own mailbox beside the recipients', () => {
  it.each([
    BOX,
    ` ${BOX}`,
    `PEC: ${BOX}`,
    `<${BOX}>`,
    `${BOX}.`,
    `anna\u200b@studio.it`,
    'Anna@Studio.it',
    `Anna Bianchi <${BOX}>`,
    'anna (at) studio.it',
  ])('is known when it is typed as %j', async (mailbox) => {
    for (const recipients of [BOX, `mario@gmail.com,${BOX}`, `mario@gmail.com; ${BOX}`]) {
      const { form } = await report(recipients, mailbox);
      expect(form.recipients.findings.map(({ code }) => code)).toContain('own-mailbox');
      expect(form.verdict).toBe('fix');
    }
  });

  it.each(['altra@studio.it', 'anna', ''])('is not found where %j is typed', async (mailbox) => {
    const { form } = await report(BOX, mailbox);
    expect(form.verdict).toBe('ok');
  });

  it('has findings of its own, and no report where nothing was typed', async () => {
    expect((await report(BOX, 'anna')).own).toMatchObject({
      verdict: 'fix',
      findings: [{ code: 'mailbox-only' }],
    });
    expect((await report(BOX, `PEC: ${BOX}`)).own?.findings).toMatchObject([{ code: 'label' }]);
    expect((await report(BOX, 'altra@studio.it')).own?.findings).toEqual([]);
    expect((await report(BOX, ' \n')).own).toBeNull();
  });
});
