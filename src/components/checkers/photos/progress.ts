import { h } from '../frame/dom.ts';
import { SOON } from './targets.ts';

/** A bar that tells how far a job is. */
export interface Progress {
  report(share: number): void;
  /** Takes it away; whether the focus was in it, and now has nowhere to be. */
  end(): boolean;
}

/**
 * Shows progress with «Annulla», if the job lasts long enough to be worth it.
 * @param doing what is being done, as in «Leggiamo le foto»
 * @param onShown told when it appears, to announce it
 */
export function showProgress(
  place: HTMLElement,
  doing: string,
  onCancel: () => void,
  onShown: () => void = () => undefined,
): Progress {
  const bar = h('progress', { max: '1', value: '0' });
  const percent = h('span', {}, '');
  const cancel = h('button', { type: 'button' }, 'Annulla');
  const whole = h('div', { class: 'photo-progress' }, h('label', {}, `${doing}: `, percent, bar), cancel);
  cancel.addEventListener('click', onCancel);
  const timer = setTimeout(() => {
    place.append(whole);
    onShown();
  }, SOON);
  return {
    report(share) {
      bar.value = share;
      percent.textContent = `${Math.floor(share * 100)}\u00a0%`;
    },
    end() {
      clearTimeout(timer);
      const held = whole.contains(document.activeElement);
      whole.remove();
      return held;
    },
  };
}
