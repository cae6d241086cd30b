import { describe, expect, it } from 'vitest';
import { leanMarkup, shortScopes } from '../../../src/integrations/used-styles/markup.ts';
import { Words } from '../../../src/integrations/used-styles/words.ts';

describe('the markup of a page', () => {
  it.each([
    [
      'what was for the index',
      '<meta name="ricerca:guida" content="X" data-pagefind-meta="guida[content]"/><p data-pagefind-ignore="true" id="a">x</p>',
      '<p id="a">x</p>',
    ],
    ['a filter of the index', '<meta content="x" name="f" data-pagefind-filter="f[content]">', ''],
    [
      'an apostrophe as a number',
      '<p aria-label="L&#x27;email">l&#39;email</p>',
      `<p aria-label="L'email">l'email</p>`,
    ],
  ])('loses %s', (_, html, lean) => {
    expect(leanMarkup(html)).toBe(lean);
  });

  it.each([
    ['a text that speaks of the index', '<p>Scrivi data-pagefind-ignore="x" nel testo.</p>'],
    ['other metas', '<meta name="description" content="x">'],
    ['the apostrophe that would end an attribute', `<p title='l&#39;email'>x</p>`],
    ['a script', '<script type="application/ld+json">{"a":"l&#39;email"}</script>'],
    ['a style', '<style>a:after{content:"&#39;"}</style>'],
    ['quotes and the signs of tags', '<p title="&quot;a&quot;">&lt;b&gt; &amp;#39;</p>'],
  ])('keeps %s', (_, html) => {
    expect(leanMarkup(html)).toBe(html);
  });
});

describe('the scopes of a page', () => {
  const scopes = (html: string, style: string, script = '') =>
    shortScopes(html, style, new Words().addScript(script));

  it('get a short name, the same in style and page', () => {
    expect(
      scopes(
        '<p class="x astro-abcdefgh"></p><b class="astro-12345678"></b>',
        'p:where(.astro-abcdefgh) b:where(.astro-12345678){color:red}',
      ),
    ).toEqual({
      html: '<p class="x _0"></p><b class="_1"></b>',
      style: 'p:where(._0) b:where(._1){color:red}',
    });
  });

  it('go from elements where no rule asks for them', () => {
    expect(scopes('<p class="x astro-abcdefgh y"></p><b class="astro-abcdefgh"></b>', '').html).toBe(
      '<p class="x y"></p><b></b>',
    );
  });

  it('stay where a script names them, as do names that only look alike', () => {
    const html = '<p class="astro-abcdefgh astro-abcdefghi astro-card"></p>';
    expect(scopes(html, '.astro-abcdefgh{color:red}', 'e.className="astro-abcdefgh"')).toEqual({
      html,
      style: '.astro-abcdefgh{color:red}',
    });
  });
});
