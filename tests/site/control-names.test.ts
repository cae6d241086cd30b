import { describe, expect, it } from 'vitest';
import { builtPages, type Page } from '../support/dist.ts';
import { attribute, descendants, elements, first, type Element, type Node } from '../support/html.ts';
import { textOf } from '../support/page-text.ts';

/** What is filled in or ticked, by its tag and its type. */
function kindOf(element: Element): string | null {
  if (element.tagName === 'textarea' || element.tagName === 'select') return element.tagName;
  const type = attribute(element, 'type') ?? 'text';
  return element.tagName === 'input' && !['hidden', 'submit', 'button'].includes(type)
    ? `input ${type}`
    : null;
}

/** What a screen reader says of a field: the legends around it, then its label. */
function spokenName(field: Element, main: Node): string {
  const around = descendants(main).filter((one) => descendants(one).includes(field));
  const legends = around.flatMap((one) =>
    one.tagName === 'fieldset' ? elements(one, 'legend').slice(0, 1) : [],
  );
  const id = attribute(field, 'id');
  const labels = elements(main, 'label').filter(
    (label) => (id !== undefined && attribute(label, 'for') === id) || around.includes(label),
  );
  const own = attribute(field, 'aria-label') ?? labels.map(textOf).join(' ');
  return [...legends.map(textOf), own].map((name) => name.replace(/\s+/g, ' ').trim()).join(' › ');
}

/** The names that two fields of one kind share, in one form or outside of any: two checks may ask for one thing. */
function shared({ document }: Page): string[] {
  const main = first(document, 'main') ?? document;
  const forms = elements(main, 'form').map((form) => descendants(form));
  const names = descendants(main).flatMap((element) => {
    const kind = kindOf(element);
    const form = forms.findLastIndex((inside) => inside.includes(element));
    return kind === null ? [] : [{ form, name: `${kind} «${spokenName(element, main)}»` }];
  });
  return names.flatMap(({ form, name }, at) =>
    names.slice(0, at).some((before) => before.form === form && before.name === name) ? [name] : [],
  );
}

describe('the fields of a page', () => {
  it('have names that no other of their kind has: out of their place one is told from another', () => {
    const pages = builtPages();
    expect(pages.flatMap((page) => shared(page).map((name) => `${page.path}: ${name}`))).toEqual([]);
  });
});
