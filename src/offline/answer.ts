import { releaseName, visitedName } from './copy.ts';
import type { Release } from './release.ts';

/** How many opened files are kept beside the release; the oldest goes first. */
const VISITED = 40;

/** Whether the worker answers: only for what this site serves and a page reads. */
export function concerns(request: Request, scope: string): boolean {
  return request.method === 'GET' && request.url.startsWith(scope) && !request.headers.has('range');
}

/**
 * The answer to a request: from the release where it holds the file, so that a page and its scripts always
 * belong together; else from the network; without one, what was opened before, or the page that explains.
 * @throws {TypeError} as `fetch` does, for a file that is nowhere.
 */
export async function answer(request: Request, scope: string, release: Release): Promise<Response> {
  const url = new URL(request.url);
  // No file depends on the query, and what somebody looked for must not be kept.
  const asked = url.search !== '';
  url.search = '';
  url.hash = '';
  const copy = await caches.open(releaseName(scope, release));
  const kept = await copy.match(url.href);
  if (kept !== undefined) return kept;
  // Pages of the release before this one may still be open: their scripts bear other names.
  const hashed = url.href.startsWith(`${scope}_astro/`) ? await caches.match(url.href) : undefined;
  if (hashed !== undefined) return hashed;
  try {
    const response = await fetch(request);
    if (response.ok && !response.redirected && !asked) await keepVisited(scope, url.href, response.clone());
    return response;
  } catch (reason) {
    const visited = await (await caches.open(visitedName(scope))).match(url.href);
    if (visited !== undefined) return visited;
    if (request.mode !== 'navigate') throw reason;
    if (!url.pathname.endsWith('/') && (await copy.match(`${url.href}/`)) !== undefined) {
      return Response.redirect(`${url.href}/`);
    }
    const page = await copy.match(new URL(release.fallback, scope).href);
    if (page === undefined) throw reason;
    return new Response(page.body, { status: 503, headers: page.headers });
  }
}

/** Keeps a file that was opened; a full disk is no reason not to show it. */
async function keepVisited(scope: string, url: string, response: Response): Promise<void> {
  try {
    const cache = await caches.open(visitedName(scope));
    await cache.put(url, response);
    const keys = await cache.keys();
    for (const key of keys.slice(0, Math.max(0, keys.length - VISITED))) await cache.delete(key);
  } catch {
    // Nothing to mend: the reader has the page.
  }
}
