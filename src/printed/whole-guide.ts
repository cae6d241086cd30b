import { getCollection, getEntry, type CollectionEntry } from 'astro:content';
import template from '../components/printed/WholeGuide.astro?raw';
import { rulesOfPage } from '../editions/current.ts';
import { pagesOfEdition } from '../editions/pages.ts';
import { archivePath, livePath } from '../editions/paths.ts';
import { renderedText } from '../editions/reading/render.ts';
import { inForce } from '../editions/register.ts';
import type { Edition, Guide } from '../schemas/guide.ts';
import { fingerprintOf } from './fingerprint.ts';
import { joinPage, mendLinks } from './joined.ts';
import { statedLimits, type StatedLimit } from './limits.ts';

/** A page of the guide as a chapter of the document. */
export interface Chapter {
  readonly anchor: string;
  readonly title: string;
  readonly summary: string | undefined;
  readonly html: string;
}

/** A guide as one document, its edition in force. */
export interface WholeGuide {
  readonly id: string;
  readonly guide: Guide;
  readonly edition: Edition;
  /** The address of this edition that holds for ever, in full. */
  readonly address: string;
  readonly chapters: readonly Chapter[];
  readonly limits: readonly StatedLimit[];
  readonly words: readonly CollectionEntry<'glossary'>['data'][];
  /** The fingerprint of all this: a PDF made from another text is out of date. */
  readonly text: string;
}

const made = new Map<string, Promise<WholeGuide>>();

/**
 * The document of a guide: its pages in the order of the menu, its limits, the words it uses.
 * @param locals those of the route that asks.
 * @param origin the address of the site: the permanent address is written in full.
 */
export function wholeGuide(
  register: CollectionEntry<'guides'>,
  locals: App.Locals,
  origin: URL,
): Promise<WholeGuide> {
  const known = import.meta.env.DEV ? undefined : made.get(register.id);
  const guide = known ?? putTogether(register, locals, origin);
  made.set(register.id, guide);
  return guide;
}

async function putTogether(
  { id, data, ...rest }: CollectionEntry<'guides'>,
  locals: App.Locals,
  origin: URL,
): Promise<WholeGuide> {
  const edition = inForce(data);
  const pages = [...(await pagesOfEdition({ id, data, ...rest }, edition.number))].toSorted(
    ([, one], [, other]) => (one.data.sidebar.order ?? 0) - (other.data.sidebar.order ?? 0),
  );
  const anchors = new Map(pages.map(([page]) => [livePath(id, page), page === '' ? 'panoramica' : page]));
  const joined = await Promise.all(
    pages.map(async ([page, entry]) =>
      joinPage(await renderedText(entry, locals), { path: livePath(id, page), anchors }),
    ),
  );
  const texts = mendLinks(
    joined.map(({ html }) => html),
    anchors,
  );
  const chapters = pages.map(([page, entry], index): Chapter => {
    const { title, description } = entry.data;
    return {
      anchor: anchors.get(livePath(id, page)) ?? page,
      title,
      summary: description,
      html: texts[index] ?? '',
    };
  });
  const used = new Set(joined.flatMap(({ words }) => words));
  const limits = statedLimits(await rulesOfPage({ guide: guideName(pages) }, livePath(id)));
  const words = await definitions(used);
  const address = new URL(archivePath(id, edition.number), origin).href;
  const told = [template, data.title, JSON.stringify([edition, limits, words]), address];
  const text = fingerprintOf([
    ...told,
    ...chapters.flatMap(({ title, summary, html }) => [title, summary ?? '', html]),
  ]);
  return { id, guide: data, edition, address, chapters, limits, words, text };
}

/** The guide as its own pages name it. */
function guideName(pages: readonly (readonly [string, CollectionEntry<'docs'>])[]) {
  return pages[0]?.[1].data.guide;
}

async function definitions(ids: ReadonlySet<string>): Promise<CollectionEntry<'glossary'>['data'][]> {
  const found = (await getCollection('glossary')).filter(({ data }) => ids.has(data.id));
  return found
    .map(({ data }) => data)
    .toSorted((one, other) =>
      one.term.replace(/^\W+/, '').localeCompare(other.term.replace(/^\W+/, ''), 'it'),
    );
}

/** The document of a guide by its name; undefined where no register has it. */
export async function wholeGuideOf(
  id: string,
  locals: App.Locals,
  origin: URL,
): Promise<WholeGuide | undefined> {
  const register = await getEntry('guides', id);
  return register === undefined ? undefined : wholeGuide(register, locals, origin);
}
