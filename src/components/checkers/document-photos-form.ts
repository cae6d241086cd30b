import {
  checkDocumentPhotos,
  type DocumentPhotos,
  type ImageRules,
} from '../../checkers/document-photos/index.ts';
import { part } from './frame/dom.ts';
import { clearField, clearVerdict, showField, showVerdict } from './frame/outcome.ts';

/** Wires the photo form: both files are looked at together when Controlla is pressed. */
export function connect(element: HTMLElement, signal: AbortSignal): void {
  const root = part(element, '.checker', HTMLElement);
  const form = part(element, 'form', HTMLFormElement);
  const front = part(element, '#foto-fronte', HTMLInputElement);
  const back = part(element, '#foto-retro', HTMLInputElement);
  const rules: ImageRules = JSON.parse(element.dataset['rules'] ?? '{}');
  let running = 0;

  form.addEventListener('submit', () => void check(), { signal });
  // A reset empties the fields after its event: what was chosen is read once it has.
  form.addEventListener('reset', () => queueMicrotask(() => forget()), { signal });
  for (const field of [front, back]) field.addEventListener('change', () => forget(), { signal });
  forget();

  function forget(): void {
    running += 1;
    for (const field of [front, back]) {
      clearField(field);
      const chosen = field.files?.[0]?.name;
      part(element, `#${field.id}-scelta`, HTMLElement).textContent =
        chosen === undefined ? 'Nessuna foto scelta' : `Hai scelto ${chosen}`;
    }
    clearVerdict(root);
  }

  async function check(): Promise<void> {
    forget();
    const mine = running;
    const report = await checkDocumentPhotos(
      { front: front.files?.[0] ?? null, back: back.files?.[0] ?? null },
      rules,
    );
    // The reader has chosen another file meanwhile: this answer is about the old one.
    if (mine !== running || signal.aborted) return;
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
