/** One release of the site, as the build writes it into the worker. */
export interface Release {
  /** Differs from release to release: the digest of the list. */
  readonly name: string;
  /** Addresses relative to the scope, with the digest of the content; empty where the name bears it. */
  readonly files: readonly (readonly [address: string, digest: string])[];
  /** The page to show in place of one that is not there. */
  readonly fallback: string;
}

/** What a page says to a worker that waits: the reader has asked for the new release. */
export const TAKE_OVER = 'take-over';

/** The name by which all caches of this site begin: others may stand on the same host. */
export function cachePrefix(scope: string): string {
  return `guida-pec ${new URL(scope).pathname} `;
}
