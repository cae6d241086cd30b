import { describe, expect, it } from 'vitest';
import { builtPage, builtPages, fileFor } from '../support/dist.ts';
import { attribute, descendants, elements, hasClass } from '../support/html.ts';
import { textOf } from '../support/page-text.ts';
import { facts, guides } from '../support/registers.ts';

const pairs = guides().flatMap(({ id, editions, source }) =>
  editions.slice(0, -1).flatMap((to, index) => {
    const from = editions[index + 1];
    return from ? [{ path: `/versioni/confronto/${id}/${from.number}/${to.number}/`, from, to, source }] : [];
  }),
);

describe('every two neighbouring editions', () => {
  it('are compared: at least the two rewrites with their texts', () => {
    expect(pairs.length).toBeGreaterThanOrEqual(2);
    expect(pairs.filter(({ path }) => !fileFor(path))).toEqual([]);
  });

  it('are compared on pages that /versioni/ links to', () => {
    const targets = elements(builtPage('/versioni/').document, 'a').map((link) => attribute(link, 'href'));
    expect(pairs.filter(({ path }) => !targets.includes(path))).toEqual([]);
  });

  it.each(pairs)('$path tells every change of the register', ({ path, to }) => {
    const text = textOf(builtPage(path).document);
    const plain = (words: string) => words.replace(/[«»]/g, '"');
    for (const { what, why } of to.changes) {
      expect(text).toContain(plain(what));
      expect(text).toContain(plain(why));
    }
  });
});

describe.each(pairs.filter(({ from }) => from.status === 'trascrizione'))(
  'the comparison $path',
  ({ path, source }) => {
    const { document } = builtPage(path);
    const all = facts().filter((fact) => source.file.startsWith(fact.source));
    const rows = elements(document, 'tr').filter((row) => /^[PT]-\d{3}$/.test(attribute(row, 'id') ?? ''));

    it('has a row for every statement of the text, each once', () => {
      expect(rows.map((row) => attribute(row, 'id')).toSorted()).toEqual(all.map(({ id }) => id).toSorted());
    });

    it('quotes the line of each and finds where it is told', () => {
      const lost = rows.filter((row) => {
        const [quoted = '', told = ''] = elements(row, 'td').map(textOf);
        return !/\((?:riga [\d-]+|il testo non lo dice)\)$/.test(quoted) || /con altre parole/.test(told);
      });
      expect(lost.map((row) => attribute(row, 'id'))).toEqual([]);
    });

    it('leads to the point that tells it, for nearly all of them', () => {
      const leading = rows.filter((row) =>
        elements(row, 'a').some((link) => attribute(link, 'href')?.includes('#')),
      );
      expect(leading.length).toBeGreaterThan(rows.length * 0.8);
    });
  },
);

describe('words that changed', () => {
  const compared = builtPages().filter(({ path }) => path.startsWith('/versioni/confronto/'));

  it.each(compared)('in $path are told in words as well', ({ document }) => {
    const marked = elements(document, 'ins', 'del');
    const mute = marked.filter((mark) => !elements(mark, 'span').some((span) => hasClass(span, 'sr-only')));
    expect(mute).toEqual([]);
    const labels = descendants(document)
      .filter((element) => hasClass(element, 'compared-label'))
      .map(textOf);
    expect(labels.filter((label) => !['Cambiato', 'Aggiunto', 'Tolto'].includes(label))).toEqual([]);
  });
});
