import { h } from '../frame/dom.ts';
import { download } from './object-url.ts';
import { nameOf } from './sides.ts';

/** One press for both files: the mended ones, and under a good name the one that was good. */
export function bothButton(front: File, back: File): HTMLElement {
  const button = h('button', { type: 'button', class: 'photo-download' }, 'Scarica tutte e due le foto');
  button.addEventListener('click', () => {
    download(named(front, nameOf('front')));
    download(named(back, nameOf('back')));
  });
  return h('p', { class: 'photo-both' }, button);
}

function named(file: File, name: string): File {
  return file.name === name ? file : new File([file], name, { type: 'image/jpeg' });
}
