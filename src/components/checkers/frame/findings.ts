import type { Finding, Severity } from '../../../checkers/report.ts';
import { describeCharacter } from '../../../checkers/address-list/characters.ts';
import { h } from './dom.ts';
import { saidOnce } from './once.ts';
import { segmentsOf } from './segments.ts';

/** Signs that people know; other invisible characters are drawn as their code. */
const SIGNS: ReadonlyMap<string, string> = new Map([
  ['\n', '↵'],
  ['\r', '↵'],
  ['\t', '⇥'],
]);

/** The word for each severity: never colour alone. */
export const SEVERITY_WORD = {
  fix: 'Da correggere',
  review: 'Da controllare',
  note: 'Nota',
} as const satisfies Record<Severity, string>;

/** The list of findings that stands beside a field. */
export function findingList(
  findings: readonly Pick<Finding, 'severity' | 'message' | 'code'>[],
): HTMLElement {
  return h(
    'ul',
    { class: 'checker-findings' },
    ...saidOnce(findings).map(({ severity, message, code }) =>
      h(
        'li',
        { 'data-severity': severity, 'data-code': code },
        h('strong', {}, `${SEVERITY_WORD[severity]}: `),
        message,
      ),
    ),
  );
}

/** What was typed, with the characters that a finding covers marked and the invisible ones drawn. */
export function markedCopy(input: string, findings: readonly Finding[]): HTMLElement {
  const copy = h('p', { class: 'checker-copy' }, h('span', { class: 'checker-copy-label' }, 'Hai scritto: '));
  for (const { text, severity } of segmentsOf(input, findings)) {
    const drawn = visible(text);
    if (severity === null) copy.append(...drawn);
    else copy.append(h('mark', { 'data-severity': severity }, ...drawn));
  }
  return copy;
}

/** Text whose invisible characters are boxes that say their name and code. */
function visible(text: string): (Node | string)[] {
  const parts: (Node | string)[] = [];
  let plain = '';
  for (const character of text) {
    const found = character === ' ' ? null : describeCharacter(character);
    if (found === null) {
      plain += character;
      continue;
    }
    if (plain !== '') parts.push(plain);
    plain = '';
    const { name, code } = found;
    const drawn = SIGNS.get(character) ?? code;
    parts.push(h('span', { class: 'checker-invisible', title: `${name}, ${code}` }, drawn));
  }
  if (plain !== '') parts.push(plain);
  return parts;
}
