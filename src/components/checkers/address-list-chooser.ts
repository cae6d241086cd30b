import type { AddressField, ListReport } from '../../checkers/address-list/index.ts';
import { h } from './frame/dom.ts';

/**
 * Where more addresses were read than the field takes, a box for each: the reader picks which stay,
 * and no address is ever dropped without being asked for. Null where the count fits.
 */
export function chooser(
  { value, findings }: ListReport,
  { max, separator }: AddressField,
  use: (text: string) => void,
): HTMLElement | null {
  if (value === null || !findings.some(({ code }) => code === 'too-many')) return null;
  const addresses = [...new Map(value.map((read) => [read.address.toLowerCase(), read.address])).values()];
  if (addresses.length <= max) return null;

  const boxes = addresses.map((address) => h('input', { type: 'checkbox', value: address }));
  const keep = h('button', { type: 'button' }, 'Tieni solo questi');
  const said = h('p', { 'aria-live': 'polite' });
  const chosen = (): string[] => boxes.filter((box) => box.checked).map((box) => box.value);

  const tell = (): void => {
    const count = chosen().length;
    keep.disabled = count === 0 || count > max;
    said.textContent = count > max ? `Ne hai scelti ${count}: il massimo è ${max}.` : '';
  };
  keep.addEventListener('click', () => use(chosen().join(separator)));
  for (const box of boxes) box.addEventListener('change', tell);
  tell();

  return h(
    'fieldset',
    { class: 'checker-chooser' },
    h('legend', {}, `Quali tieni? Al massimo ${max}`),
    ...boxes.map((box) => h('label', {}, box, ` ${box.value}`)),
    said,
    keep,
  );
}
