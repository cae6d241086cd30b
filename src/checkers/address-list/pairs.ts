/**
 * Takes away the same sign before and behind addresses, whole: «*a@x.it*», as chats and Markdown make
 * words stand out. Half of such a pair would stay as the first letter of another address.
 */
import type { Draft, Exchange } from './draft.ts';
import { quoted } from './italian.ts';

/** What opens before a name, at the start of a word; and what closes behind a domain, at the end of one. */
const SIGNS =
  /(?<![^\s,;(<["])([!#$%&'*+/=?^_`{|~-]+)(?=[a-z\d][^\s,;@]*@)|(?<=[a-z\d])(?=[!#$%&'*+/=?^_`}|~-]+\.*(?:[\s,;:)>\]"]|$))(?<=@[\w.-]*)[!#$%&'*+/=?^_`}|~-]+/gi;

/** Quotes and curly brackets have a reading of their own. */
const READ_AS: Readonly<Record<string, string>> = { "'": '"', '{': '<', '}': '>' };

/** Linear in the length of the text. */
export function pairedSigns(draft: Draft): void {
  const exchanges: Exchange[] = [];
  let open: RegExpExecArray | undefined;
  for (const found of draft.text.matchAll(SIGNS)) {
    if (found[1] !== undefined) {
      open = found;
      continue;
    }
    const before = open?.[0] ?? '';
    const [behind] = found;
    if (!open || before.at(-1) !== behind.charAt(0).replace('}', '{')) continue;
    const spans = [open, found].map(({ 0: { length }, index }) => ({ from: index, to: index + length }));
    open = undefined;
    if (before in READ_AS) exchanges.push(...spans.map((span, k) => ({ ...span, put: READ_AS[k ? behind : before] ?? '' })));
    else {
      exchanges.push(...spans.map((span) => ({ ...span, put: '' })));
      spans.forEach(({ from, to }, k) => {
        if (k) draft.alsoMend(draft.findings.length - 1, draft.span(from, to));
        else draft.note('paired-signs', from, to, quoted(draft.was(from, to)), '', '');
      });
    }
  }
  if (exchanges.length > 0) draft.splice(exchanges);
}
