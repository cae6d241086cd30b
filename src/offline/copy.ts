import { cachePrefix, type Release } from './release.ts';

/** Where a copy notes what it holds; no page has this address. */
const LIST = '_release.json';

/** How many files are fetched at once: the reader's own requests must not wait behind them. */
const AT_ONCE = 4;

/** The cache of what was opened and belongs to no release. */
export function visitedName(scope: string): string {
  return `${cachePrefix(scope)}visitate`;
}

export function releaseName(scope: string, release: Release): string {
  return `${cachePrefix(scope)}${release.name}`;
}

/**
 * Fetches a release whole, or not at all: what an earlier one holds unchanged is taken from there.
 * @throws what the network or a full disk threw; the earlier release stays as it was.
 */
export async function keepRelease(scope: string, release: Release): Promise<void> {
  const name = releaseName(scope, release);
  const earlier = await earlierCopies(scope, name);
  const cache = await caches.open(name);
  const left = [...release.files];
  const work = async (): Promise<void> => {
    for (let file = left.shift(); file !== undefined; file = left.shift()) {
      const [address, digest] = file;
      const url = new URL(address, scope).href;
      await cache.put(url, (await unchanged(earlier, url, address, digest)) ?? (await fetched(url, digest)));
    }
  };
  try {
    await Promise.all(Array.from({ length: AT_ONCE }, work));
    await cache.put(new URL(LIST, scope).href, Response.json(release.files));
  } catch (reason) {
    left.length = 0;
    await caches.delete(name);
    throw reason;
  }
}

interface Copy {
  readonly cache: Cache;
  readonly digests: ReadonlyMap<unknown, unknown>;
}

async function earlierCopies(scope: string, except: string): Promise<Copy[]> {
  const copies: Copy[] = [];
  for (const name of await caches.keys()) {
    if (!name.startsWith(cachePrefix(scope)) || name === except) continue;
    const cache = await caches.open(name);
    const list: unknown = await (await cache.match(new URL(LIST, scope).href))?.json();
    if (Array.isArray(list)) copies.push({ cache, digests: new Map(list.filter(isPair)) });
  }
  return copies;
}

function isPair(entry: unknown): entry is [unknown, unknown] {
  return Array.isArray(entry) && entry.length === 2;
}

async function unchanged(
  copies: readonly Copy[],
  url: string,
  address: string,
  digest: string,
): Promise<Response | undefined> {
  for (const { cache, digests } of copies) {
    if (digests.get(address) === digest) return cache.match(url);
  }
  return undefined;
}

/** A file of the server, not of the browser's own cache, where the name does not tell its content. */
async function fetched(url: string, digest: string): Promise<Response> {
  const response = await fetch(url, { cache: digest === '' ? 'default' : 'no-cache' });
  if (!response.ok || response.redirected) throw new Error(`${url}: ${response.status}`);
  return response;
}

/** Deletes the releases before this one. */
export async function dropEarlier(scope: string, release: Release): Promise<void> {
  const kept = new Set([releaseName(scope, release), visitedName(scope)]);
  for (const name of await caches.keys()) {
    if (name.startsWith(cachePrefix(scope)) && !kept.has(name)) await caches.delete(name);
  }
}
