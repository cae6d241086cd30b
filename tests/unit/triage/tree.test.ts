import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { triageQuestion } from '../../../src/schemas/triage.ts';
import { triageTree, type TriageTree } from '../../../src/triage/tree.ts';

const content = new URL('../../../content/', import.meta.url);
const questions = z.array(triageQuestion).parse(parse(readFileSync(new URL('triage.yaml', content), 'utf8')));

/** Each way through the questions, as its answers and the pages at its end. */
function ways(
  tree: TriageTree,
  answers: readonly string[] = [],
): { answers: string[]; pages: readonly string[] }[] {
  return tree.answers.flatMap(({ says, pages, next }) =>
    next === null ? [{ answers: [...answers, says], pages }] : ways(next, [...answers, says]),
  );
}

describe('the triage', () => {
  const all = ways(triageTree(questions));

  it('ends every way at a page that exists, after four questions at most', () => {
    expect(all.length).toBeGreaterThan(5);
    for (const { answers, pages } of all) {
      expect(answers.length).toBeLessThanOrEqual(4);
      expect(pages.length).toBeGreaterThan(0);
      for (const page of pages) {
        const files = [`docs${page}index.mdx`, `docs${page.slice(0, -1)}.mdx`];
        expect(
          files.some((file) => existsSync(new URL(file, content))),
          page,
        ).toBe(true);
      }
    }
  });

  it('sends whoever has neither password nor mail to the change of the mail', () => {
    const way = all.find(({ answers }) => answers.at(-1) === 'No' && answers.includes('No, non la ricordo'));
    expect(way?.pages).toEqual(['/guide/tsrm-pstrp/cambiare-email-e-cellulare/']);
  });

  it('refuses questions that lead back, nowhere, or that nothing leads to', () => {
    const question = (id: string, next: string, first?: true) =>
      triageQuestion.parse({
        id,
        ...(first && { first }),
        question: 'Dove?',
        answers: [
          { says: 'Qui', next },
          { says: 'Là', pages: ['/'] },
        ],
      });
    expect(() => triageTree([question('a', 'b', true), question('b', 'a')])).toThrow('torna su se stessa');
    expect(() => triageTree([question('a', 'b', true)])).toThrow('manca la domanda «b»');
    expect(() => triageTree([question('a', 'b')])).toThrow('una sola domanda');
    const ends = { says: 'Qui', pages: ['/'] };
    const alone = triageQuestion.parse({ id: 'a', first: true, question: 'Dove?', answers: [ends, ends] });
    expect(() => triageTree([alone, question('b', 'a')])).toThrow('nessuna risposta porta');
  });

  it('wants each answer to lead either to a question or to pages', () => {
    const both = { says: 'Qui', next: 'b', pages: ['/'] };
    const wrong = { id: 'a', question: 'Dove?', answers: [both, { says: 'Là' }] };
    expect(triageQuestion.safeParse(wrong).error?.issues).toHaveLength(2);
  });
});
