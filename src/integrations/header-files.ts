import { appendFile, writeFile } from 'node:fs/promises';

/** Besides the policy; sent with every answer. HSTS belongs to the server that holds the certificate. */
const HEADERS: readonly (readonly [name: string, value: string])[] = [
  ['X-Content-Type-Options', 'nosniff'],
  ['Referrer-Policy', 'no-referrer'],
  ['Cross-Origin-Opener-Policy', 'same-origin'],
  ['Permissions-Policy', 'camera=(), geolocation=(), microphone=(), payment=(), usb=()'],
];

/**
 * Writes the headers of the site for those who serve it: `_headers` for hosts that read it, and a file each
 * for the examples of nginx and Caddy under deploy/, so that the hashes in the policy are never copied by hand.
 * @param dir the built site
 * @param policy of all pages
 */
export async function writeHeaders(dir: URL, policy: string): Promise<void> {
  const headers = [['Content-Security-Policy', policy] as const, ...HEADERS];
  const netlify = [
    '/*',
    ...headers.map(([name, value]) => `  ${name}: ${value}`),
    '',
    // The browser must see a new worker at once.
    '/sw.js',
    '  Cache-Control: no-cache',
    '',
    '/_astro/*',
    '  Cache-Control: public, max-age=31536000, immutable',
    '',
  ];
  await appendFile(new URL('_headers', dir), netlify.join('\n'));
  const nginx = headers.map(([name, value]) => `add_header ${name} "${value}" always;\n`);
  await writeFile(new URL('_nginx-headers.conf', dir), nginx.join(''));
  const caddy = headers.map(([name, value]) => `\t${name} "${value}"\n`);
  await writeFile(new URL('_caddy-headers.conf', dir), `header {\n${caddy.join('')}}\n`);
}
