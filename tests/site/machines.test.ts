import { readFileSync } from 'node:fs';
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import {
  builtPages,
  currentPages,
  fileFor,
  isArchived,
  isWholeGuide,
  siteOrigin,
  type Page,
} from '../support/dist.ts';
import { attribute, elements, rawText } from '../support/html.ts';
import { guides, readText } from '../support/registers.ts';

const withMarkdown = builtPages().filter(({ path }) => path !== '/404.html' && !isWholeGuide(path));
const written = withMarkdown.filter(({ path }) => !path.startsWith('/versioni/confronto/'));

function markdownFor({ document }: Page): string | undefined {
  const link = elements(document, 'link').find(
    (candidate) => attribute(candidate, 'type') === 'text/markdown',
  );
  return link && attribute(link, 'href');
}

const graph = z.object({
  '@context': z.literal('https://schema.org'),
  '@graph': z.array(z.looseObject({ '@type': z.string() })),
});

/** The structured data of a page, by type. */
function structured({ document }: Page): Map<string, Record<string, unknown>> {
  const blocks = elements(document, 'script').filter(
    (script) => attribute(script, 'type') === 'application/ld+json',
  );
  expect(blocks).toHaveLength(1);
  const found = graph.parse(JSON.parse(blocks.map(rawText).join('')));
  return new Map(found['@graph'].map((thing) => [thing['@type'], thing]));
}

function picture({ document }: Page): string {
  const meta = elements(document, 'meta').find(
    (candidate) => attribute(candidate, 'property') === 'og:image',
  );
  return (meta && attribute(meta, 'content')) ?? '';
}

describe('every page as Markdown', () => {
  it.each(withMarkdown)('of $path stands at its address and .md', (page) => {
    const path = page.path === '/' ? '/index.md' : page.path.replace(/\/$/, '.md');
    expect(markdownFor(page)).toBe(path);
    const text = readText(`dist${path}`);
    expect(text).toMatch(/^# \S/);
    expect(text).toContain(`Indirizzo: ${siteOrigin()}${page.path}`);
    expect(text).not.toMatch(/<(?:div|span|a|p|svg|script)\b|\[object|undefined/);
  });

  it('carries the limits as the page prints them', () => {
    expect(
      readText('dist/guide/tsrm-pstrp/cambiare-email-e-cellulare.md').replaceAll('\u00a0', ' '),
    ).toContain('Al massimo 4 MB');
  });
});

describe('llms.txt', () => {
  const index = readText('dist/llms.txt');
  const full = readText('dist/llms-full.txt');
  const current = written.filter(({ path }) => !isArchived(path));

  it('lists the Markdown of every current page once, and nothing of the archive', () => {
    const listed = [...index.matchAll(/\]\(([^)]+\.md)\)/g)].map(([, address]) => address);
    expect(listed.toSorted()).toEqual(
      current.map((page) => `${siteOrigin()}${markdownFor(page)}`).toSorted(),
    );
  });

  it('has them all in one file, without the archive', () => {
    const told = [...full.matchAll(/^- Indirizzo: (.+)$/gm)].map(([, address]) => address);
    expect(told.toSorted()).toEqual(current.map(({ path }) => `${siteOrigin()}${path}`).toSorted());
  });
});

describe('the structured data', () => {
  it.each(currentPages().filter(({ path }) => !['/', '/404.html'].includes(path)))(
    'of $path lead from the home page to it',
    (page) => {
      const crumbs = z
        .object({ itemListElement: z.array(z.object({ position: z.number(), item: z.string() })) })
        .parse(structured(page).get('BreadcrumbList')).itemListElement;
      expect(crumbs.map(({ position }) => position)).toEqual(crumbs.map((_, index) => index + 1));
      expect(crumbs[0]?.item).toBe(`${siteOrigin()}/`);
      expect(crumbs.at(-1)?.item).toBe(`${siteOrigin()}${page.path}`);
      expect(crumbs.filter(({ item }) => !fileFor(new URL(item).pathname))).toEqual([]);
    },
  );

  const ofGuides = currentPages().filter(({ path }) => /^\/guide\/[^/]+\//.test(path));

  it.each(ofGuides)('of $path name edition, dates and the text it is based on', (page) => {
    const register = guides().find(({ id }) => id === page.path.split('/')[2]);
    const edition = register?.editions.find(({ status }) => status === 'in vigore');
    const things = structured(page);
    expect(things.get('HowTo') ?? things.get('TechArticle')).toMatchObject({
      version: edition?.number,
      datePublished: edition?.date,
      dateModified: expect.stringMatching(/^\d{4}-\d{2}-\d{2}$/),
      isBasedOn: { name: register?.source.title },
      url: `${siteOrigin()}${page.path}`,
    });
  });

  it('of a procedure tell its steps', () => {
    const page = ofGuides.find(({ path }) => path.endsWith('/attivare-la-notifica-email/'));
    if (!page) throw new Error('no page');
    const { step } = z
      .object({ step: z.array(z.object({ text: z.string() })) })
      .parse(structured(page).get('HowTo'));
    expect(step.length).toBeGreaterThanOrEqual(4);
    expect(step[0]?.text).toContain('Notifica Mail');
  });
});

describe('the picture that other sites show', () => {
  const pictures = new Map(written.map((page) => [picture(page), page.path]));

  it('is one for each guide and one for the site', () => {
    expect(pictures.size).toBe(guides().length + 1);
  });

  it.each([...pictures.keys()])('%s is there, 1200 by 630, light enough to send', async (address) => {
    const file = fileFor(new URL(address).pathname);
    if (file === undefined) throw new Error(`no file for ${address}`);
    const bytes = readFileSync(file);
    expect(await sharp(bytes).metadata()).toMatchObject({ format: 'png', width: 1200, height: 630 });
    expect(bytes.byteLength).toBeLessThan(60_000);
  });
});
