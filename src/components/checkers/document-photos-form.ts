import type { DocumentPhotos, ImageRules } from '../../checkers/document-photos/index.ts';
import { part } from './frame/dom.ts';
import { clearField, clearVerdict, showField, showVerdict } from './frame/outcome.ts';
import { Helper } from './photos/helper.ts';
import type { CheckAnswer, CheckRequest } from './photos/jobs.ts';
import { showProgress } from './photos/progress.ts';

const INTERRUPTED =
  'Il controllo si è interrotto prima della fine: forse al dispositivo manca la memoria. Chiudi le altre schede e premi di nuovo Controlla.';

/** Wires the photo form: both files are looked at together, in a worker, when Controlla is pressed. */
export function connect(element: HTMLElement, signal: AbortSignal): void {
  const root = part(element, '.checker', HTMLElement);
  const form = part(element, 'form', HTMLFormElement);
  const submit = part(element, '.checker-button', HTMLButtonElement);
  const status = part(element, '[role="status"]', HTMLElement);
  const work = part(element, '.photo-work', HTMLElement);
  const front = part(element, '#foto-fronte', HTMLInputElement);
  const back = part(element, '#foto-retro', HTMLInputElement);
  const rules: ImageRules = JSON.parse(element.dataset['rules'] ?? '{}');
  const checker = new Helper<CheckRequest, CheckAnswer>(
    () => new Worker(new URL('./photos/check-worker.ts', import.meta.url), { type: 'module' }),
    async () => (await import('./photos/check-job.ts')).checkJob,
  );
  let running = new AbortController();

  form.addEventListener('submit', () => void check(), { signal });
  // A reset empties the fields after its event: what was chosen is read once it has.
  form.addEventListener('reset', () => queueMicrotask(() => forget()), { signal });
  for (const field of [front, back]) field.addEventListener('change', () => forget(), { signal });
  signal.addEventListener('abort', () => {
    running.abort();
    checker.rest();
  });
  forget();

  function forget(): void {
    running.abort();
    for (const field of [front, back]) {
      clearField(field);
      const chosen = field.files?.[0]?.name;
      part(element, `#${field.id}-scelta`, HTMLElement).textContent =
        chosen === undefined ? 'Nessuna foto scelta' : `Hai scelto ${chosen}`;
    }
    clearVerdict(root);
    if (front.files?.[0] ?? back.files?.[0]) checker.warm();
    else checker.rest();
  }

  async function check(): Promise<void> {
    forget();
    const mine = new AbortController();
    running = mine;
    const say = (sentence: string): void => status.replaceChildren(sentence);
    const progress = showProgress(
      work,
      'Leggiamo le foto',
      () => {
        mine.abort();
        say('Controllo annullato.');
      },
      () => say('Leggiamo le foto.'),
    );
    try {
      const photos = { front: front.files?.[0] ?? null, back: back.files?.[0] ?? null };
      const report = await checker.run({ photos, rules }, { signal: mine.signal, onProgress: progress.report });
      if (progress.end()) submit.focus();
      show(report);
    } catch {
      if (progress.end()) submit.focus();
      if (!mine.signal.aborted) say(INTERRUPTED);
    }
  }

  function show(report: CheckAnswer): void {
    if (report.value === null) return;
    const outcomes = [
      { field: front, label: 'Fronte', findings: report.value.front.findings },
      {
        field: back,
        label: 'Retro',
        findings: [...report.value.back.findings, ...troubles(report.value.pair)],
      },
    ];
    for (const outcome of outcomes) showField(outcome);
    const good = report.value.pair.filter(({ severity }) => severity === 'note');
    showVerdict(
      root,
      report.verdict,
      good.map(({ message }) => message),
      outcomes,
    );
  }
}

/** What is wrong with the pair is said beside the second photo: that is the one to change. */
function troubles(pair: DocumentPhotos['pair']): DocumentPhotos['pair'] {
  return pair.filter(({ severity }) => severity !== 'note');
}
