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

describe('the offline copy of a large site', () => {
  const pages = Array.from({ length: 401 }, (_, at) => `guide/pagina-${at}/index.html`);
  const frame = [
    '_astro/a.js',
    'cerca/index.html',
    'index.html',
    'informazioni/senza-connessione/index.html',
  ];
  const parts = ['pagefind/fragment/a.pf_fragment', 'pagefind/index/a.pf_index'];

  it('holds every page up to 400', () => {
    expect(offlineFiles(pages.slice(1))).toHaveLength(400);
  });

  it('holds above that its frame alone: what is opened is kept besides', () => {
    expect(offlineFiles([...pages, ...frame, ...parts])).toEqual(frame);
  });
});
