/**
 * What people typed and pasted, and all that is answered to it, sentence by sentence. The answers were
 * read aloud and stand in tests/fixtures/address-answers.json; after a change that is meant, write them
 * again with `node tests/unit/address-list/answers.ts` and read the difference.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { checkAddress, checkAddressList, checkNotificationForm, describeRepairs } from '../../../src/checkers/address-list/index.ts';
import type { AddressField, ListReport } from '../../../src/checkers/address-list/index.ts';
import { RECIPIENTS, SENDERS } from './fields.ts';

const FIXTURE = new URL('../../fixtures/address-answers.json', import.meta.url);

interface Answers {
  /** What was typed into each field, with what is answered. */
  readonly recipients: Readonly<Record<string, readonly string[]>>;
  readonly senders: Readonly<Record<string, readonly string[]>>;
  /** What was typed where one address is asked for. */
  readonly address: Readonly<Record<string, readonly string[]>>;
  /** Both fields of the form, parted by « + ». */
  readonly form: Readonly<Record<string, readonly string[]>>;
}

function told(typed: string, report: Pick<ListReport, 'verdict' | 'findings' | 'repaired' | 'suggestions'>): string[] {
  const repairs = describeRepairs(typed, report);
  return [
    report.verdict,
    ...report.findings.map(({ code, severity, start, end, message, edits }) =>
      [`${severity} ${code} ${start}-${end}`, message, ...(edits ?? []).map((edit) => `${edit.start}-${edit.end} «${edit.text}»`)].join(' | '),
    ),
    ...(report.repaired === null ? [] : [`-> ${report.repaired}`]),
    ...(repairs === null ? [] : [repairs]),
    ...report.suggestions.map((text) => `? ${text}`),
  ];
}

export function readAnswers(): Answers {
  const read: Answers = JSON.parse(readFileSync(FIXTURE, 'utf8'));
  return read;
}

export function inField(typed: string, field: AddressField): string[] {
  return told(typed, checkAddressList(typed, field));
}

export function ofAddress(typed: string): string[] {
  return told(typed, checkAddress(typed));
}

export function ofForm(both: string): string[] {
  const [senders = '', recipients = ''] = both.split(' + ');
  const { verdict, message, findings } = checkNotificationForm({ senders, recipients }, { senders: SENDERS, recipients: RECIPIENTS });
  return [verdict, message, ...findings.map((one) => `${one.severity} ${one.code} | ${one.message}`)];
}

function again(of: Readonly<Record<string, readonly string[]>>, answer: (typed: string) => string[]): Record<string, string[]> {
  return Object.fromEntries(Object.keys(of).map((typed) => [typed, answer(typed)]));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { recipients, senders, address, form } = readAnswers();
  const answers: Answers = {
    recipients: again(recipients, (typed) => inField(typed, RECIPIENTS)),
    senders: again(senders, (typed) => inField(typed, SENDERS)),
    address: again(address, ofAddress),
    form: again(form, ofForm),
  };
  writeFileSync(FIXTURE, `${JSON.stringify(answers, null, 1)}\n`);
}
