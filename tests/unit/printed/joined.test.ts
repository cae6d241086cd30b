import { describe, expect, it } from 'vitest';
import { joinPage, mendLinks } from '../../../src/printed/joined.ts';

const PATH = '/guide/prova/uno/';
const anchors = new Map([
  ['/guide/prova/', 'panoramica'],
  [PATH, 'uno'],
  ['/guide/prova/due/', 'due'],
]);
const join = (html: string) => joinPage(html, { path: PATH, anchors });

describe('a page that becomes a chapter', () => {
  it.each([
    ['an anchor', '<p id="a">x</p>', '<p id="uno--a">x</p>'],
    ['a label', '<label for="a">x</label>', '<label for="uno--a">x</label>'],
    ['several names', '<p aria-describedby="a b">x</p>', '<p aria-describedby="uno--a uno--b">x</p>'],
    [
      'what a drawing refers to',
      '<svg><path marker-end="url(#m)"></path></svg>',
      '<svg><path marker-end="url(#uno--m)"></path></svg>',
    ],
  ])('bears its own mark on %s', (_, before, after) => {
    expect(join(before).html).toBe(after);
  });

  it.each([
    ['to a heading of the page', '#come-fare', '#uno--come-fare'],
    ['to the top of the page', '#_top', '#uno'],
    ['to another chapter', '/guide/prova/due/', '#due'],
    ['to a heading of another chapter', '/guide/prova/due/#dopo', '#due--dopo'],
    ['to the guide itself', '/guide/prova/', '#panoramica'],
    ['to a page that is no chapter', '/assistenza/#a', '/assistenza/#a'],
    ['to another site', 'https://example.org/#a', 'https://example.org/#a'],
  ])('leads a link %s to the right place', (_, href, target) => {
    expect(join(`<a href="${href}">x</a>`).html).toBe(`<a href="${target}">x</a>`);
  });

  it('names the words it uses, each once, and leads to them at the end of the document', () => {
    const word = '<a class="term" href="/glossario/#pec" title="Email che…">PEC</a>';
    const { html, words } = join(`<p>${word} e ${word}, <a href="/glossario/#gestore">gestore</a></p>`);
    expect(words).toEqual(['pec', 'gestore']);
    expect(html).toContain('<a class="term" href="#parola--pec">PEC</a>');
  });

  it('puts its headings one level down, without their links', () => {
    const heading =
      '<div class="sl-heading-wrapper level-h2"><h2 id="a">A</h2><a class="sl-anchor-link" href="#a">#</a></div>';
    expect(join(`${heading}<h3 id="b">B</h3>`).html).toBe(
      '<div class="sl-heading-wrapper level-h2"><h3 id="uno--a">A</h3></div><h4 id="uno--b">B</h4>',
    );
  });

  it('says of a checker where it is, in one sentence', () => {
    const { html } = join(
      '<x-checker><section class="checker" aria-label="Controllo di A & B"><form><input id="a"></form></section></x-checker>',
    );
    expect(html).toBe(
      `<div><p class="checker-place"><strong>Controllo di A &amp; B</strong>: si fa sul sito, alla pagina ${PATH}</p></div>`,
    );
  });

  it('leaves out what needs a script, and opens what is folded', () => {
    const { html } = join(
      '<script>x()</script><p>a<button>b</button></p><span popover>c</span><details><summary>d</summary>e</details>',
    );
    expect(html).toBe('<p>a</p><details open=""><summary>d</summary>e</details>');
  });

  it('leads links to what paper leaves out back to the page on the site', () => {
    const chapters = [
      '<p id="uno--a"><a href="#due--campo">x</a></p>',
      '<a href="#uno--a">y</a><a href="#parola--pec">z</a>',
    ];
    expect(mendLinks(chapters, anchors)).toEqual([
      '<p id="uno--a"><a href="/guide/prova/due/#campo">x</a></p>',
      '<a href="#uno--a">y</a><a href="#parola--pec">z</a>',
    ]);
  });
});
