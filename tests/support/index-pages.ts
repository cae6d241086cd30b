import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { z } from 'zod';
import { DIST } from './dist.ts';

/** What Pagefind keeps of a page. */
const fragment = z.object({
  url: z.string(),
  content: z.string(),
  meta: z.record(z.string(), z.string()),
  filters: z.record(z.string(), z.array(z.string())),
});

export type IndexedPage = z.infer<typeof fragment>;

/** Pagefind's files begin with these letters once they are unpacked. */
const SIGNATURE = 'pagefind_dcd';

/** The pages of the built search index, by their addresses. */
export function indexedPages(): ReadonlyMap<string, IndexedPage> {
  const folder = join(DIST, 'pagefind/fragment');
  return new Map(
    readdirSync(folder)
      .filter((name) => name.endsWith('.pf_fragment'))
      .map((name) => {
        const text = gunzipSync(readFileSync(join(folder, name))).toString('utf8');
        const page = fragment.parse(JSON.parse(text.slice(SIGNATURE.length)));
        return [page.url, page];
      }),
  );
}
