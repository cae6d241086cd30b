import { describe, expect, it } from 'vitest';
import { markdownOf } from '../../../src/editions/reading/markdown.ts';
import { stepsOf } from '../../../src/editions/reading/steps.ts';
import { dataBlock } from '../../../src/starlight/structured-data.ts';

const markdown = (html: string): string =>
  markdownOf(html, (href) => new URL(href, 'https://example.org/a/').href);

describe('the Markdown of a page', () => {
  it.each([
    ['<h2 id="x">Come <em>fare</em></h2>', '## Come *fare*'],
    [
      '<p>Vai a <a href="/guide/">Tutte le guide</a>.</p>',
      'Vai a [Tutte le guide](https://example.org/guide/).',
    ],
    ['<p>Vai <a href="#qui">al punto</a>.</p>', 'Vai [al punto](https://example.org/a/#qui).'],
    ['<ul><li>uno</li><li>due<ul><li>tre</li></ul></li></ul>', '- uno\n- due\n\n  - tre'],
    ['<ol><li><p>uno</p><p>due</p></li><li>tre</li></ol>', '1. uno\n\n   due\n2. tre'],
    [
      '<table><thead><tr><th>A</th><th>B</th></tr></thead><tbody><tr><td>1|2</td><td><p>x</p></td></tr></tbody></table>',
      '| A | B |\n| --- | --- |\n| 1\\|2 | x |',
    ],
    ['<div class="origin"><p>Nota</p><p>Testo</p></div>', '> Nota\n>\n> Testo'],
    ['<p>la <del><span class="sr-only">tolto: </span>vecchia</del><ins>nuova</ins> regola</p>', 'la ~~vecchia~~ <ins>nuova</ins> regola'],
    ['<p>2 * 3 &lt; 7</p>', '2 \\* 3 \\< 7'],
    ['<p><code>a*b</code></p>', '`a*b`'],
    ['<p>a<span class="sr-only"> (sito esterno)</span></p><script>x</script><svg></svg>', 'a'],
  ])('of %s', (html, text) => {
    expect(markdown(html)).toBe(text);
  });

  it('says where a checker stands and leaves its form out', () => {
    const text = markdown(
      '<p>Prima</p><x-y><section class="checker"><form>campo</form></section></x-y><p>Dopo</p>',
    );
    expect(text).toMatch(/^Prima\n\n\*\(Nella pagina.*\)\*\n\nDopo$/);
  });
});

it('the steps of a page are the items of its numbered procedures', () => {
  const html =
    '<ol><li>no</li></ol><div><ol class="sl-steps"><li><p>Vai.</p><p>Si apre.</p></li><li>Scrivi.</li></ol></div>';
  expect(stepsOf(html)).toEqual(['Vai. Si apre.', 'Scrivi.']);
});

it('a data block cannot be ended by what it tells', () => {
  const block = dataBlock({ text: '</script><script>' });
  expect(block).not.toContain('<');
  expect(JSON.parse(block)).toEqual({ text: '</script><script>' });
});
