import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import { z } from 'zod';
import { DIST } from './dist.ts';

/** A query and the pages that answer it, all as good. */
export interface AskedQuery {
  readonly query: string;
  readonly kind: string;
  /** Empty: no page answers. */
  readonly pages: readonly string[];
  /** How far down the first of them may stand. */
  readonly within: number;
}

const CONTENT = fileURLToPath(new URL('../../content/docs/', import.meta.url));

function fixture<Schema extends z.ZodType>(name: string, schema: Schema): z.infer<Schema> {
  return schema.parse(JSON.parse(readFileSync(new URL(`../fixtures/${name}.json`, import.meta.url), 'utf8')));
}

/** The pages that answer topics of the examples. */
function pagesOf(topics: readonly string[]): readonly string[] {
  const pages = fixture('search-topic-pages', z.record(z.string(), z.array(z.string())));
  return topics.flatMap((topic) => {
    const found = pages[topic];
    if (found === undefined) throw new Error(`search-topic-pages.json has no topic «${topic}».`);
    return found;
  });
}

/**
 * The acceptance list: each query with its page, which must be among the first three, or first. Pages that the
 * site does not hold yet are waited for.
 */
export function acceptanceQueries(): readonly AskedQuery[] {
  return fixture('search-queries', z.array(z.object({ q: z.string(), page: z.string(), rank: z.number() })))
    .filter(({ page }) => existsSync(join(DIST, page, 'index.html')))
    .map(({ q, page, rank }) => ({ query: q, kind: 'list', pages: [page], within: rank }));
}

/** The examples by topic. */
export function exampleQueries(): readonly AskedQuery[] {
  const example = z.object({ query: z.string(), intents: z.array(z.string()), kind: z.string() });
  return fixture('search-examples', z.array(example)).map(({ query, intents, kind }) => ({
    query,
    kind,
    pages: pagesOf(intents),
    within: 3,
  }));
}

/** Queries written for this site as its readers speak, by topic. */
export function readerQueries(): readonly AskedQuery[] {
  const asked = z.object({ query: z.string(), topic: z.string().nullable(), kind: z.string() });
  return fixture('search-reader-queries', z.array(asked)).map(({ query, topic, kind }) => ({
    query,
    kind,
    pages: topic === null ? [] : pagesOf([topic]),
    within: 3,
  }));
}

/** The queries that each page in force declares in its frontmatter: it must come first. */
export function declaredQueries(): readonly AskedQuery[] {
  const names = readdirSync(CONTENT, { recursive: true, encoding: 'utf8' });
  return names
    .filter((name) => name.endsWith('.mdx') && !name.startsWith('archivio'))
    .flatMap((name) => {
      const front = /^---\n([\s\S]*?)\n---/.exec(readFileSync(join(CONTENT, name), 'utf8'))?.[1] ?? '';
      const { queries } = z.object({ queries: z.array(z.string()).default([]) }).parse(parse(front));
      const path = `/${name
        .replaceAll('\\', '/')
        .replace(/\.mdx$/, '')
        .replace(/(^|\/)index$/, '$1')}`;
      const page = path.endsWith('/') ? path : `${path}/`;
      return queries.map((query) => ({ query, kind: 'declared', pages: [page], within: 1 }));
    });
}
