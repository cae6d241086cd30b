import type { PhotoReport } from '../../../checkers/document-photos/index.ts';
import { h } from '../frame/dom.ts';
import type { Size } from './fit.ts';
import type { Patient } from './mend-panel.ts';
import { measureSays, resultSays } from './mend-says.ts';
import { download } from './object-url.ts';
import type { Plan } from './plan.ts';
import { previewButton } from './preview.ts';
import { SIDES } from './sides.ts';

/** A mended photo: what it is now, what it was, the download, and the preview on request. */
export function resultOf(patient: Patient, file: File, report: PhotoReport, plan: Plan): HTMLElement[] {
  const identical = plan.change === 'rename' || plan.change === 'lossless';
  const button = h('button', { type: 'button', class: 'photo-download' }, `Scarica ${file.name}`);
  button.addEventListener('click', () => download(file));
  const saidGone = plan.change !== 'rename' && report.value?.position === false;
  const told = [
    `Pronta e controllata: ${file.name}.`,
    resultSays(identical, plan.kind),
    ...(saidGone ? ["Dentro non c'è la posizione in cui è stata scattata."] : []),
  ];
  return [
    h('p', { class: 'photo-told', tabindex: '-1' }, told.join(' ')),
    h(
      'dl',
      { class: 'photo-measures' },
      h('dt', {}, 'Prima'),
      h('dd', {}, measureSays(patient.file.size, sizeOf(patient.report))),
      h('dt', {}, 'Dopo'),
      h('dd', {}, measureSays(file.size, sizeOf(report))),
    ),
    button,
    previewButton(file, `Anteprima della foto del ${SIDES[patient.side]} da scaricare`),
  ];
}

function sizeOf({ value }: PhotoReport): Size | null {
  return value?.width && value.height ? { width: value.width, height: value.height } : null;
}
