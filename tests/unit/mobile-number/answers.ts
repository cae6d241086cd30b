/**
 * What people type as a mobile number, and all that is answered to it, sentence by sentence. The answers were
 * read aloud and stand in tests/fixtures/mobile-number-answers.json; after a change that is meant, write them
 * again with `node tests/unit/mobile-number/answers.ts` and read the difference.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { checkMobileNumber } from '../../../src/checkers/mobile-number/index.ts';

const FIXTURE = new URL('../../fixtures/mobile-number-answers.json', import.meta.url);

type Answers = Readonly<Record<string, readonly string[]>>;

export function readAnswers(): Answers {
  const read: Answers = JSON.parse(readFileSync(FIXTURE, 'utf8'));
  return read;
}

export function answerTo(typed: string): string[] {
  const { verdict, findings, value, repaired, suggestions } = checkMobileNumber(typed);
  return [
    value === null ? verdict : `${verdict} ${value.e164}`,
    ...findings.map(({ code, severity, start, end, message, edits = [] }) =>
      [
        `${severity} ${code} ${start}-${end}`,
        message,
        ...edits.map((edit) => `${edit.start}-${edit.end} «${edit.text}»`),
      ].join(' | '),
    ),
    ...(repaired === null ? [] : [`-> ${repaired}`]),
    ...suggestions.map((text) => `? ${text}`),
  ];
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const answers = Object.fromEntries(Object.keys(readAnswers()).map((typed) => [typed, answerTo(typed)]));
  writeFileSync(FIXTURE, `${JSON.stringify(answers, null, 1)}\n`);
}
