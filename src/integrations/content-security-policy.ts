import { createHash } from 'node:crypto';
import type { PageStep } from './finished-pages.ts';
import { writeHeaders } from './header-files.ts';

/** What an HTML file holds that its policy must allow. */
export interface PageContents {
  /** CSP hashes of the inline scripts. */
  readonly scripts: ReadonlySet<string>;
  /** CSP hashes of the inline styles. */
  readonly styles: ReadonlySet<string>;
  /** A form leads somewhere: only the search does, and a checker's form never may. */
  readonly submits: boolean;
}

const SCRIPT = /<script(?![^>]*\bsrc=)([^>]*)>([\s\S]*?)<\/script>/gi;
const STYLE = /<style[^>]*>([\s\S]*?)<\/style>/gi;
/** Data blocks are never run: the policy does not concern them. */
const DATA_BLOCK = /\btype=["']?(?:application\/(?:ld\+)?json|speculationrules)/i;

function hashOf(content: string): string {
  return `'sha256-${createHash('sha256').update(content, 'utf8').digest('base64')}'`;
}

/** The hashes of every inline script and style that the HTML really holds, and whether a form submits. */
export function pageContents(html: string): PageContents {
  const scripts = new Set<string>();
  const styles = new Set<string>();
  for (const [, attributes = '', content = ''] of html.matchAll(SCRIPT)) {
    if (!DATA_BLOCK.test(attributes)) scripts.add(hashOf(content));
  }
  for (const [, content = ''] of html.matchAll(STYLE)) styles.add(hashOf(content));
  return { scripts, styles, submits: /<form\b[^>]*\baction=/i.test(html) };
}

/** The directives, with what may stand inline and whether a form may lead to this site. */
export function policy({
  scripts,
  styles,
  submits,
}: {
  scripts: Iterable<string>;
  styles: Iterable<string>;
  submits: boolean;
}): string {
  return [
    "default-src 'self'",
    ["script-src 'self' 'wasm-unsafe-eval'", ...scripts].join(' '),
    ["style-src 'self'", ...styles].join(' '),
    "style-src-attr 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "worker-src 'self'",
    "connect-src 'self'",
    "object-src 'none'",
    "base-uri 'self'",
    `form-action ${submits ? "'self'" : "'none'"}`,
    // No text becomes markup or a script; addresses of workers pass by these two alone (src/offline/register.ts,
    // src/components/checkers/photos/worker-address.ts). Two, since all pages have the first, few the second.
    "require-trusted-types-for 'script'",
    'trusted-types service-worker photo-workers',
  ].join('; ');
}

/** The HTML with its policy as a meta right after the charset, before anything it governs. */
export function withPolicy(html: string, contents = pageContents(html)): string {
  const meta = `<meta http-equiv="content-security-policy" content="${policy(contents)}">`;
  const charset = /<meta charset="?utf-8"?\s*\/?>/i;
  if (!charset.test(html)) throw new Error('a page without <meta charset>: the policy has no place');
  return html.replace(charset, (found) => found + meta);
}

/**
 * Hashes what each built page holds inline and writes its policy into it, and into `_headers` the
 * one for all pages: there the styles are left open, since their hashes would make the header too
 * long, and the meta of each page closes them.
 */
export function contentSecurityPolicy(): PageStep {
  const scripts = new Set<string>();
  return {
    page(html) {
      const contents = pageContents(html);
      for (const hash of contents.scripts) scripts.add(hash);
      return withPolicy(html, contents);
    },
    async end(dir) {
      // Pages come in no order, and the header must not tell two builds of the same site apart.
      const open = policy({ scripts: [...scripts].sort(), styles: ["'unsafe-inline'"], submits: true });
      await writeHeaders(dir, `${open}; frame-ancestors 'none'`);
    },
  };
}
