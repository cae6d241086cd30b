/**
 * What people paste as the address of a site, and all that is answered to it, sentence by sentence, over the
 * lists of the site. The answers were read aloud and stand in tests/fixtures/site-address-answers.json; after a
 * change that is meant, write them again with `node tests/unit/site-address/answers.ts` and read the difference.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { checkSiteAddress } from '../../../src/checkers/site-address/index.ts';
import { LISTS } from './lists.ts';

const FIXTURE = new URL('../../fixtures/site-address-answers.json', import.meta.url);

type Answers = Readonly<Record<string, readonly string[]>>;

export function readAnswers(): Answers {
  const read: Answers = JSON.parse(readFileSync(FIXTURE, 'utf8'));
  return read;
}

export function answerTo(typed: string): string[] {
  const { verdict, findings, value, repaired, suggestions } = checkSiteAddress(typed, LISTS);
  return [
    value === null
      ? verdict
      : `${verdict} ${value.host} of ${value.site}${value.official ? ', official' : ''}`,
    ...findings.map(
      ({ code, severity, start, end, message }) => `${severity} ${code} ${start}-${end} | ${message}`,
    ),
    ...(repaired === null ? [] : [`-> ${repaired}`]),
    ...suggestions.map((text) => `? ${text}`),
  ];
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const answers = Object.fromEntries(Object.keys(readAnswers()).map((typed) => [typed, answerTo(typed)]));
  writeFileSync(FIXTURE, `${JSON.stringify(answers, null, 1)}\n`);
}
