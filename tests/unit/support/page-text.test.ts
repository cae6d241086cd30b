import { describe, expect, it } from 'vitest';
import { mainText } from '../../support/page-text.ts';

const text = (body: string) => mainText(`<!doctype html><main>${body}</main>`);

describe('mainText', () => {
  it('lets inline tags vanish', () => {
    expect(text('<p>al <strong>mas</strong>simo <a href="/">due</a>.</p>')).toBe('al massimo due.');
  });

  it('makes a blank of block tags and line breaks', () => {
    expect(text('<p>uno</p><p>due<br>tre</p><ul><li>quattro</li><li>cinque</li></ul>')).toBe(
      'uno due tre quattro cinque',
    );
  });

  it('makes a blank between the cells of a table', () => {
    expect(text('<table><tr><td>voce</td><td>uso</td></tr></table>')).toBe('voce uso');
  });

  it('makes a blank of custom elements', () => {
    expect(text('uno<starlight-tabs>due</starlight-tabs>tre')).toBe('uno due tre');
  });

  it('decodes entities', () => {
    expect(text('perch&eacute; &amp; &#39;cos&igrave;&#39;')).toBe("perché & 'così'");
  });

  it('straightens curly and angle quotes and apostrophes', () => {
    expect(text('«ACCEDI» “uno” „due” l’Ordine ‘tre’')).toBe(`"ACCEDI" "uno" "due" l'Ordine 'tre'`);
  });

  it('makes a blank of no-break spaces and collapses white space', () => {
    expect(text('4&nbsp;MB\n\t  in   tutto')).toBe('4 MB in tutto');
  });

  it('leaves out scripts, styles, templates and what stands outside main', () => {
    const source =
      '<body>prima<main>dentro<script>x()</script><style>p{}</style><template>t</template><noscript>n</noscript></main>dopo';
    expect(mainText(source)).toBe('dentro');
  });

  it('refuses a page without main', () => {
    expect(() => mainText('<p>uno</p>')).toThrow('no <main>');
  });
});
