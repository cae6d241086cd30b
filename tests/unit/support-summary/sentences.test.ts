import { describe, expect, it } from 'vitest';
import { FINDINGS as LIST } from '../../../src/checkers/address-list/findings.ts';
import { BOX_FINDINGS } from '../../../src/checkers/calendar/boxes.ts';
import { CONTACT_FINDINGS } from '../../../src/checkers/contact-email/findings.ts';
import { FINDINGS as EXPIRY } from '../../../src/checkers/document-expiry/index.ts';
import { FINDINGS as PHOTOS } from '../../../src/checkers/document-photos/findings.ts';
import { FINDINGS as FISCAL } from '../../../src/checkers/fiscal-code/findings.ts';
import { FINDINGS as LINK } from '../../../src/checkers/link-mail/index.ts';
import { FINDINGS as MOBILE } from '../../../src/checkers/mobile-number/findings.ts';
import { FINDINGS as OUTCOME } from '../../../src/checkers/outcome-wait/index.ts';
import { FINDINGS as MAILBOX } from '../../../src/checkers/own-mailbox/judge-mailbox.ts';
import { CROSS_FINDINGS } from '../../../src/checkers/readiness/cross.ts';
import { FINDINGS as READINESS } from '../../../src/checkers/readiness/findings.ts';
import { FINDINGS as SITE } from '../../../src/checkers/site-address/findings.ts';
import { checkLines } from '../../../src/checkers/support-summary/index.ts';

/** Stands for whatever was typed. */
const TYPED = '…';
const TABLES = {
  LIST,
  BOX_FINDINGS,
  CONTACT_FINDINGS,
  EXPIRY,
  PHOTOS,
  FISCAL,
  LINK,
  MOBILE,
  OUTCOME,
  MAILBOX,
  CROSS_FINDINGS,
  READINESS,
  SITE,
};

/** The sentences of a table, whatever its form: text with gaps, or a function of the words. */
function sentencesIn(value: unknown): string[] {
  if (typeof value === 'string') return value.includes(' ') ? [value.replace(/\$\d/g, TYPED)] : [];
  if (typeof value === 'function') return [String(value(TYPED, TYPED, TYPED, TYPED))];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(sentencesIn) : [];
}
const SENTENCES = Object.entries(TABLES).map(([name, table]) => [name, sentencesIn(table)] as const);
const toldOf = (message: string): string =>
  checkLines([{ name: 'C', verdict: 'fix', messages: [message] }])[0]?.replace('C: da correggere. ', '') ??
  '';

describe('the sentences of every checker', () => {
  it.each(SENTENCES)('stay readable but for what they quote: %s', (_, sentences) => {
    expect(sentences.length).toBeGreaterThan(1);
    for (const sentence of sentences)
      expect(toldOf(sentence).replaceAll(`«${TYPED}»`, TYPED)).toBe(sentence.replace(/«[^«»]*»/g, TYPED));
  });

  it('are more than a hundred', () => {
    expect(SENTENCES.flatMap(([, sentences]) => sentences).length).toBeGreaterThan(150);
  });
});
