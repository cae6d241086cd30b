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
    if (open?.[0].at(-1) !== found[0].charAt(0).replace('}', '{')) continue;
    const sides = [open, found].map(({ 0: sign, index }) => ({ from: index, to: index + sign.length, plain: READ_AS[sign] }));
    const known = sides.every(({ plain }) => plain !== undefined);
    sides.forEach(({ from, to, plain = '' }, k) => {
      exchanges.push({ from, to, put: known ? plain : '' });
      if (known) return;
      if (k > 0) draft.alsoMend(draft.findings.length - 1, draft.span(from, to));
      else draft.note('paired-signs', from, to, quoted(draft.was(from, to)), '', '');
    });
    open = undefined;
  }
  if (exchanges.length > 0) draft.splice(exchanges);
}
