import { describe, expect, it } from 'vitest';
import { matching, readSheet, writeSheet } from '../../../src/integrations/used-styles/sheet.ts';
import { Words } from '../../../src/integrations/used-styles/words.ts';

function lean(css: string, html: string, script = ''): string {
  return writeSheet(matching(readSheet(css), new Words(new Words().addScript(script)).addPage(html)));
}

const PAGE = '<main class="page md:flex" id="top" data-open dir="ltr"><p>card</p></main>';

describe('the style that a page keeps', () => {
  it.each([
    ['a class of the page', '.page{color:red}'],
    ['a class with a colon in its name', '.md\\:flex{color:red}'],
    ['an id', '#top{color:red}'],
    ['an element', 'p{color:red}'],
    ['an attribute', '[data-open]{color:red}'],
    ['every element', '*,:before{color:red}'],
    ['what is not there', ':not(.gone){color:red}'],
    ['one of several', ':is(.gone,.page){color:red}'],
    ['a rule within a rule', '.page{& p{color:red}}'],
    ['the order of layers', '@layer base,core;'],
    ['the frames of a movement', '@keyframes turn{0%{color:red}to{color:#000}}'],
    ['the foot of a sheet', '@page{@bottom-left{content:"card"}}'],
    ['a font', '@font-face{font-family:Titillium;src:url(/a.woff2)}'],
  ])('holds a rule for %s', (_, css) => {
    expect(lean(css, PAGE)).toBe(css);
  });

  it.each([
    ['a class that only the text says', '.card{color:red}'],
    ['a class inside one of the page', '.page .gone{color:red}'],
    ['an attribute with another value', '[dir=rtl] .page{color:red}'],
    ['nothing but what is gone', ':where(.gone,.lost) p{color:red}'],
    ['a parent that is gone', '.page:has(.gone){color:red}'],
    ['an empty query', '@media print{.gone{color:red}}'],
  ])('holds no rule for %s', (_, css) => {
    expect(lean(css, PAGE)).toBe('');
  });

  it('loses single selectors of a list', () => {
    expect(lean('.page,.gone,p{color:red}', PAGE)).toBe('.page,p{color:red}');
  });

  it('keeps what a script may add, by its whole name or by the part it writes', () => {
    const css = '.finding{color:red}.finding-note{color:red}.is-open{color:red}.gone{color:red}';
    expect(lean(css, PAGE, 'e.className=`finding`')).toBe('.finding{color:red}');
    expect(lean(css, PAGE, 'e.className=`finding-${kind}`')).toBe('.finding-note{color:red}');
    expect(lean(css, PAGE, 'e.className=`${state}-open`')).toBe('.is-open{color:red}');
  });

  it('keeps what a script sets through `dataset`, under the name that it has there', () => {
    const css = '[data-ready]{color:red}[data-is-open]{color:red}[data-gone]{color:red}';
    expect(lean(css, PAGE, 'a.dataset.ready="";a.dataset.isOpen=""')).toBe(
      '[data-ready]{color:red}[data-is-open]{color:red}',
    );
  });
});
