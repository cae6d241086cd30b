/**
 * Codes as people mistake them, and all that is answered to them, sentence by sentence. The answers were
 * read aloud and stand in tests/fixtures/fiscal-code-answers.json; after a change that is meant, write
 * them again with `node tests/unit/fiscal-code/answers.ts` and read the difference.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { checkFiscalCode, explainDigits } from '../../../src/checkers/fiscal-code/index.ts';

const FIXTURE = new URL('../../fixtures/fiscal-code-answers.json', import.meta.url);
const TODAY = new Date(2026, 10, 23);

type Answers = Readonly<Record<string, readonly string[]>>;

export function readAnswers(): Answers {
  const read: Answers = JSON.parse(readFileSync(FIXTURE, 'utf8'));
  return read;
}

export function answerTo(typed: string): string[] {
  const { verdict, findings, value, repaired, suggestions } = checkFiscalCode(typed, { today: TODAY });
  return [
    verdict,
    ...findings.map(({ code, severity, start, end, message, edits }) =>
      [`${severity} ${code} ${start}-${end}`, message, ...(edits ?? []).map(({ text }) => `«${text}»`)].join(' | '),
    ),
    ...(value?.kind === 'digits11' ? explainDigits(value).map(({ reading, fits, because }) => `${reading}: ${fits}. ${because}`) : []),
    ...(repaired === null ? [] : [`-> ${repaired}`]),
    ...suggestions.map((code) => `? ${code}`),
  ];
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const answers = Object.fromEntries(Object.keys(readAnswers()).map((typed) => [typed, answerTo(typed)]));
  writeFileSync(FIXTURE, `${JSON.stringify(answers, null, 1)}\n`);
}
