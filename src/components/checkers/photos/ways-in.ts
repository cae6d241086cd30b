import { part } from '../frame/dom.ts';
import type { SideOfForm } from './two-sides.ts';

/**
 * The other ways of choosing a photo, each of which ends in the one field: dropping it on the place,
 * and the camera, which has a field of its own so that it is offered and not forced.
 */
export function acceptFiles({ field }: SideOfForm, signal: AbortSignal): void {
  const place = field.closest<HTMLElement>('.checker-field');
  const camera = part(field.ownerDocument, `#${CSS.escape(field.id)}-scatto`, HTMLInputElement);

  const take = (files: FileList | null | undefined): void => {
    if (!files?.length) return;
    field.files = files;
    field.dispatchEvent(new Event('change', { bubbles: true }));
  };

  camera.addEventListener('change', () => take(camera.files), { signal });
  place?.addEventListener(
    'dragover',
    (event) => {
      if (!event.dataTransfer?.types.includes('Files')) return;
      event.preventDefault();
      event.dataTransfer.dropEffect = 'copy';
      place.dataset['drop'] = '';
    },
    { signal },
  );
  for (const kind of ['dragleave', 'drop']) {
    place?.addEventListener(kind, () => delete place.dataset['drop'], { signal });
  }
  place?.addEventListener(
    'drop',
    (event) => {
      event.preventDefault();
      take(event.dataTransfer?.files);
    },
    { signal },
  );
}
