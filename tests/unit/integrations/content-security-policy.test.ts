import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { pageContents, policy, withPolicy } from '../../../src/integrations/content-security-policy.ts';

const sha = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

describe('pageContents', () => {
  it('hashes inline scripts and styles, and nothing that has an address or is data', () => {
    const html = [
      '<script>a()</script>',
      '<script type="module" src="/x.js"></script>',
      '<script type="application/ld+json">{"a":1}</script>',
      '<style data-x>p{}</style>',
    ].join('');
    const found = pageContents(html);
    expect([...found.scripts]).toEqual([sha('a()')]);
    expect([...found.styles]).toEqual([sha('p{}')]);
  });

  it('knows a form that leads somewhere from a checker that never leaves', () => {
    expect(pageContents('<form action="/cerca/">').submits).toBe(true);
    expect(pageContents('<form novalidate>').submits).toBe(false);
  });
});

describe('withPolicy', () => {
  it('puts the policy right after the charset', () => {
    const html = withPolicy('<head><meta charset="utf-8"/><style>p{}</style></head>');
    expect(html).toMatch(/^<head><meta charset="utf-8"\/?><meta http-equiv="content-security-policy"/);
    expect(html).toContain(sha('p{}'));
  });

  it('stops the build at a page that has no charset', () => {
    expect(() => withPolicy('<head></head>')).toThrow('charset');
  });
});

it('lets a form submit only where one leads to this site', () => {
  expect(policy({ scripts: [], styles: [], submits: false })).toContain("form-action 'none'");
  expect(policy({ scripts: [], styles: [], submits: true })).toContain("form-action 'self'");
});
