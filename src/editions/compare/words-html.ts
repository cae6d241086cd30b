import type { Part } from './words.ts';

const TAGS = { added: ['ins', 'aggiunto: '], removed: ['del', 'tolto: '] } as const;

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

function escape(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => ESCAPES[sign] ?? sign);
}

/**
 * The words as HTML, inserted and deleted ones marked and told in words to those who do not see the
 * line. Written here and not in a component, where a line break between tags would part a word.
 */
export function wordsHtml(parts: readonly Part[]): string {
  return parts
    .map(({ text, change }) => {
      if (change === 'kept') return escape(text);
      const [tag, says] = TAGS[change];
      return `<${tag}><span class="sr-only">${says}</span>${escape(text)}</${tag}>`;
    })
    .join('');
}
