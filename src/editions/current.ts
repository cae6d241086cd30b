import { getEntry } from 'astro:content';
import type { Edition, Guide } from '../schemas/guide.ts';
import type { RuleSet } from '../schemas/rules.ts';
import { archivePath, placeOf } from './paths.ts';
import { editionOf, inForce } from './register.ts';

/** What the page's frontmatter says of its guide. */
export interface PageOfGuide {
  readonly guide?: 'psicologi' | 'tsrm-pstrp' | undefined;
  readonly edition?: string | undefined;
}

export interface GuideAndEdition {
  readonly id: string;
  readonly guide: Guide;
  readonly edition: Edition;
  /** The page belongs to the edition in force. */
  readonly live: boolean;
}

/** A page of a guide, with the address of this very edition that holds for ever. */
export interface PageInEdition extends GuideAndEdition {
  /** The path below the guide; empty for the guide itself. */
  readonly page: string;
  readonly permanent: string;
}

/** The guide, edition and permanent address of a page by its id; null outside the guides. */
export async function pageInEdition(entry: {
  readonly id: string;
  readonly data: PageOfGuide;
}): Promise<PageInEdition | null> {
  const found = await editionOfPage(entry.data);
  if (found === null) return null;
  const page = placeOf(entry.id)?.page ?? '';
  return { ...found, page, permanent: archivePath(found.id, found.edition.number, page) };
}

/** The guide and edition of a page: the edition it names, else the one in force; null without a guide. */
export async function editionOfPage(page: PageOfGuide): Promise<GuideAndEdition | null> {
  if (page.guide === undefined) return null;
  const entry = await getEntry('guides', page.guide);
  if (entry === undefined) throw new Error(`Manca il registro content/guides/${page.guide}.yaml.`);
  const current = inForce(entry.data);
  const edition = page.edition === undefined ? current : editionOf(entry.data, page.edition);
  return { id: page.guide, guide: entry.data, edition, live: edition === current };
}

/**
 * The rule set that a page's text prints and its checkers enforce.
 * @throws for an author's mistake: no guide named, or an edition without its rule set.
 */
export async function rulesOfPage(page: PageOfGuide, where: string): Promise<RuleSet> {
  const found = await editionOfPage(page);
  if (found === null) {
    throw new Error(`${where}: indica la guida (guide) da cui prendere i limiti.`);
  }
  const id = `${found.id}/${found.edition.number}`;
  const entry = await getEntry('rules', id);
  if (entry === undefined) throw new Error(`${where}: manca content/rules/${id}.yaml.`);
  return entry.data;
}

/**
 * The rule set of a component on a page: that of the page's own guide, or of the one that is named where the
 * page belongs to none.
 * @throws as `rulesOfPage` does.
 */
export async function rulesWhere(
  page: { readonly id: string; readonly data: PageOfGuide },
  guide: PageOfGuide['guide'],
): Promise<RuleSet> {
  return await rulesOfPage(guide === undefined ? page.data : { guide }, page.id);
}
