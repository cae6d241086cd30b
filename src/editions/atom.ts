/** An entry of an Atom feed; days such as 2026-11-22. */
export interface AtomEntry {
  readonly id: string;
  readonly title: string;
  readonly address: string;
  readonly day: string;
  readonly summary: string;
}

export interface AtomFeed {
  readonly title: string;
  readonly subtitle: string;
  /** The address of the feed itself, which is its identifier too. */
  readonly self: string;
  readonly page: string;
  readonly author: string;
  readonly entries: readonly AtomEntry[];
}

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

function escape(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => ESCAPES[sign] ?? sign);
}

const instant = (day: string): string => `${day}T00:00:00Z`;

/** An Atom feed. https://www.rfc-editor.org/rfc/rfc4287 */
export function atom({ title, subtitle, self, page, author, entries }: AtomFeed): string {
  const updated = entries
    .map(({ day }) => day)
    .reduce((latest, day) => (day > latest ? day : latest), '1970-01-01');
  return `<?xml version="1.0" encoding="UTF-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="it">
  <title>${escape(title)}</title>
  <subtitle>${escape(subtitle)}</subtitle>
  <id>${escape(self)}</id>
  <link rel="self" type="application/atom+xml" href="${escape(self)}"/>
  <link rel="alternate" type="text/html" href="${escape(page)}"/>
  <updated>${instant(updated)}</updated>
  <author><name>${escape(author)}</name></author>
${entries
  .map(
    (entry) => `  <entry>
    <title>${escape(entry.title)}</title>
    <id>${escape(entry.id)}</id>
    <link rel="alternate" type="text/html" href="${escape(entry.address)}"/>
    <updated>${instant(entry.day)}</updated>
    <summary>${escape(entry.summary)}</summary>
  </entry>`,
  )
  .join('\n')}
</feed>
`;
}
