import { describe, expect, it } from 'vitest';
import { waysInto } from '../../../src/starlight/ways-into.ts';
import { withinSection } from '../../../src/starlight/neighbours.ts';

const headings = [
  { slug: 'controlla-prima', text: 'Controlla prima' },
  { slug: 'le-foto', text: 'Le foto' },
  { slug: 'come-fare', text: 'Come fare' },
  { slug: 'non-si-apre', text: 'Non si apre?' },
];
const body = (...parts: string[]): string => parts.join('\n\n');

describe('the short ways into a page', () => {
  it('lead to the section that gathers the checks, then to the steps', () => {
    const text = body('## Controlla prima', '### Le foto', '<DocumentPhotosChecker />', '## Come fare');
    expect(waysInto(text, headings, 2)).toEqual([
      { text: 'Vai ai controlli', anchor: 'controlla-prima' },
      { text: 'Vai ai passi', anchor: 'come-fare' },
    ]);
  });

  it('lead to the heading above a checker that stands elsewhere, in the order of the page', () => {
    const text = body('## Come fare', '1. Vai', '### Non si apre? {#non-si-apre}', '<SiteAddressChecker />');
    expect(waysInto(text, headings, 1)).toEqual([
      { text: 'Vai ai passi', anchor: 'come-fare' },
      { text: 'Vai al controllo', anchor: 'non-si-apre' },
    ]);
  });

  it('take an import for no checker', () => {
    const text = body("import A from '~/components/checkers/AddressListChecker.astro'", '## Le foto');
    expect(waysInto(text, [{ slug: 'le-foto', text: 'Le foto' }], 1)).toEqual([]);
  });
});

describe('previous and next', () => {
  const link = (href: string) =>
    ({ type: 'link', label: href, href, isCurrent: false, badge: undefined, attrs: {} }) as const;
  const here = '/guide/tsrm-pstrp/attivare-la-casella/';

  it('stay within the guide', () => {
    const pages = { prev: link('/guide/psicologi/'), next: link('/guide/tsrm-pstrp/accedere-alla-pec/') };
    expect(withinSection(pages, here)).toEqual({ prev: undefined, next: pages.next });
  });

  it('go from checker to checker, and not on to the help', () => {
    const pages = { prev: link('/controlli/'), next: link('/guide/') };
    expect(withinSection(pages, '/controlli/cellulare/')).toEqual({ prev: pages.prev, next: undefined });
  });
});
