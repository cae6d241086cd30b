import type { ImageRules, PhotoReport, Side } from '../../../checkers/document-photos/index.ts';
import { h } from '../frame/dom.ts';
import { carryOut } from './carry-out.ts';
import { Told } from './told.ts';
import { INTERRUPTED, refusalSays } from './mend-says.ts';
import { plansFor, type Plan } from './plan.ts';
import { previewButton } from './preview.ts';
import { showProgress } from './progress.ts';
import { resultOf } from './result.ts';
import { SIDES } from './sides.ts';

/** One photo, what the check said of it, and what could be done about it. */
export interface Patient {
  readonly file: File;
  readonly side: Side;
  readonly report: PhotoReport;
  readonly rules: ImageRules;
  /** Ends what is running when another file is chosen. */
  readonly signal: AbortSignal;
  /** Told when a file is ready and accepted. */
  readonly onMended: (file: File, report: PhotoReport) => void;
}

/** Shows what could be done about a photo, each thing in words before its button. */
export function showPlans(place: HTMLElement, patient: Patient): void {
  const { file, report, side } = patient;
  const plans = plansFor(report, side);
  const parts: HTMLElement[] = [];
  if (plans.first !== null) parts.push(planPart(place, patient, plans.first));
  if (plans.first === null && plans.more !== null && report.value?.kind === 'jpeg') {
    parts.push(planPart(place, patient, plans.more));
  }
  if (isShowable(report, patient.rules))
    parts.push(previewButton(file, `Anteprima della foto del ${SIDES[side]}`));
  place.replaceChildren(...parts);
}

/** The sentences of a plan and the button that carries it out. */
function planPart(place: HTMLElement, patient: Patient, plan: Plan): HTMLElement {
  const button = h('button', { type: 'button' }, plan.button);
  const says = plan.says.map((sentence) => h('li', {}, sentence));
  const part = h('div', { class: 'photo-plan' }, h('ul', {}, ...says));
  const page = plan.kind === 'pdf' ? pageField(patient.side) : null;
  if (page !== null) part.append(page.label);
  part.append(button);
  button.addEventListener('click', () => {
    button.disabled = true;
    void run(place, patient, plan, page?.value() ?? 1);
  });
  return part;
}

/** Which page of a PDF: scanners put the front on the first and the back on the second. */
function pageField(side: Side): { label: HTMLElement; value: () => number } {
  const input = h('input', {
    type: 'number',
    min: '1',
    step: '1',
    value: side === 'front' ? '1' : '2',
    inputmode: 'numeric',
  });
  return {
    label: h('label', { class: 'photo-page' }, 'Pagina del PDF ', input),
    value: () => Math.max(1, Math.trunc(input.valueAsNumber) || 1),
  };
}

async function run(place: HTMLElement, patient: Patient, plan: Plan, page: number): Promise<void> {
  const { file, side, rules, signal } = patient;
  const mine = new AbortController();
  signal.addEventListener('abort', () => mine.abort(signal.reason), { once: true });
  const progress = showProgress(place, `Lavoriamo sulla foto del ${SIDES[side]}`, () => mine.abort());
  const back = (sentence: string | null): void => {
    showPlans(place, patient);
    if (sentence !== null) place.prepend(h('p', { class: 'photo-told', tabindex: '-1' }, sentence));
    (place.querySelector<HTMLElement>('.photo-told') ?? place.querySelector('button'))?.focus();
  };
  try {
    const answer = await carryOut(
      { file, plan, side, rules, page },
      { signal: mine.signal, onProgress: progress.report },
    );
    progress.end();
    if (signal.aborted) return;
    if (answer.refused !== null) {
      const why = answer.report?.findings.filter(({ severity }) => severity === 'fix') ?? [];
      back([refusalSays(answer.refused), ...why.map(({ message }) => message)].join(' '));
      return;
    }
    const { more } = plansFor(patient.report, side);
    place.replaceChildren(
      ...resultOf(patient, answer.file, answer.report, plan),
      ...(more !== null && answer.file.size > more.target ? [planPart(place, patient, more)] : []),
    );
    place.querySelector<HTMLElement>('.photo-told')?.focus();
    patient.onMended(answer.file, answer.report);
  } catch (reason) {
    progress.end();
    if (signal.aborted) return;
    back(mine.signal.aborted ? "Annullato: la foto è rimasta com'era." : sentenceOf(reason));
  }
}

/** What was thrown on purpose says what happened; anything else was cut short. */
function sentenceOf(reason: unknown): string {
  return reason instanceof Told ? reason.message : INTERRUPTED;
}

/** Whether a browser may be asked to show the file: a JPEG, and not one that takes all memory. */
function isShowable({ value }: PhotoReport, { maxPixels }: ImageRules): boolean {
  return (
    value?.kind === 'jpeg' && (value.width ?? 0) * (value.height ?? 0) <= maxPixels && value.readable > 0
  );
}
