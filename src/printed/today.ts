import { readFile } from 'node:fs/promises';
import { pathToFileURL } from 'node:url';
import { getEntry } from 'astro:content';
import { offerOf, type Offer } from './offer.ts';
import type { WholeGuide } from './whole-guide.ts';

/** Where `npm run pdf` keeps what it made; Astro always runs at the root of the project. */
const PRINTED = pathToFileURL(`${process.cwd()}/content/printed/`);

/** The PDF of a guide that may be offered today; null in development, where files of the build are not served. */
export async function offerToday({ id, edition, text }: WholeGuide): Promise<Offer | null> {
  if (import.meta.env.DEV) return null;
  const known = (await getEntry('printed', id))?.data;
  const file = await readFile(new URL(`${id}.pdf`, PRINTED)).catch(() => null);
  return offerOf({ guide: id, edition: edition.number, text, known, file });
}
