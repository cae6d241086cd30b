import { describe, expect, it } from 'vitest';
import { addressOf, offlineFiles } from '../../../src/offline/files.ts';

describe('the offline copy', () => {
  it.each([
    'index.html',
    'guide/psicologi/index.html',
    'controlli/codice-fiscale/index.html',
    'archivio/index.html',
    'versioni/index.html',
    '_astro/fiscal-code-form.abc.js',
    '_astro/titillium.abc.woff2',
    'pagefind/wasm.it.pagefind',
    'pagefind/pagefind-worker.js',
    'pagefind/lexicon.json',
    'dati/luoghi/H.json',
    'favicon.svg',
  ])('holds %s', (name) => {
    expect(offlineFiles([name])).toEqual([name]);
  });

  it.each([
    'archivio/tsrm-pstrp/2.0/index.html',
    'versioni/confronto/tsrm-pstrp/2.0/3.0/index.html',
    'sorgenti/002.txt',
    '_astro/libheif.abc.wasm',
    '_astro/pdf-worker.abc.js',
    '_astro/print.abc.css',
    'pagefind/pagefind-ui.js',
    'anteprime/sito.png',
    'guide.md',
    'llms-full.txt',
    'sitemap-0.xml',
    'sw.js',
    '_headers',
    'index.html.br',
  ])('leaves %s out', (name) => {
    expect(offlineFiles([name])).toEqual([]);
  });

  it('knows pages by their address', () => {
    expect(['index.html', 'guide/index.html', 'guide/x.html'].map(addressOf)).toEqual([
      '',
      'guide/',
      'guide/x.html',
    ]);
  });
});
