import type { CollectionEntry } from 'astro:content';
import { pageInEdition } from './current.ts';
import { longDate } from './dates.ts';
import { markdownOf } from './reading/markdown.ts';
import { renderedText } from './reading/render.ts';
import { statusOf } from './validity.ts';

/** The address of a page from its id. */
export function addressOf(id: string): string {
  return id === 'index' ? '/' : `/${id}/`;
}

/** Where a page stands as Markdown: its address and `.md`. */
export function markdownPath(id: string): string {
  return id === '' ? '/index.md' : `/${id}.md`;
}

const written = new Map<string, Promise<string>>();

/**
 * A page as Markdown: what it is worth first (guide, edition, days, permanent address), then its text. Written once:
 * it stands in a file of its own and in the one of all pages.
 * @param origin the address of the site: links are written in full.
 */
export function markdownPage(
  entry: CollectionEntry<'docs'>,
  locals: App.Locals,
  origin: URL,
): Promise<string> {
  const known = import.meta.env.DEV ? undefined : written.get(entry.id);
  const text = known ?? writePage(entry, locals, origin);
  written.set(entry.id, text);
  return text;
}

async function writePage(entry: CollectionEntry<'docs'>, locals: App.Locals, origin: URL): Promise<string> {
  const address = new URL(addressOf(entry.id), origin);
  const found = await pageInEdition(entry);
  const { title, description, checked } = entry.data;
  const about = [
    ...(found === null
      ? ['Pagina redazionale']
      : [
          `Guida: ${found.guide.title}`,
          `Ente: ${found.guide.issuer}`,
          `Edizione: ${found.edition.label}, ${statusOf(found.edition)}`,
          `Link permanente: ${new URL(found.permanent, origin).href}`,
        ]),
    `Indirizzo: ${address.href}`,
    `Controllata il ${longDate(checked)}`,
  ];
  return markdownDocument({ title, description, about, html: await renderedText(entry, locals), address });
}

/** A page on its way to Markdown. */
interface Document {
  readonly title: string;
  readonly description: string | undefined;
  /** What it is worth, a line each. */
  readonly about: readonly string[];
  /** Its text, rendered. */
  readonly html: string;
  /** Its own address: links are written in full. */
  readonly address: URL;
}

/** The Markdown of a page: its title, what it is worth, its text, and whose site it is. */
export function markdownDocument({ title, description, about, html, address }: Document): string {
  const body = markdownOf(html, (href) => new URL(href, address).href);
  return [
    `# ${title}`,
    ...(description === undefined ? [] : [`> ${description}`]),
    about.map((line) => `- ${line}`).join('\n'),
    body,
    'Sito redazionale basato sulle guide degli enti. In caso di differenze vale quanto indica il tuo Ordine.',
    '',
  ]
    .join('\n\n')
    .replace(/\n{3,}/g, '\n\n')
    .replace(/\n+$/, '\n');
}
