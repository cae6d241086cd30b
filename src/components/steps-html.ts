import { html as elements, parseFragment, serialize, type DefaultTreeAdapterTypes } from 'parse5';

type Element = DefaultTreeAdapterTypes.Element;

/** A box to tick, which says by itself what it is for: it adds no word to the text of the page. */
export function tick(name: string): Element['attrs'] {
  return Object.entries({ type: 'checkbox', class: 'tick', autocomplete: 'off', 'aria-label': name }).map(
    ([key, value]) => ({ name: key, value }),
  );
}

/**
 * The numbered list of a procedure with a box to tick at the end of each step.
 * @param html what stands inside `<Steps>`.
 * @param part what the steps belong to, where the page has more than one list.
 * @returns null where that is anything but one numbered list.
 */
export function stepsHtml(html: string, part?: string): string | null {
  const fragment = parseFragment(html);
  const [list, ...others] = fragment.childNodes.filter((node) => 'tagName' in node);
  if (list === undefined || others.length > 0 || list.tagName !== 'ol') return null;
  list.attrs.push({ name: 'role', value: 'list' }, { name: 'class', value: 'sl-steps' });
  const steps = list.childNodes.filter((node) => 'tagName' in node);
  for (const [index, step] of steps.entries()) {
    step.childNodes.push({
      nodeName: 'input',
      tagName: 'input',
      attrs: tick(`Fatto: passo ${index + 1}${part === undefined ? '' : ` di «${part}»`}`),
      childNodes: [],
      namespaceURI: elements.NS.HTML,
      parentNode: step,
    });
  }
  return serialize(fragment);
}
