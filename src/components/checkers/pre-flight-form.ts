import {
  answered,
  checked,
  checkReadiness,
  EMPTY_STATE,
  forgotten,
  told,
  viewOf,
  type Procedure,
  type Readiness,
  type State,
} from '../../checkers/readiness/index.ts';
import { part } from './frame/dom.ts';
import { HeardEvent, ToldEvent } from './frame/heard.ts';
import { clearVerdict, showVerdict, type FieldSummary } from './frame/outcome.ts';
import { answersOf, radioOf, showLines, showProgress } from './pre-flight/lines.ts';
import { keeping } from './pre-flight/keeping.ts';

const LIMIT =
  'Questo controllo guarda solo quello che hai risposto e la forma dei dati. Non sa se sono quelli registrati.';

/** Wires the pre-flight: answers come from the reader and from the checkers inside, and are judged on Controlla. */
export function connect(element: HTMLElement, signal: AbortSignal): void {
  const root = part(element, '.checker', HTMLElement);
  const form = part(root, ':scope > form', HTMLFormElement);
  const start = part(root, ':scope > .pre-flight-start', HTMLElement);
  const procedure: Procedure = JSON.parse(element.dataset['procedure'] ?? '{}');
  let state: State = EMPTY_STATE;

  const keep = keeping(root, { name: element.dataset['name'] ?? '', procedure, signal, replace, reset });
  const options = () => ({ today: new Date(), outcomeDays: procedure.outcomeDays });

  root.addEventListener('change', takeAnswer, { signal });
  root.addEventListener(ToldEvent.kind, takeTold, { signal });
  root.addEventListener(HeardEvent.kind, takeHeard, { signal });
  form.addEventListener('submit', () => judge(), { signal });
  form.addEventListener('reset', () => reset(), { signal });
  // The forms are emptied when the page goes: what was kept returns with a page that the back button brings.
  addEventListener('pageshow', ({ persisted }) => persisted && keep.restore(), { signal });
  const early = procedure.items.flatMap((item) => {
    const given = (['yes', 'no'] as const).find((answer) => radioOf(root, item, answer).checked);
    return given === undefined ? [] : [{ item, given }];
  });
  keep.restore();
  // What was answered before the script came counts more than what an earlier visit left.
  change(
    early.reduce((sum, { item, given }) => answered(sum, item, given), state),
    early.length > 0,
  );

  function takeAnswer({ target }: Event): void {
    const item = procedure.items.find(
      ({ id }) => target instanceof HTMLInputElement && target.name === `pronto-${id}`,
    );
    if (item !== undefined && target instanceof HTMLInputElement) {
      change(answered(state, item, target.value === 'yes' ? 'yes' : 'no'));
    }
  }

  function takeTold(event: Event): void {
    const checker = checkerOf(event);
    if (!(event instanceof ToldEvent) || checker === null) return;
    state = told(state, checker, event.told);
    // The names come after the verdict: what they say of the code is shown at once.
    if (event.told.names) change(state);
  }

  function takeHeard(event: Event): void {
    const checker = checkerOf(event);
    if (!(event instanceof HeardEvent) || checker === null) return;
    const { verdict, messages } = event.heard;
    // A form left empty has said nothing of what it asks for. A form that is emptied takes its answer off the
    // page and not off the device: that happens too when the page is left.
    if (verdict === null || isEmpty(event.target)) change(forgotten(state, procedure, checker), false);
    else change(checked(state, procedure, checker, { verdict, messages }));
  }

  function replace(next: State): void {
    change(next, false);
  }

  function change(next: State, isNew = true): void {
    state = next;
    const views = viewOf(state, procedure, options());
    clearVerdict(root);
    start.hidden = true;
    showLines(root, views);
    showProgress(root, views);
    keep.update(answersOf(views), isNew);
  }

  function reset(): void {
    replace(EMPTY_STATE);
  }

  function judge(): void {
    const readiness = checkReadiness(viewOf(state, procedure, options()), procedure);
    showLines(root, readiness.items);
    start.hidden = !readiness.ready;
    const sentences = [readiness.sentence, readiness.mind].filter((text) => text !== null);
    showVerdict(root, readiness.verdict, sentences, todoOf(root, readiness), LIMIT);
  }
}

/** What waits for the reader, each with its line; what a checker inside found is already in the sentence. */
function todoOf(root: HTMLElement, { items }: Readiness): FieldSummary[] {
  return items.flatMap(({ item, findings }) =>
    findings
      .filter(({ code }) => code !== 'check-fix')
      .map((finding) => ({
        field: radioOf(root, item, 'yes'),
        label:
          finding.code === 'unanswered' ? '' : item.missing.charAt(0).toUpperCase() + item.missing.slice(1),
        findings: [finding],
      })),
  );
}

/** The name of the checker that an event comes from; null for the pre-flight itself. */
function checkerOf({ target, currentTarget }: Event): string | null {
  const frame = target instanceof Element ? target.closest('[data-checker]') : null;
  return frame instanceof HTMLElement && frame !== currentTarget ? (frame.dataset['checker'] ?? null) : null;
}

function isEmpty(frame: EventTarget | null): boolean {
  const fields = frame instanceof Element ? [...frame.querySelectorAll('input, select, textarea')] : [];
  return fields.every(
    (field) =>
      (field instanceof HTMLSelectElement && field.selectedIndex < 1) ||
      (field instanceof HTMLTextAreaElement && field.value.trim() === '') ||
      (field instanceof HTMLInputElement &&
        (field.type === 'checkbox' || field.type === 'radio' ? !field.checked : field.value.trim() === '')),
  );
}
