import { h } from '../frame/dom.ts';
import { pictureOf } from './object-url.ts';

/** A button that shows a photo, and hides it again: never unasked, somebody may be looking. */
export function previewButton(file: Blob, alt: string): HTMLElement {
  const button = h('button', { type: 'button', 'aria-expanded': 'false' }, 'Mostra anteprima');
  const place = h('div', { class: 'photo-preview' });
  button.addEventListener('click', () => {
    const shown = place.hasChildNodes();
    button.textContent = shown ? 'Mostra anteprima' : 'Nascondi anteprima';
    button.setAttribute('aria-expanded', String(!shown));
    if (shown) {
      place.replaceChildren();
      return;
    }
    const image = pictureOf(file, alt);
    image.addEventListener('error', () =>
      place.replaceChildren('Il browser non riesce a mostrare questa foto.'),
    );
    place.replaceChildren(image);
  });
  return h('div', {}, button, place);
}
