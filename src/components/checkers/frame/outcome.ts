import type { Finding, Verdict } from '../../../checkers/report.ts';
import { findingList, markedCopy } from './findings.ts';
import { h, part } from './dom.ts';
import { HeardEvent } from './heard.ts';
import { saidOnce } from './once.ts';

/** The words of a verdict; its shape and colour come from the style sheet, by `data-verdict`. */
export const VERDICT_WORD = {
  ok: 'Va bene',
  review: 'Da controllare',
  fix: 'Da correggere',
} as const satisfies Record<Verdict, string>;

const LIMIT =
  'Questo controllo guarda solo la forma. Non sa se il dato esiste o se è quello registrato da Aruba.';

/** What the summary says of one field. */
export interface FieldSummary {
  readonly field: HTMLElement;
  readonly label: string;
  readonly findings: readonly Pick<Finding, 'severity' | 'message'>[];
}

/** What the form shows beside one field. */
export interface FieldOutcome extends FieldSummary {
  readonly findings: readonly Finding[];
  /** The text as typed, where the characters can be marked in a copy. */
  readonly typed?: string;
}

/** Writes the findings beside their field and ties them to it for assistive technology. */
export function showField({ field, findings, typed }: FieldOutcome): void {
  const place = findingPlace(field);
  // A note asks for nothing: marking what it covers would point at characters that are right.
  const marks = findings.filter(({ start, end, severity }) => end > start && severity !== 'note');
  place.replaceChildren(
    ...(findings.length > 0 ? [findingList(findings)] : []),
    ...(typed !== undefined && marks.length > 0 ? [markedCopy(typed, marks)] : []),
  );
  const wrong = findings.some(({ severity }) => severity === 'fix');
  if (wrong) field.setAttribute('aria-invalid', 'true');
  else field.removeAttribute('aria-invalid');
}

/** Takes away what an earlier check said of a field. */
export function clearField(field: HTMLElement): void {
  findingPlace(field).replaceChildren();
  field.removeAttribute('aria-invalid');
}

function findingPlace(field: HTMLElement): HTMLElement {
  return part(field.ownerDocument, `#${CSS.escape(field.id)}-esito`, HTMLElement);
}

/**
 * Shows the verdict, the summary with links where two or more things are to be done, and moves the
 * focus: to the summary, or to the one field that has something to correct. Where the focus moves nowhere,
 * the one thing to be done is said with the verdict, or nobody would hear it (WCAG 4.1.3). Other parts of the
 * page hear of it: `frame/heard.ts`.
 * @param limit what the verdict cannot know, where it is not about a datum that Aruba has
 */
export function showVerdict(
  root: HTMLElement,
  verdict: Verdict,
  sentences: readonly string[],
  fields: readonly FieldSummary[],
  limit = LIMIT,
): void {
  root.dataset['verdict'] = verdict;
  const todo = fields.flatMap(({ field, label, findings }) =>
    saidOnce(findings)
      .filter(({ severity }) => severity !== 'note')
      .map(({ message, severity }) => ({ field, label, message, severity })),
  );
  const only = todo.length === 1 ? todo[0] : undefined;
  const isUnheard = verdict !== 'fix' || only?.field === document.activeElement;
  const said = only && isUnheard ? [...sentences, only.message] : sentences;
  const status = part(root, ':scope > [role="status"]', HTMLElement);
  status.replaceChildren(
    h('p', { class: 'checker-verdict', 'data-verdict': verdict }, h('strong', {}, VERDICT_WORD[verdict])),
    ...said.map((sentence) => h('p', {}, sentence)),
    h('p', { class: 'checker-limit' }, limit),
  );
  root.dispatchEvent(new HeardEvent({ verdict, messages: todo.map(({ message }) => message) }));
  const summary = part(root, ':scope > .checker-summary', HTMLElement);
  summary.replaceChildren();
  summary.hidden = todo.length < 2;
  if (todo.length < 2) {
    if (verdict === 'fix') only?.field.focus();
    return;
  }
  summary.append(
    h('p', { class: 'checker-summary-title' }, countSentence(todo)),
    h(
      'ul',
      {},
      ...todo.map(({ field, label, message }) => {
        const prefix = fields.length > 1 && label !== '' ? `${label}: ` : '';
        const link = h('a', { href: `#${field.id}` }, prefix + message);
        link.addEventListener('click', (event) => {
          event.preventDefault();
          field.focus();
          field.scrollIntoView({ block: 'center' });
        });
        return h('li', {}, link);
      }),
    ),
  );
  summary.focus();
}

/** «C'è 1 cosa da correggere» and its kin, in the words of microcopy. */
export function countSentence(todo: readonly { severity: Finding['severity'] }[]): string {
  const fix = todo.filter(({ severity }) => severity === 'fix').length;
  const review = todo.length - fix;
  const parts = [
    ...(fix > 0 ? [`${fix} ${fix === 1 ? 'cosa' : 'cose'} da correggere`] : []),
    ...(review > 0 ? [`${review} da controllare`] : []),
  ];
  const one = (fix > 0 ? fix : review) === 1;
  if (fix === 0) return `${one ? "C'è" : 'Ci sono'} ${review} ${one ? 'cosa' : 'cose'} da controllare`;
  return `${one ? "C'è" : 'Ci sono'} ${parts.join(' e ')}`;
}

/** Forgets the last verdict: the reader has changed something, and it no longer holds. */
export function clearVerdict(root: HTMLElement): void {
  delete root.dataset['verdict'];
  part(root, ':scope > [role="status"]', HTMLElement).replaceChildren();
  const summary = part(root, ':scope > .checker-summary', HTMLElement);
  summary.replaceChildren();
  summary.hidden = true;
  root.dispatchEvent(new HeardEvent({ verdict: null, messages: [] }));
}
