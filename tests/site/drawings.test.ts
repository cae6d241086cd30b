import { describe, expect, it } from 'vitest';
import { diagram } from '../../src/schemas/diagrams.ts';
import { screen } from '../../src/schemas/screens.ts';
import { attribute, descendants, elements, first, hasClass, type Element } from '../support/html.ts';
import { currentPages, type Page } from '../support/dist.ts';
import { drawings } from '../support/drawings.ts';
import { indexedPages } from '../support/index-pages.ts';
import { textOf } from '../support/page-text.ts';

const indexed = indexedPages();
const screens = drawings('content/screens', screen);
const diagrams = drawings('content/diagrams', diagram);

/** A drawn screen, with the steps that stand under the same heading. */
interface Drawn {
  readonly path: string;
  readonly name: string;
  readonly figure: Element;
  readonly steps: readonly Element[];
}

const drawn = currentPages().flatMap(drawnOn);

function drawnOn({ path, document }: Page): Drawn[] {
  const main = first(document, 'main');
  const sections: { figures: Element[]; steps: Element[] }[] = [{ figures: [], steps: [] }];
  for (const element of main === undefined ? [] : descendants(main)) {
    const here = sections.at(-1);
    if (/^h[1-6]$/.test(element.tagName)) sections.push({ figures: [], steps: [] });
    else if (hasClass(element, 'screen')) here?.figures.push(element);
    else if (hasClass(element, 'sl-steps')) here?.steps.push(...items(element));
  }
  return sections.flatMap(({ figures, steps }) =>
    figures.map((figure) => ({ path, name: attribute(figure, 'data-screen') ?? '', figure, steps })),
  );
}

function items(list: Element): Element[] {
  return elements(list, 'li').filter(({ parentNode }) => parentNode === list);
}

function within(element: Element, name: string): Element[] {
  return descendants(element).filter((one) => hasClass(one, name));
}

/** The number on an element's own label, and the label. */
function marksIn(figure: Element): { number: number; label: string }[] {
  return within(figure, 's-mark').map((mark) => {
    const item = mark.parentNode;
    const label = item !== null && 'tagName' in item ? within(item, 's-label')[0] : undefined;
    return { number: Number(/\d+/.exec(textOf(mark))?.[0]), label: label === undefined ? '' : textOf(label) };
  });
}

describe('the drawn screens', () => {
  it.each(screens)('%s stands on a page of its guide', (name, { guide }) => {
    const pages = drawn.filter((one) => one.name === name).map(({ path }) => path);
    expect(pages.some((path) => path.startsWith(`/guide/${guide}/`))).toBe(true);
  });

  it.each(
    drawn.filter(({ figure }) => marksIn(figure).length > 0).map((one) => [one.path, one.name, one] as const),
  )('on %s the numbers of %s are those of steps that speak of them', (_, _name, { figure, steps }) => {
    const marks = marksIn(figure);
    expect(marks.filter(({ number }) => number > steps.length || number < 1)).toEqual([]);
    for (const [index, step] of steps.entries()) {
      for (const name of elements(step, 'strong').map(textOf)) {
        const label = within(figure, 's-label')
          .map(textOf)
          .find((text) => text === name);
        if (label === undefined) continue;
        const wanted = marks.flatMap((mark) => (mark.label === label ? mark.number : []));
        expect([label, wanted.length === 0 ? [index + 1] : wanted]).toEqual([label, [index + 1]]);
      }
    }
  });

  it('say that they are no screens of the provider, and the search does not read that', () => {
    expect(drawn.length).toBeGreaterThanOrEqual(screens.length);
    for (const { figure, path, name } of drawn) {
      const caption = first(figure, 'figcaption');
      expect(caption && textOf(caption), `${path} ${name}`).toContain(
        'Disegno semplificato, non è la schermata di Aruba',
      );
      expect(indexed.get(path)?.content, `${path} ${name}`).not.toContain('Disegno semplificato');
    }
  });

  it('hold nothing that can be pressed, typed into or reached with the keyboard, and no picture', () => {
    for (const { figure, path, name } of drawn) {
      const names = descendants(figure).map(({ tagName }) => tagName);
      expect(new Set(names), `${path} ${name}`).not.toContain('img');
      expect(
        names.filter((tag) => /^(?:a|button|input|textarea|select|summary|svg|label)$/.test(tag)),
      ).toEqual([]);
      const given = descendants(figure).flatMap(({ attrs }) => attrs.map((attr) => attr.name));
      expect(given.filter((attr) => /^(?:tabindex|contenteditable|style|on\w+)$/.test(attr))).toEqual([]);
      const roles = descendants(figure).flatMap((one) => attribute(one, 'role') ?? []);
      expect(new Set(roles)).toEqual(new Set(['list']));
    }
  });
});

describe('the diagrams', () => {
  it.each(diagrams)(
    '%s stands on a page of its guide as text, with a caption and the same in sentences',
    (name, one) => {
      const found = currentPages().flatMap(({ path, document }) =>
        elements(document, 'figure').flatMap((figure) =>
          attribute(figure, 'data-diagram') === name ? [{ path, figure }] : [],
        ),
      );
      expect(found.map(({ path }) => path)).toEqual([expect.stringContaining(`/guide/${one.guide}/`)]);
      const figure = found[0]?.figure;
      if (figure === undefined) throw new Error(`${name} is not drawn`);
      expect(textOf(first(figure, 'figcaption') ?? figure)).toBe(one.title);
      const words = first(figure, 'details') ?? figure;
      expect(elements(words, 'li').map(textOf)).toHaveLength(one.words.length);
      for (const { boxes } of one.rows) for (const { says } of boxes) expect(textOf(figure)).toContain(says);
    },
  );
});

describe('the style of a drawing', () => {
  it('comes to every page that has one, the whole guide for printing too, and to no other', () => {
    for (const { path, source, document } of currentPages()) {
      const has = (name: string) => descendants(document).some((one) => hasClass(one, name));
      expect(source.includes('.s-label'), path).toBe(has('screen'));
      expect(source.includes('.diagram'), path).toBe(has('diagram'));
    }
  });
});
