import { describe, expect, it } from 'vitest';
import { leanProperties } from '../../../src/integrations/used-styles/properties.ts';
import { readSheet, writeSheet } from '../../../src/integrations/used-styles/sheet.ts';
import { Words } from '../../../src/integrations/used-styles/words.ts';

/** The styles of a page as one sheet, as its elements would name it. */
function lean(sheets: string | readonly string[], html = '', script = ''): string {
  const words = new Words(new Words().addScript(script)).addPage(html);
  return writeSheet(leanProperties([sheets].flat().flatMap(readSheet), words));
}

/** One that the dark theme sets again keeps its name, shortened. */
const DARK = '[data-theme=dark]{--base:blue}';

describe('the custom properties of a page', () => {
  it('go where nothing reads them, nor what reads them', () => {
    expect(lean(`:root{--idle:var(--deep);--deep:#000;--base:red}${DARK}p{color:var(--base)}`)).toBe(
      ':root{--a:red}[data-theme=dark]{--a:blue}p{color:var(--a)}',
    );
  });

  it('stay where another of the page’s sheets reads them', () => {
    expect(lean([':root{--base:red}', DARK, 'p{color:var(--base)}'])).toBe(
      ':root{--a:red}[data-theme=dark]{--a:blue}p{color:var(--a)}',
    );
  });

  it.each([
    ['a length', ':root{--gap:1rem}p{margin:0 var(--gap)}', 'p{margin:0 1rem}'],
    ['one by way of another', ':root{--gap:1rem;--pad:var(--gap)}p{margin:var(--pad)}', 'p{margin:1rem}'],
    ['one inside a sum', ':root{--gap:1rem}p{margin:calc(var(--gap)*2)}', 'p{margin:calc(1rem*2)}'],
    ['two without a blank', ':root{--x:1px;--y:2px}p{margin:var(--x)var(--y)}', 'p{margin:1px 2px}'],
    ['what would stand in for it', ':root{--x:1px}p{margin:var(--x,calc(2px + 1em))}', 'p{margin:1px}'],
    ['one in the place of another', ':root{--x:1px}p{margin:var(--none,var(--x))}', 'p{margin:var(--a,1px)}'],
    ['what must win', ':root{--x:1px}p{margin:var(--x)!important}', 'p{margin:1px!important}'],
  ])('with one value are written out: %s', (_, css, written) => {
    expect(lean(css)).toBe(written);
  });

  it.each([
    ['another theme', `:root{--x:1px}:root[data-theme=dark]{--x:2px}p{margin:var(--x)}`],
    ['a wide window', `:root{--x:1px}@media (width>=50rem){:root{--x:2px}}p{margin:var(--x)}`],
    ['an element', `:root{--x:1px}.deep{--x:2px}p{margin:var(--x)}`],
    ['only a wide window', `@media (width>=50rem){:root{--x:2px}}p{margin:var(--x)}`],
    ['only an element', `.deep{--x:2px}p{margin:var(--x)}`],
  ])('stay where %s has a value of its own', (_, css) => {
    expect(lean(css)).toBe(css.replaceAll('--x', '--a'));
  });

  it('stay where what they read has another value on some element', () => {
    expect(lean(':root{--x:1px;--y:var(--x)}.deep{--x:2px}p{margin:var(--y)}')).toBe(
      ':root{--a:1px;--b:var(--a)}.deep{--a:2px}p{margin:var(--b)}',
    );
  });

  it.each([
    ['an attribute', ':root{--depth:1}p{order:var(--depth)}', '<p style="--depth: 2">', ''],
    ['a script', ':root{--depth:1}p{order:var(--depth)}', '', 'style.setProperty(`--depth`,2)'],
    ['a movement', ':root{--depth:1}p{order:var(--depth);transition:--depth 1s}', '', ''],
    ['a condition', ':root{--depth:1}@container style(--depth:2){p{order:var(--depth)}}', '', ''],
  ])('keep name and value where %s names them', (_, css, html, script) => {
    expect(lean(css, html, script)).toBe(css);
  });

  it('get no name that something else bears, however many they are', () => {
    const many = Array.from({ length: 60 }, (_, index) => `--long-name-${index}`);
    const css = `:root{${many.map((name) => `${name}:1px`).join(';')}}.deep{${many.map((name) => `${name}:2px`).join(';')}}${many.map((name) => `p{margin:var(${name})}`).join('')}`;
    const written = lean(css, '<p style="--a: 1px; --c: 2px">');
    const names = [...written.matchAll(/p\{margin:var\((--\w+)\)\}/g)].map(([, name]) => name);
    expect(new Set(names).size).toBe(60);
    expect(names).not.toContain('--a');
    expect(names).not.toContain('--c');
    expect(Math.max(...names.map((name = '') => name.length))).toBe(4);
  });
});
