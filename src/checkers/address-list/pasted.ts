/** Takes out of the draft what was pasted with the addresses: names, labels, links, notes in brackets. */
import type { Draft, Exchange } from './draft.ts';
import { GLUED } from './draft.ts';
import { isComplete } from './endings.ts';
import { quoted } from './italian.ts';
import { gluedSigns } from './torn.ts';

/**
 * Marks of a list and words between two addresses, which are no part of a name. A plain sign is none when
 * it touches the name, «?ngela», «*Email*:»: left behind, it would touch the address.
 */
const LEADING = /^(?:\s|\(?\d{1,2}(?:\)|\.\s)|[a-h]\)|[!#-&*+./=?\\^`|~{}-]+\s|[^\s\w"'(!#-&*+./=?\\^`|~{}\p{L}-]|(?:e|ed|o)\s)+/iu;

/** Whether a word is a whole domain: an address whose @ is missing, rather than a name. */
export function likeDomain(word: string): boolean {
  return isComplete(word.replace(/\.+$/, ''));
}

/** «x@y.it<mailto:x@y.it>», «[x@y.it](mailto:x@y.it)», «"x@y.it" <x@y.it>»: once to read and once to follow. */
function repeatedLinks(draft: Draft): void {
  const exchanges: Exchange[] = [];
  const link = /(?<![^\s,;<>()[\]"])("?)([^\s,;<>()[\]"@]+@[^\s,;<>()[\]"@]+)\1(\]?\s?[<(](?:mailto:)?\2[>)])/gi;
  for (const { 0: all, 1: { length: quote } = '', 3: again = '', index } of draft.text.matchAll(link)) {
    const to = index + all.length;
    const from = to - again.length - quote;
    draft.note('repeated-link', from, to, quoted(draft.was(from + quote, to).trim()), '', '');
    exchanges.push({ from, to, put: '' });
    if (quote) draft.alsoMend(draft.findings.length - 1, draft.span(index, index + 1));
  }
  if (exchanges.length > 0) draft.splice(exchanges);
}

function notesInBrackets(draft: Draft): void {
  draft.rewrite(/(?<!\s)\s*[([]([^()[\]@\n]*)[)\]]/g, ({ 0: found, 1: inside = '', index }) => {
    if (/^(?:\d{1,2}|[a-h])$/i.test(inside)) return undefined;
    const to = index + found.length;
    // Without a space behind it, it is all that keeps two addresses apart.
    if (/\w/.test(draft.text.charAt(to)) && index > 0) return GLUED;
    draft.note('comment', index, to, quoted(found.trim()), '', '');
    return '';
  });
}

/** «[12/11/26, 10:32] Mario: » and «12/11/26, 10:32 - Mario: », as a chat is copied. */
const CHAT = /(?<=^|\n)\[?\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4},? \d{1,2}[:.]\d\d(?:[:.]\d\d)?\]?(?: -)? [^:\n@]{1,40}: ?/g;
/** «Il giorno lun 23 nov 2026 alle ore 14:05 Mario », and what stands behind the address, as a program quotes a message. */
const QUOTED_MAIL = /(?<=^|\n)Il [^\n@<:]{4,50}\d{1,2}[:.]\d\d,? |(?<=\S)\s*ha scritto:(?=\s*$)/gi;
/** The provider of a certified message, behind the one on whose behalf it was sent. */
const ENVELOPE = /\s?<?posta-certificata@[\w.-]+(?![\w.-])>?(?<=per conto di:\s?[^\s@]+@[^\s@,;]+\s?<?posta-certificata@[^\s@]+)/gi;
/** Words that stand before a colon though nothing but an address follows it, without a space. */
const KNOWN_LABEL = /^(?:e-?mail|mail|pec|posta|a|da|to|from|ccn?|bcc|destinatari[oa]?|mittent[ei]|indirizz[oi])$/i;

/** Characters that an address may have, with a bracket behind it. */
const LONGEST = 330;

const CLOSING = /[^<>(),;\n]*[>)]/y;

/** Names before «<» or «(» and labels before «:», in one reading from left to right. */
function namesAndLabels(draft: Draft): void {
  const { text } = draft;
  const exchanges: Exchange[] = [];
  let part = 0; // behind the last separator or address
  let name = 0; // the same, but a comma inside a name is no separator
  let nameLike = true; // no word since then speaks against a name
  let words = 0; // how many words since then
  const take = (code: 'display-name' | 'label' | 'mailto', start: number, to: number): void => {
    const lead = LEADING.exec(text.slice(start, to))?.[0] ?? '';
    const from = start + lead.length;
    if (from >= to - 1) return;
    const rest = /^\s*(?:mailto:)?/i.exec(text.slice(to, to + 80))?.[0].length ?? 0;
    // The sentence has quotes of its own.
    const it = text.slice(from, code === 'display-name' ? to - 1 : to).trim().replace(/^["']|["']$/g, '');
    const address = code === 'display-name' ? /^[^\s<>(),;:]+@[^\s<>(),;:]+/.exec(text.slice(to + rest, to + rest + 80))?.[0] : undefined;
    draft.note(code, from, to + rest, quoted(it), address ? `: ${address}` : '', '');
    exchanges.push({ from, to: to + rest, put: '' });
    CLOSING.lastIndex = to;
    const closing = code === 'display-name' ? CLOSING.exec(text)?.[0].length : undefined;
    if (closing) {
      draft.alsoMend(draft.findings.length - 1, draft.span(to + closing - 1, to + closing));
    }
    part = name = to + rest;
    words = 0;
  };
  for (const { 0: word, index } of text.matchAll(/[^\s,;<>(:\u0001]+|[,;\n<(:\u0001]/g)) {
    if (index < part) continue;
    const end = index + word.length;
    const last = part;
    if (word === '<' || word === '(') {
      // «ma<rio@x.it» may be a slip: a name stands apart, or its bracket is closed.
      const apart = (): boolean =>
        /\s/.test(text.charAt(index - 1)) || /^[^\s,;<>()]+\s?[>)]/.test(text.slice(end, end + LONGEST));
      if (words > 0 && apart()) take('display-name', name, end);
    } else if (word === ':') {
      if (text.startsWith('//', end)) nameLike = false;
      else if (words > 0 && /[\p{L}\d]/u.test(text.slice(last, index))) {
        const label = text.slice(last, index).trim();
        if (/(?:^|\W)mailto$/i.test(label)) take('mailto', last, end);
        // «mario:rossi@x.it» may be a slip; and a label stands before an address.
        else if (/^(?:\s*[^\s@:]+@|\s*(?:[^\s@:]+ ){0,4}<)/.test(text.slice(end, end + 120)) && (/\s/.test(label + text.charAt(end)) || KNOWN_LABEL.test(label))) take('label', last, end);
      }
    } else if (word.includes('@') || word === ';' || word === GLUED) {
      part = name = end;
      words = 0;
      nameLike = true;
    } else if (word === ',' || word === '\n') {
      part = end;
      if (words === 0 || !nameLike) {
        name = end;
        words = 0;
        nameLike = true;
      }
    } else if (/[\p{L}\d]/u.test(word) && !/^\(?\d{1,2}[.)]$/.test(word)) {
      words += 1;
      nameLike &&= !/[\d@]/.test(word) && !likeDomain(word);
    }
  }
  if (exchanges.length > 0) draft.splice(exchanges);
}

/** Bullets and numbers of a list, and «email» without a colon, right before an address. */
function marks(draft: Draft): void {
  const mark =
    /(?<![^\s,;\u0001])(?:\(?(?:\d{1,2}|[a-h])\)\s*|\d{1,2}(?:\s?[.-]|\.?[°ªº])\s+|[^\x00-\x7f\p{L}\p{M}]+\s*|(?<=^|\n)[-*>]\s+|-+(?=[^\s,;@-]+@))(?=[^\s,;])/giu;
  draft.rewrite(mark, ({ 0: found, index }) => {
    // Behind an address it is what parts it from the next one.
    if (/^[^\d(\w*>-]/.test(found) && /@[^\s,;]+[^\S\n]+$/.test(draft.text.slice(Math.max(0, index - 80), index))) return undefined;
    const bare = found.trim();
    // The dashes of a text are read as hyphens.
    const typed = bare.startsWith('-') ? draft.was(index, index + bare.length) : bare;
    // «-mario» may be a name; a dash that no key has is a bullet.
    if (found === bare && /^-+$/.test(typed)) return undefined;
    draft.note('list-marker', index, index + found.length, quoted(typed), '', '');
    return '';
  });
  draft.rewrite(/(?<![^\s,;\u0001])(?:e-?mail|mail|pec|indirizzo)\s+(?=[^\s,;]+@)/gi, ({ 0: found, index }) => {
    draft.note('label', index, index + found.length, quoted(found.trim()), '', '');
    return '';
  });
}

/** Takes out everything that surely is no part of an address. */
export function takeOut(draft: Draft): void {
  for (const pattern of [CHAT, QUOTED_MAIL, ENVELOPE]) {
    draft.rewrite(pattern, ({ 0: found, index }) => {
      draft.note('label', index, index + found.length, quoted(found.trim()), '', '');
      return '';
    });
  }
  // A program took the address for that of a site.
  draft.rewrite(/(?<![^\s,;(<["])https?:\/\/(?=[^\s/@:,;]+@[\w.-]+(?:[\s\u0001,;)>\]"]|$))/gi, ({ 0: found, index }) => {
    draft.note('mailto', index, index + found.length, quoted(found), '', '');
    return '';
  });
  draft.rewrite(/\[(?=mailto:[^\s[\]]+\])/gi, () => '<');
  draft.rewrite(/(?=\])(?<=<mailto:[^\s[\]<>]+)\]/gi, () => '>');
  repeatedLinks(draft);
  // Behind a name, brackets and quotes of any kind are those of an address.
  draft.rewrite(/(?<=(?:^|[\s,;])(?!(?:e|ed|o|oppure)\s)[^\s,;@"]*[\p{L}.]["']?\s)(?:\[(?=[^\s[\]@]+@[^\s[\]@]+\])|"(?=[^\s"@]+@[^\s"@]+"))/giu, () => '<');
  draft.rewrite(/(?=["\]])(?<=<[^\s[\]"<>@]+@[^\s[\]"<>@]+)["\]]/g, () => '>');
  notesInBrackets(draft);
  gluedSigns(draft);
  // A name in quotes needs no bracket behind it.
  draft.rewrite(/(?<=\1[^"'@\n]{1,80}(["']))\s+(?=[^\s<"']+@)/g, () => ' <');
  namesAndLabels(draft);
  marks(draft);
}
