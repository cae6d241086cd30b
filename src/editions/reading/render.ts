import { getContainerRenderer } from '@astrojs/mdx/container-renderer';
import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import type { AstroComponentFactory } from 'astro/runtime/server/index.js';
import { loadRenderers } from 'astro:container';
import { render, type CollectionEntry } from 'astro:content';
import { blocksOf, type Block } from './blocks.ts';

let container: Promise<AstroContainer> | undefined;
const rendered = new Map<string, Promise<string>>();

async function start(): Promise<AstroContainer> {
  return AstroContainer.create({ renderers: await loadRenderers([getContainerRenderer()]) });
}

/**
 * The HTML of a page's text, its components included: limits, addresses and labels stand in it as
 * readers see them. Title and frame are left out.
 * @param locals those of the route that asks.
 */
export function renderedText(entry: CollectionEntry<'docs'>, locals: App.Locals): Promise<string> {
  const known = import.meta.env.DEV ? undefined : rendered.get(entry.id);
  const html = known ?? renderOnce(entry, locals);
  rendered.set(entry.id, html);
  return html;
}

async function renderOnce(entry: CollectionEntry<'docs'>, locals: App.Locals): Promise<string> {
  container ??= start();
  const { Content } = await render(entry);
  // Of the route, the components of a text ask for its entry alone; the rest of it is not there yet
  // while a page renders, and Starlight throws on whoever asks too early.
  const own: App.Locals = Object.assign(Object.create(null), {
    t: locals.t,
    starlightRoute: { entry, id: entry.id },
  });
  return (await container).renderToString(Content, { locals: own });
}

/**
 * The HTML of a component that belongs to no page of the collection.
 * @param props what the component takes
 * @param locals those of the route that asks.
 */
export async function renderedComponent(
  component: AstroComponentFactory,
  props: Record<string, unknown>,
  locals: App.Locals,
): Promise<string> {
  container ??= start();
  const own: App.Locals = Object.assign(Object.create(null), { t: locals.t });
  return (await container).renderToString(component, { props, locals: own });
}

/** The blocks of a page: its title and summary, then its text. */
export async function blocksOfPage(entry: CollectionEntry<'docs'>, locals: App.Locals): Promise<Block[]> {
  const { title, description } = entry.data;
  const summary: Block[] = description === undefined ? [] : [{ kind: 'paragraph', text: description }];
  const head: Block = { kind: 'heading', text: title, id: '_top' };
  return [head, ...summary, ...blocksOf(await renderedText(entry, locals))];
}
