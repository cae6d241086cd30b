import { describe, expect, it } from 'vitest';
import { builtPages, type Page } from '../support/dist.ts';
import {
  attribute,
  descendants,
  elements,
  first,
  isElement,
  type Element,
  type Node,
} from '../support/html.ts';
import { textOf } from '../support/page-text.ts';

// Faults that engines such as axe do not find: each test looks for one of them on every page.

const pages = builtPages();

/** The name that an attribute or an element of the page gives; empty where none does. */
function nameOf(element: Element, { document }: Page): string {
  const label = attribute(element, 'aria-label');
  if (label !== undefined) return label.trim();
  const ids = (attribute(element, 'aria-labelledby') ?? '').split(/\s+/);
  const named = descendants(document).filter((candidate) => ids.includes(attribute(candidate, 'id') ?? '-'));
  return named.map(textOf).join(' ').trim();
}

/** One line for each place where something is wrong, so that a failure says where. */
function faults(find: (page: Page) => readonly string[]): string[] {
  return pages.flatMap((page) => find(page).map((fault) => `${page.path}: ${fault}`));
}

const main = ({ document }: Page): Node => first(document, 'main') ?? document;

describe('words', () => {
  it('of a link say where it goes', () => {
    const vague =
      /^(?:qui|clicca(?: qui)?|questo(?: link)?|link|vai|leggi(?: tutto)?|scopri(?: di più)?|altro|\d+|>+)\.?$/i;
    expect(
      faults((page) =>
        elements(page.document, 'a')
          .map(textOf)
          .filter((text) => vague.test(text)),
      ),
    ).toEqual([]);
  });

  it('of a picture are not the name of its file', () => {
    const file = /\.(?:png|jpe?g|webp|avif|svg|gif)$|^(?:img|image|immagine|foto|dsc|screenshot)[\s_-]*\d*$/i;
    const alts = (page: Page): string[] =>
      elements(page.document, 'img').map((image) => attribute(image, 'alt') ?? 'no alt at all');
    expect(faults((page) => alts(page).filter((alt) => file.test(alt) || alt === 'no alt at all'))).toEqual(
      [],
    );
  });

  it('of a drawing are given, or it is hidden', () => {
    const mute = (page: Page): string[] =>
      elements(page.document, 'svg')
        .filter((svg) => attribute(svg, 'aria-hidden') !== 'true' && !isInHidden(svg))
        .filter((svg) => nameOf(svg, page) === '' && elements(svg, 'title').map(textOf).join('') === '')
        .map((svg) => `svg ${attribute(svg, 'class') ?? ''}`);
    expect(faults(mute)).toEqual([]);
  });
});

describe('structure', () => {
  it('is marked: no line of bold stands for a heading', () => {
    const bold = (page: Page): string[] =>
      elements(main(page), 'p')
        .filter((p) => elements(p, 'strong', 'b').some((strong) => textOf(strong) === textOf(p)))
        .map(textOf);
    // The transcriptions keep the marks of their originals.
    expect(faults((page) => (page.path.startsWith('/archivio/') ? [] : bold(page)))).toEqual([]);
  });

  it('is marked: no paragraph is a list of dashes', () => {
    const dashes = (page: Page): string[] =>
      elements(main(page), 'p')
        .map(textOf)
        .filter((text) => /^(?:[-–•*]|\d+\))\s/.test(text));
    // The transcriptions keep the signs of their originals.
    const current = (page: Page): readonly string[] =>
      page.path.startsWith('/archivio/') ? [] : dashes(page);
    expect(faults(current)).toEqual([]);
  });

  it('is of tables with heads that say what they are for', () => {
    const bare = (page: Page): string[] =>
      elements(main(page), 'table').flatMap((table) =>
        elements(table, 'th').length === 0 ? [textOf(table).slice(0, 60)] : [],
      );
    expect(faults(bare)).toEqual([]);
  });
});

describe('landmarks', () => {
  it('begin with a link that skips to the content', () => {
    const wrong = (page: Page): string[] => {
      const [link] = elements(first(page.document, 'body') ?? page.document, 'a');
      const target = link && attribute(link, 'href')?.slice(1);
      const there = descendants(page.document).some((element) => attribute(element, 'id') === target);
      return link && /^Salta/.test(textOf(link)) && there ? [] : [link ? textOf(link) : 'no link'];
    };
    expect(faults(wrong)).toEqual([]);
  });

  it.each(['nav', 'aside', 'section', 'form', 'dialog'])('of one kind bear names of their own: %s', (tag) => {
    // A section or a form without a name is no landmark; the others are, and two need telling apart.
    const alike = (page: Page): string[] => {
      // The page's contents stand there twice, for narrow and wide windows: one of them is always out of the tree.
      const names = elements(page.document, tag)
        .filter((element) => !/--mobile$/.test(attribute(element, 'aria-labelledby') ?? ''))
        .map((element) => nameOf(element, page));
      const optional = tag === 'section' || tag === 'form';
      const counted = optional ? names.filter((name) => name !== '') : names;
      const twice = counted.filter((name, at) => counted.indexOf(name) !== at);
      return [
        ...twice,
        ...(tag === 'dialog' || counted.length > 1 ? counted.filter((name) => name === '') : []),
      ].map((name) => `«${name}»`);
    };
    expect(faults(alike)).toEqual([]);
  });
});

describe('fields', () => {
  const KINDS = ['input', 'select', 'textarea'] as const;

  it('have a label of their own that can be seen', () => {
    const unlabelled = (page: Page): string[] => {
      const labels = elements(page.document, 'label');
      return elements(page.document, ...KINDS)
        .filter((field) => attribute(field, 'type') !== 'hidden')
        .filter((field) => !labels.some((label) => isLabelOf(label, field)) && nameOf(field, page) === '')
        .map((field) => attribute(field, 'id') ?? field.tagName);
    };
    expect(faults(unlabelled)).toEqual([]);
  });

  it('do not say what they want in a placeholder alone', () => {
    const placeholders = (page: Page): string[] =>
      elements(page.document, ...KINDS).flatMap((field) => attribute(field, 'placeholder')?.trim() || []);
    expect(faults(placeholders)).toEqual([]);
  });

  it('say whether the browser may fill them in', () => {
    const silent = (page: Page): string[] =>
      elements(page.document, 'input', 'textarea')
        .filter(
          (field) =>
            !['checkbox', 'radio', 'file', 'hidden', 'button'].includes(attribute(field, 'type') ?? 'text'),
        )
        .filter((field) => attribute(field, 'autocomplete') === undefined)
        .map((field) => attribute(field, 'id') ?? field.tagName);
    expect(faults(silent)).toEqual([]);
  });

  it('are described by elements that are there', () => {
    const lost = (page: Page): string[] => {
      const ids = new Set(descendants(page.document).map((element) => attribute(element, 'id')));
      const named = (element: Element): string[] =>
        ['aria-describedby', 'aria-labelledby', 'aria-controls'].flatMap((name) =>
          (attribute(element, name) ?? '').split(/\s+/).filter((id) => id !== ''),
        );
      return descendants(page.document)
        .flatMap(named)
        .filter((id) => !ids.has(id));
    };
    expect(faults(lost)).toEqual([]);
  });
});

describe('language', () => {
  it('is Italian, and what is marked otherwise is named by a real code', () => {
    const others = (page: Page): string[] =>
      descendants(page.document)
        .map((element) => attribute(element, 'lang'))
        .filter((lang) => lang !== undefined && !/^(?:it|en|fr|de)(?:-[A-Z]{2})?$/.test(lang))
        .map(String);
    expect(faults(others)).toEqual([]);
  });

  it('shows no word of the software: no English label is left', () => {
    const english =
      /\b(?:search|menu toggle|close|open|next|previous|skip to|on this page|edit page|last updated|select theme|light|dark|auto)\b/i;
    const labels = (page: Page): string[] =>
      descendants(page.document)
        .flatMap((element) => [
          attribute(element, 'aria-label'),
          attribute(element, 'title'),
          attribute(element, 'alt'),
        ])
        .filter((text) => text !== undefined && english.test(text))
        .map(String);
    expect(faults(labels)).toEqual([]);
  });
});

function isLabelOf(label: Element, field: Element): boolean {
  const id = attribute(field, 'id');
  return (id !== undefined && attribute(label, 'for') === id) || descendants(label).includes(field);
}

function isInHidden(element: Element): boolean {
  for (let node: Node | null = element; node; node = 'parentNode' in node ? node.parentNode : null) {
    if (isElement(node) && attribute(node, 'aria-hidden') === 'true') return true;
  }
  return false;
}
