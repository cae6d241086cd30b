import { readFile, readdir, writeFile } from 'node:fs/promises';
import { gunzipSync } from 'node:zlib';
import type { AstroIntegration } from 'astro';
import { parse } from 'yaml';
import { z } from 'zod';
import { problemGroup } from '../schemas/registers.ts';
import { frequent, inputs, pageWeights, phrases, stopWords, synonyms, together } from '../schemas/search.ts';
import { compileLexicon } from '../search/compile.ts';
import { compileOffers, type Link } from '../search/offers.ts';
import type { PageText } from '../search/vocabulary.ts';

const CONTENT = new URL('../../content/', import.meta.url);

/** What Pagefind keeps of a page, as far as it is read here. */
const fragment = z.object({
  url: z.string(),
  content: z.string(),
  meta: z.record(z.string(), z.string()),
  filters: z.record(z.string(), z.array(z.string())),
  anchors: z.array(z.object({ text: z.string() })),
});

/** Pagefind's files begin with these letters once they are unpacked. */
const SIGNATURE = 'pagefind_dcd';

/** In bytes; at the 3,000 pages of the bench the words of the site weigh ten times as much. */
const SMALL_INDEX = 100_000;

/**
 * Writes beside the index, for the browser, `pagefind/lexicon.json` (the lists of content/search and the words of
 * the pages, made short) and `pagefind/offers.json` (what to say when no page answers).
 * Runs after Starlight, which makes the index.
 */
export function searchVocabulary(): AstroIntegration {
  return {
    name: 'search-vocabulary',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const index = new URL('pagefind/', dir);
        const pages = await currentPages(index);
        const data = compileLexicon(await readLists(), pages, await firstFiles(index));
        const offers = compileOffers(
          await readYaml('search/inputs.yaml', inputs),
          pages,
          await frequentProblems(),
        );
        await writeFile(new URL('lexicon.json', index), JSON.stringify(data));
        await writeFile(new URL('offers.json', index), JSON.stringify(offers));
        logger.info(`${pages.length} pagine, ${data.words.split(' ').length} parole.`);
      },
    },
  };
}

/** The pages that the search offers, without those of the archive. */
export async function currentPages(index: URL): Promise<readonly PageText[]> {
  const folder = new URL('fragment/', index);
  const names = (await readdir(folder)).filter((name) => name.endsWith('.pf_fragment')).toSorted();
  const pages = await Promise.all(
    names.map(async (name) => {
      const text = gunzipSync(await readFile(new URL(name, folder))).toString('utf8');
      const { url, content, meta, filters, anchors } = fragment.parse(
        JSON.parse(text.slice(SIGNATURE.length)),
      );
      const { title = '', summary = '', keywords = '' } = meta;
      const about = [title, summary, keywords, ...anchors.map((anchor) => anchor.text)].join('\n');
      const archived = filters['stato']?.includes('archiviata') === true;
      return archived ? [] : [{ id: name.replace('.pf_fragment', ''), url, title, about, text: content }];
    }),
  );
  return pages.flat();
}

/**
 * The index's tag, and the files that Pagefind asks for at the first question: the words too, as long as all of them
 * weigh less than a picture, since which of them it needs is known one trip to the server later.
 */
async function firstFiles(index: URL): Promise<{ tag: string; files: string[] }> {
  const meta = (await readdir(index)).find((name) => name.endsWith('.pf_meta'));
  const tag = /_(\w+)\.pf_meta$/.exec(meta ?? '')?.[1];
  if (meta === undefined || tag === undefined)
    throw new Error('dist/pagefind: no index. Does Starlight run before?');
  const words = await filesIn(index, 'index/');
  const isSmall = words.reduce((sum, { bytes }) => sum + bytes.length, 0) <= SMALL_INDEX;
  // Pagefind keeps a filter a file, and every question of the site's own search is about the state of a page.
  const filters = (await filesIn(index, 'filter/')).filter(({ bytes }) =>
    gunzipSync(bytes)
      .subarray(SIGNATURE.length, SIGNATURE.length + 8)
      .includes('stato'),
  );
  const chosen = [...filters, ...(isSmall ? words : [])].map(({ name }) => name);
  return { tag, files: [`pagefind-entry.json?ts=${tag}`, meta, ...chosen] };
}

async function filesIn(index: URL, folder: string): Promise<{ name: string; bytes: Buffer }[]> {
  const names = (await readdir(new URL(folder, index))).toSorted().map((name) => folder + name);
  return Promise.all(names.map(async (name) => ({ name, bytes: await readFile(new URL(name, index)) })));
}

/** The lists of content/search. */
export async function readLists(): Promise<Parameters<typeof compileLexicon>[0]> {
  return {
    stopWords: await readYaml('search/stop-words.yaml', stopWords),
    synonyms: await readYaml('search/synonyms.yaml', synonyms),
    phrases: await readYaml('search/phrases.yaml', phrases),
    together: await readYaml('search/together.yaml', together),
    pageWeights: await readYaml('search/pages.yaml', pageWeights),
  };
}

async function frequentProblems(): Promise<readonly Link[]> {
  const groups = await readYaml('problems.yaml', z.array(problemGroup));
  const problems = groups.flatMap((group) => group.problems);
  return (await readYaml('search/frequent.yaml', frequent)).map((id) => {
    const found = problems.find((problem) => problem.id === id);
    if (found === undefined) {
      throw new Error(`content/search/frequent.yaml: «${id}» non è un problema di content/problems.yaml.`);
    }
    return [found.symptom, found.page];
  });
}

/** @throws for an author's mistake: tells the file, the place in it and what it should be. */
async function readYaml<Schema extends z.ZodType>(name: string, schema: Schema): Promise<z.infer<Schema>> {
  const parsed = schema.safeParse(parse(await readFile(new URL(name, CONTENT), 'utf8')));
  if (!parsed.success) throw new Error(`content/${name}:\n${z.prettifyError(parsed.error)}`);
  return parsed.data;
}
