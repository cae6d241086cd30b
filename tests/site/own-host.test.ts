import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { DIST, builtPages, siteOrigin } from '../support/dist.ts';
import { attribute, elements } from '../support/html.ts';

/** What makes a browser ask for something while it draws a page. */
const LOADING = [
  ['script', 'src'],
  ['img', 'src'],
  ['img', 'srcset'],
  ['source', 'src'],
  ['source', 'srcset'],
  ['iframe', 'src'],
  ['video', 'src'],
  ['audio', 'src'],
  ['object', 'data'],
  ['embed', 'src'],
] as const;

const LOADING_LINKS = /\b(stylesheet|preload|modulepreload|prefetch|preconnect|dns-prefetch|icon|manifest)\b/;

const origin = siteOrigin();

const isForeign = (address: string): boolean =>
  new URL(address.trim().split(/\s/)[0] ?? '', `${origin}/`).origin !== origin;

describe('nothing is loaded from another host', () => {
  it.each(builtPages())('by $path', ({ document }) => {
    const loaded = LOADING.flatMap(([tag, name]) =>
      elements(document, tag).flatMap((element) => attribute(element, name) ?? []),
    );
    const linked = elements(document, 'link')
      .filter((link) => LOADING_LINKS.test(attribute(link, 'rel') ?? ''))
      .flatMap((link) => attribute(link, 'href') ?? []);
    const own = [...loaded, ...linked].filter((address) => !/^(data|blob):/.test(address));
    expect(own.filter(isForeign)).toEqual([]);
  });

  it.each(builtPages())('by the styles that stand in $path', ({ source }) => {
    expect(foreignInCss(source)).toEqual([]);
  });

  it('by the style sheets', () => {
    const sheets = readdirSync(DIST, { recursive: true, encoding: 'utf8' }).filter((name) =>
      name.endsWith('.css'),
    );
    expect(sheets.filter((name) => foreignInCss(readFileSync(join(DIST, name), 'utf8')).length > 0)).toEqual(
      [],
    );
  });
});

function foreignInCss(css: string): string[] {
  const named = [...css.matchAll(/(?:url\(\s*|@import\s+)["']?((?:https?:)?\/\/[^"')\s]+)/g)];
  return named.map(([, address]) => address ?? '').filter(isForeign);
}
