import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { headersFor, parseHeadersFile } from '../../src/server/headers-file.ts';
import { builtPages, type Page } from '../support/dist.ts';
import { attribute, descendants, elements, isElement, rawText, type Element } from '../support/html.ts';
import { readText } from '../support/registers.ts';

const pages = builtPages();

/** What a browser runs; other types are data. https://html.spec.whatwg.org/multipage/scripting.html#attr-script-type */
const RUN = ['', 'module', 'text/javascript', 'application/javascript', 'importmap'];

function policyMeta({ document }: Page): Element | undefined {
  return elements(document, 'meta').find(
    (meta) => attribute(meta, 'http-equiv')?.toLowerCase() === 'content-security-policy',
  );
}

/** The sources of each directive of a policy. */
function directives(policy: string): Map<string, string[]> {
  return new Map(
    policy.split(';').map((directive) => {
      const [name = '', ...sources] = directive.trim().split(/\s+/);
      return [name, sources];
    }),
  );
}

function policyOf(page: Page): Map<string, string[]> {
  const meta = policyMeta(page);
  return directives((meta && attribute(meta, 'content')) ?? '');
}

function unhashed(inline: readonly Element[], allowed: readonly string[]): string[] {
  return inline
    .map(rawText)
    .filter(
      (content) => !allowed.includes(`'sha256-${createHash('sha256').update(content).digest('base64')}'`),
    );
}

describe('the policy in the page', () => {
  it.each(pages)('$path states it right after the charset', (page) => {
    const head = elements(page.document, 'head')[0];
    const [charset, policy] = (head?.childNodes ?? []).filter(isElement);
    expect(charset && attribute(charset, 'charset')?.toLowerCase()).toBe('utf-8');
    expect(policy).toBe(policyMeta(page));
    expect(policy).toBeDefined();
  });

  it.each(pages)('$path hashes every script that stands in it', (page) => {
    const inline = elements(page.document, 'script').filter(
      (script) =>
        attribute(script, 'src') === undefined &&
        RUN.includes(attribute(script, 'type')?.toLowerCase() ?? ''),
    );
    expect(unhashed(inline, policyOf(page).get('script-src') ?? [])).toEqual([]);
  });

  it.each(pages)('$path hashes every style that stands in it', (page) => {
    expect(unhashed(elements(page.document, 'style'), policyOf(page).get('style-src') ?? [])).toEqual([]);
  });

  it.each(pages)('$path opens nothing that would make the hashes idle', (page) => {
    const policy = policyOf(page);
    expect(policy.get('default-src')).toEqual(["'self'"]);
    expect(policy.get('object-src')).toEqual(["'none'"]);
    expect(policy.get('base-uri')).toEqual(["'self'"]);
    expect(policy.get('connect-src')).toEqual(["'self'"]);
    const loose = ["'unsafe-inline'", "'unsafe-eval'", '*', 'https:', 'http:', 'data:', 'blob:'];
    const open = ['script-src', 'style-src'].flatMap((name) => policy.get(name) ?? ['*']);
    expect(open.filter((source) => loose.includes(source))).toEqual([]);
  });

  it.each(pages)(
    '$path lets no text become markup or a script, and names the policies of its workers',
    (page) => {
      const policy = policyOf(page);
      expect(policy.get('require-trusted-types-for')).toEqual(["'script'"]);
      expect(policy.get('trusted-types')).toEqual(['service-worker', 'photo-workers']);
    },
  );

  it.each(pages)('$path has no handler in an attribute', ({ document }) => {
    const handlers = descendants(document).flatMap(({ attrs }) =>
      attrs.filter(({ name }) => /^on[a-z]/.test(name)),
    );
    expect(handlers).toEqual([]);
  });
});

describe('the policy in the headers of the host', () => {
  const headers = headersFor(parseHeadersFile(readText('dist/_headers')), '/guide/psicologi/');
  const policy = directives(headers.get('Content-Security-Policy') ?? '');

  it('stands in _headers for every path, with what a meta cannot say', () => {
    expect(policy.get('default-src')).toEqual(["'self'"]);
    expect(policy.get('frame-ancestors')).toEqual(["'none'"]);
    expect(policy.get('require-trusted-types-for')).toEqual(["'script'"]);
    expect(policy.get('trusted-types')).toEqual(['service-worker', 'photo-workers']);
  });

  it('lets no script in that no page holds', () => {
    const inPages = new Set(pages.flatMap((page) => policyOf(page).get('script-src') ?? []));
    expect(policy.get('script-src')?.filter((source) => !inPages.has(source))).toEqual([]);
    expect(policy.get('script-src')).not.toContain("'unsafe-inline'");
  });

  it('keeps types and addresses to themselves', () => {
    expect(headers.get('X-Content-Type-Options')).toBe('nosniff');
    expect(headers.get('Referrer-Policy')).toBeDefined();
  });
});
