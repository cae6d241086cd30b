/** Reads what a page's source, or a program, wrote in place of plain signs; takes out its tags. */
import type { Draft } from './draft.ts';
import { GLUED } from './draft.ts';
import { quoted } from './italian.ts';

const CODED: Readonly<Record<string, string>> = {
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#34;': '"',
  '&amp;': '&',
  '&apos;': "'",
  '&#39;': "'",
};

/** Tags without an address in them, and spaces that must not break a line. */
const TAGS =
  /(?:<\/?(?:[abiup]|br|li|[uo]l|t[dr]|div|span|font|strong|em|table|tbody|html|body|o:p)(?:\s[^<>@]*)?\/?>|&(?:nbsp|#160);)+/gi;
/** The tag of a link to the address that it shows. */
const LINK = /<a\s[^<>]{0,200}?mailto:([^\s"'<>?]{1,254})[^<>]{0,300}>(?=\1)/gi;
/** «\n», as programs write a line end, before an address. */
const LINE_END = /(?:\\r)?\\[nt](?=[^\s,;\\@]+@)/g;

/** Linear in the length of the text. */
export function readWebPage(draft: Draft): void {
  if (!/[<&\\]/.test(draft.text)) return;
  const firstAt = draft.text.indexOf('@');
  draft.rewrite(LINE_END, ({ index }) => (index > firstAt ? GLUED : undefined));
  // Before the tags: the «;» that ends a coded sign would look like one that parts two addresses.
  draft.rewrite(/&(?:lt|gt|quot|amp|apos|#3[49]);/gi, ({ 0: code, index }) => {
    draft.odd.add(draft.span(index, index + 1).start);
    return CODED[code.toLowerCase()];
  });
  draft.rewrite(LINK, ({ 0: tag, index }) => {
    draft.note('repeated-link', index, index + tag.length, quoted(tag), '', '');
    return '';
  });
  draft.rewrite(TAGS, ({ 0: tags, index }) => {
    const { text } = draft;
    const to = index + tags.length;
    const inside = /[^\s,;]/.test(text.charAt(index - 1)) && /[^\s,;]/.test(text.charAt(to));
    // Behind an address they are all that parts it from the next one.
    if (inside && /@\S+$/.test(text.slice(Math.max(0, index - 80), index))) return GLUED;
    const put = inside ? ' ' : '';
    draft.note('web-code', index, to, quoted(tags), '', put);
    return put;
  });
}
