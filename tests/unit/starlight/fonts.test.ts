import { runInNewContext } from 'node:vm';
import { describe, expect, it } from 'vitest';
import { fontPreloads } from '../../../src/starlight/fonts.ts';

const NOT_YET = '(scripting: none)';

/** What the preloads of a page are for once its script has run. @param visits what the browser tells of the visit. */
function media(visits: readonly object[]): string[] {
  const head = fontPreloads();
  const links = head.filter(({ tag }) => tag === 'link').map(({ attrs }) => ({ ...attrs }));
  const script = head.find(({ tag }) => tag === 'script')?.content ?? '';
  runInNewContext(script, {
    performance: { getEntriesByType: (type: string) => (type === 'navigation' ? visits : []) },
    document: { querySelectorAll: (selector: string) => (selector === 'link[as=font]' ? links : []) },
  });
  return links.map((link) => String(link['media']));
}

describe('the fonts of a page', () => {
  it('are asked for with it where they can be in time for the first paint', () => {
    expect(media([{ requestStart: 10, responseStart: 40 }])).toEqual(['all', 'all']);
  });

  it('hold nothing back where the page itself came slowly', () => {
    expect(media([{ requestStart: 10, responseStart: 570 }])).toEqual([NOT_YET, NOT_YET]);
  });

  it('are asked for by a browser that does not tell how the page came', () => {
    expect(media([])).toEqual(['all', 'all']);
    expect(media([{}])).toEqual(['all', 'all']);
  });
});
