import { describe, expect, it } from 'vitest';
import { Words } from '../../../src/integrations/used-styles/words.ts';
import { styleWriter } from '../../../src/integrations/used-styles/writer.ts';

const TOKENS = ':root{--x:1px;--y:2px}[data-theme=dark]{--x:3px;--y:4px}';
const RULES = '.a{margin:var(--x)}.b :is(.c,.d){margin:var(--y)}@media print{#e{color:red}}';
const PAGES = [
  '<p class="a">',
  '<p class="b"><i class="c">',
  '<p class="b"><i class="d">',
  '<p class="a" style="--a: 1px">',
  '<p class="a" style="--x: 1px">',
  '<p class="a"><i id="e">',
  '<p>',
];

describe('the styles of many pages', () => {
  it('are those that each page would have alone, whatever pages come before', () => {
    const scripts = new Words().addScript('dataset.theme=`dark`');
    const words = (html: string): Words => new Words(scripts).addPage(html);
    const alone = PAGES.map((html) => styleWriter()([TOKENS, RULES], words(html)));
    expect(new Set(alone).size).toBeGreaterThan(4);
    const write = styleWriter();
    for (let round = 0; round < 3; round += 1) {
      expect(PAGES.map((html) => write([TOKENS, RULES], words(html)))).toEqual(alone);
    }
    expect(write([RULES, TOKENS], words('<p class="a">'))).not.toBe(alone[0]);
  });

  it('keep their order around a style that no other page has', () => {
    const write = styleWriter();
    const words = new Words().addPage('<p class="a">');
    const foot = (page: number): string => `@page{@bottom-left{content:"Pagina ${page}"}}`;
    for (const page of [1, 2]) {
      const styles = [foot(page), RULES, '.gone{color:red}', '.a{color:red}', TOKENS, foot(0)];
      expect(write(styles, words)).toBe(`${foot(page)}.a{margin:1px}.a{color:red}${foot(0)}`);
    }
  });
});
