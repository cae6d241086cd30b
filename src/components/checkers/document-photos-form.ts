import './photos/results.ts';
import type { DocumentPhotos, Side } from '../../checkers/document-photos/index.ts';
import type { Report } from '../../checkers/report.ts';

import { part } from './frame/dom.ts';
import { tell } from './frame/heard.ts';
import { clearVerdict, showField, showVerdict } from './frame/outcome.ts';
import type { CheckRequest } from './photos/check-job.ts';
import workerUrl from './photos/check-worker.ts?worker&url';
import { isSmallDevice } from './photos/device.ts';
import { Helper } from './photos/helper.ts';
import { acceptFiles } from './photos/ways-in.ts';
import { workerAddress } from './photos/worker-address.ts';
import { pairTold } from './photos/pair-told.ts';
import { showProgress } from './photos/progress.ts';
import { MOST_PIXELS_SMALL_DEVICE } from './photos/targets.ts';
import { fileOf, forgetSide, rulesFor, sideOf } from './photos/two-sides.ts';

const INTERRUPTED =
  'Il controllo si è interrotto prima della fine: forse è caduta la connessione o al dispositivo manca la memoria. Chiudi le altre schede e premi di nuovo Controlla.';

/** Wires the photo form: both files are looked at together, in a worker, when Controlla is pressed. */
export function connect(element: HTMLElement, signal: AbortSignal): void {
  const root = part(element, '.checker', HTMLElement);
  const form = part(element, 'form', HTMLFormElement);
  const submit = part(element, '.checker-button', HTMLButtonElement);
  const status = part(element, '[role="status"]', HTMLElement);
  const work = part(element, '.photo-work', HTMLElement);
  const front = sideOf(element, 'front');
  const back = sideOf(element, 'back');
  const rules = rulesFor(element, isSmallDevice(), MOST_PIXELS_SMALL_DEVICE);
  const checker = new Helper<CheckRequest, Report<DocumentPhotos>>(
    () => new Worker(workerAddress(workerUrl), { type: 'module' }),
    async () => (await import('./photos/check-job.ts')).checkJob,
  );
  /** Files that were mended and accepted, in place of those chosen. */
  const mended = new Map<Side, File>();
  let running = new AbortController();

  form.addEventListener('submit', () => void check(), { signal });
  // A reset empties the fields after its event: what was chosen is read once it has.
  form.addEventListener('reset', () => queueMicrotask(() => forget()), { signal });
  for (const side of [front, back]) {
    side.field.addEventListener('change', () => forget(), { signal });
    acceptFiles(side, signal);
  }
  signal.addEventListener('abort', () => {
    running.abort();
    checker.rest();
  });
  forget();

  function forget(): void {
    running.abort();
    running = new AbortController();
    mended.clear();
    forgetSide(front);
    forgetSide(back);
    work.replaceChildren();
    clearVerdict(root);
    if (fileOf(front) ?? fileOf(back)) checker.warm();
    else checker.rest();
  }

  async function check(): Promise<void> {
    forget();
    const photos = { front: fileOf(front), back: fileOf(back) };
    const answer = await ask(photos, 'Leggiamo le foto');
    if (answer === null) return;
    show(answer, true);
    for (const each of [front, back]) void offer(each.side, answer);
  }

  /** The check with its progress; null where it was called off, by the reader or by another file. */
  async function ask(photos: CheckRequest['photos'], doing: string): Promise<Report<DocumentPhotos> | null> {
    const mine = running;
    const say = (sentence: string): void => status.replaceChildren(sentence);
    const cancel = (): void => {
      mine.abort();
      say('Controllo annullato.');
    };
    const progress = showProgress(work, doing, cancel, () => say(`${doing}.`));
    try {
      return await checker.run({ photos, rules }, { signal: mine.signal, onProgress: progress.report });
    } catch {
      if (!mine.signal.aborted) say(INTERRUPTED);
      return null;
    } finally {
      if (progress.end()) submit.focus();
    }
  }

  function show({ value, verdict }: Report<DocumentPhotos>, moveFocus: boolean): void {
    if (value === null) return;
    const outcomes = [
      { ...front, findings: value.front.findings },
      { ...back, findings: [...value.back.findings, ...troubles(value.pair)] },
    ];
    for (const outcome of outcomes) showField(outcome);
    tell(root, pairTold(value));
    const good = value.pair.filter(({ severity }) => severity === 'note');
    showVerdict(
      root,
      verdict,
      good.map(({ message }) => message),
      moveFocus ? outcomes : [],
    );
  }

  /** What could be done about one photo: its script comes with the first photo that needs it. */
  async function offer(side: Side, { value }: Report<DocumentPhotos>): Promise<void> {
    const of = side === 'front' ? front : back;
    const file = fileOf(of);
    const seen = value?.[side];
    const { signal: still } = running;
    if (file === null || !seen?.value || (seen.value.remedy === 'retake' && seen.value.kind !== 'jpeg'))
      return;
    const { showPlans } = await import('./photos/mend-panel.ts');
    if (still.aborted) return;
    showPlans(of.plans, {
      file,
      side,
      report: seen,
      rules,
      signal: still,
      onMended: (made) => {
        mended.set(side, made);
        of.chosen.textContent = `Hai scelto ${file.name}. Pronta: ${made.name}`;
        void judgeAgain();
      },
    });
  }

  /** The pair as it would be handed in: mended where it was mended, else as chosen. */
  async function judgeAgain(): Promise<void> {
    const photos = { front: mended.get('front') ?? fileOf(front), back: mended.get('back') ?? fileOf(back) };
    const answer = await ask(photos, 'Ricontrolliamo le foto');
    if (answer === null) return;
    // The focus stays where the reader is: beside the photo that is ready.
    show(answer, false);
    if (photos.front === null || photos.back === null || answer.verdict === 'fix') return;
    const { bothButton } = await import('./photos/both.ts');
    if (!running.signal.aborted) work.replaceChildren(bothButton(photos.front, photos.back));
  }
}

/** What is wrong with the pair is said beside the second photo: that is the one to change. */
function troubles(pair: DocumentPhotos['pair']): DocumentPhotos['pair'] {
  return pair.filter(({ severity }) => severity !== 'note');
}
