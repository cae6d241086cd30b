import { createHash } from 'node:crypto';
import { stringify } from 'yaml';
import type { Manifest } from '../../schemas/frozen.ts';

/** The folder of the pages of an edition that is kept. */
export function frozenFolder(guide: string, edition: string): string {
  return `content/docs/archivio/${guide}/${edition}`;
}

export const MANIFEST = '_manifest.yaml';
export const QUOTED = '_quoted.yaml';

/** The file with the limits of an edition. */
export function rulesFile(guide: string, edition: string): string {
  return `content/rules/${guide}/${edition}.yaml`;
}

/** The fingerprint of a file, byte for byte. */
export function fingerprint(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex');
}

/** The text of a manifest over the files of an edition, in the order of their paths. */
export function manifestText(about: Omit<Manifest, 'files'>, files: ReadonlyMap<string, string>): string {
  const listed = [...files]
    .map(([path, content]) => ({ path, sha256: fingerprint(content) }))
    .sort((one, other) => (one.path < other.path ? -1 : 1));
  const content: Manifest = { ...about, files: listed };
  return `# Le impronte dell'edizione conservata, scritte da edition:new. Qui non si corregge più nulla.\n${stringify(content, { lineWidth: 0 })}`;
}
