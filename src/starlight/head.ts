import type { StarlightRouteData } from '@astrojs/starlight/route-data';

type Head = StarlightRouteData['head'];

/** Metadata that Pagefind keeps with the page and searches. */
export function searchable(name: string, content: string): Head[number] {
  return {
    tag: 'meta',
    attrs: { name: `ricerca:${name}`, content, 'data-pagefind-meta': `${name}[content]` },
  };
}

/** Metadata by which Pagefind can also leave pages out. */
export function searchableFilter(name: string, content: string): Head[number] {
  const entry = searchable(name, content);
  return { ...entry, attrs: { ...entry.attrs, 'data-pagefind-filter': `${name}[content]` } };
}

/** A value by which Pagefind can leave pages out. */
export function filter(name: string, content: string): Head[number] {
  return {
    tag: 'meta',
    attrs: { name: `filtro:${name}`, content, 'data-pagefind-filter': `${name}[content]` },
  };
}

/** Lets feed readers find the changes. */
export function feedLink(format: 'rss' | 'atom', href: string): Head[number] {
  const title = format === 'rss' ? 'Novità (RSS)' : 'Novità (Atom)';
  return { tag: 'link', attrs: { rel: 'alternate', type: `application/${format}+xml`, title, href } };
}

/** An archived page names the page in force as its canonical address. */
export function pointTo(head: Head, href: string): void {
  for (const { attrs } of head) {
    if (attrs === undefined) continue;
    if (attrs['rel'] === 'canonical') attrs['href'] = href;
    if (attrs['property'] === 'og:url') attrs['content'] = href;
  }
}

/** A kept page bears the title it had: outside it, title and description say which edition it is of. */
export function nameAs(head: Head, title: string, description: string): void {
  for (const entry of head) {
    const { tag, attrs } = entry;
    if (tag === 'title') entry.content = title;
    if (attrs === undefined) continue;
    if (attrs['property'] === 'og:title') attrs['content'] = title;
    if (attrs['name'] === 'description' || attrs['property'] === 'og:description') {
      attrs['content'] = description;
    }
  }
}
