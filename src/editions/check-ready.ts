// `npm run check:ready`: tells what is missing before the site may be published, and fails while anything is.
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { parse } from 'yaml';
import { z } from 'zod';
import { guide } from '../schemas/guide.ts';
import { offeredIn } from '../printed/built.ts';
import { body, officialLink } from '../schemas/registers.ts';
import { WHOLE } from './paths.ts';
import { missingForPublication } from './readiness.ts';

const CONTENT = new URL('../../content/', import.meta.url);

function read(path: string): unknown {
  return parse(readFileSync(new URL(path, CONTENT), 'utf8'));
}

function readFolder(folder: string): unknown[] {
  return readdirSync(new URL(`${folder}/`, CONTENT))
    .filter((name) => name.endsWith('.yaml'))
    .map((name) => read(`${folder}/${name}`));
}

const DIST = new URL('../../dist/', import.meta.url);

/** Whether the built site offers the PDF of a guide; null where there is no built site. */
function offersPdf(path: string): boolean | null {
  const page = new URL(`.${path}${WHOLE}/index.html`, DIST);
  return existsSync(page) ? offeredIn(readFileSync(page, 'utf8')) !== null : null;
}

const publiccode = z.object({ url: z.url().optional() }).parse(read('../publiccode.yml'));
const guides = z.array(guide).parse(readFolder('guides'));
const missing = missingForPublication({
  siteUrl: process.env['SITE_URL'],
  codeUrl: publiccode.url,
  bodies: z.array(body).parse(readFolder('bodies')),
  links: z.array(officialLink).parse(read('links.yaml')),
  guides,
  printed: guides.map(({ shortTitle, path }) => ({ shortTitle, offered: offersPdf(path) })),
});

const lines =
  missing.length === 0
    ? ['Il sito è pronto per la pubblicazione.']
    : [`Prima di pubblicare mancano ${missing.length} cose:`, ...missing.map((line) => `- ${line}`)];
process.stdout.write(`${lines.join('\n')}\n`);
process.exitCode = missing.length === 0 ? 0 : 1;
