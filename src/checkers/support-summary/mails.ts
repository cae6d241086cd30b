import type { Folded } from './fold.ts';
import { DOT, type Mask } from './mask.ts';

/** The sign, and the ways in which people and programs spell it: `(at)`, ` *at* `, `_at_`, `(a)`, `%40`. */
const AT =
  /[([{<] ?(?:at|a|chiocciola|@) ?[)\]}>]|@(?: ?@)*|[^a-z0-9.\n/@█]{1,3}(?:at|chiocciola)[^a-z0-9.\n/@█]{1,3}|%40/g;
/**
 * What must follow a sign that may be an ordinary word, or stand in a sentence about signs: an ending behind a dot.
 * A full stop with a blank behind it ends a sentence, and «punto» is a word, but where a usual ending follows.
 */
const ENDED =
  /(?:(?<=[a-z0-9-])(?:\.| \. ?)|[)\]}] ?)[a-z]|(?<=[a-z0-9-] ?)(?:\.|dot|punto) (?:com|it|net|org|eu|info|gov|edu|biz|ch|fr|de|es|uk|sm|me|pro|cloud|con)(?![a-z0-9-])/;
/** Behind a sign that no sentence has, any word may be the ending. */
const SPELT_SIGN = /chiocciola|[([{<]/;
const SPELT_ENDING = /[a-z0-9-] ?(?:dot|punto) [a-z]{2,6}(?![a-z0-9-])/;
/** «WhatsApp Image 2026-11-22 at 10.30.12.jpeg» is a file, and «at 10.30» a time. */
const NO_DOMAIN = /\.(?:\d+|jpe?g|png|gif|heic|pdf|docx?|eml|txt|zip|p7[ms])$/;
/** A name and a surname: no sentence joins two words so. */
const OF_TWO = /[a-z0-9][._][a-z0-9]/;
/** A name in quotes may hold blanks (RFC 5321). */
const QUOTED_NAME = /"[^"\n█]{1,64}"$/;
const SPELT_DOT = /^ ?[([{] ?(?:dot|punto) ?[)\]}] ?|^ (?:dot|punto) /;
const SPELT_DOT_BEFORE = / ?[([{] ?(?:dot|punto) ?[)\]}] ?$| (?:dot|punto) $/;
const OF_NAME = /[a-z0-9._%+'&=#/-]/;
const OF_DOMAIN = /[a-z0-9.-]/;
/** The longest local part and the longest domain (RFC 5321), with room for blanks between letters. */
const LONGEST_NAME = 128;
const LONGEST_DOMAIN = 255;
const SPELT = 10;
/** A domain that is whole: the full stop and the blank behind it end a sentence. */
const WHOLE = /[a-z0-9-]\.[a-z]{2,}\.$/;
const HIDDEN = DOT.repeat(3);

/** Addresses in any spelling, as `ma•••@g•••.com`: as Aruba shows them (T-046). */
export function mails({ text }: Folded): Mask[] {
  const found: Mask[] = [];
  for (const { 0: sign, index } of text.matchAll(AT)) {
    const before = found.at(-1)?.to ?? 0;
    const from = backward(text, index, before);
    const after = index + sign.length;
    const to = forward(text, after);
    const name = letters(text.slice(from, index));
    const domain = letters(text.slice(after, to));
    // An address that follows without a sign between has its name in the domain before it.
    if ((name === '' && (before === 0 || before < index)) || domain === '') continue;
    const behind = text.slice(after, to);
    const ends = ENDED.test(behind) || (SPELT_SIGN.test(sign) && SPELT_ENDING.test(behind));
    const ended = ends && !NO_DOMAIN.test(domain);
    if (!ended && !isPlain(text, sign, from, index)) continue;
    found.push({ kind: 'mail', from, to, text: masked(name, text[to] === '@' ? '' : domain) });
  }
  return found;
}

/** Whether it is an address also without an ending: `mario@pec`, `mario @pec`, `mario.rossi @ pec`, and not «la @ nel nome». */
function isPlain(text: string, sign: string, from: number, index: number): boolean {
  if (!sign.startsWith('@')) return false;
  const touches = text[index - 1] !== ' ' || !/[ .]/.test(text.charAt(index + sign.length));
  return touches || OF_TWO.test(text.slice(from, index));
}

/** The address in plain letters, without the blanks and the spelt dots. */
function letters(part: string): string {
  return part
    .replace(/ ?[([{]? ?\b(?:dot|punto)\b ?[)\]}]? ?/g, '.')
    .replace(/[^a-z0-9._%+-]/g, '')
    .replace(/^\.+|\.$/g, '');
}

function masked(name: string, domain: string): string {
  const dot = domain.lastIndexOf('.');
  const start = name.length > 2 ? name.slice(0, 2) : '';
  const ending = dot > 0 && /^\.[a-z]{2,}$/.test(domain.slice(dot)) ? domain.slice(dot) : '';
  return `${start}${HIDDEN}@${domain.length > 3 ? domain.charAt(0) : ''}${HIDDEN}${ending}`;
}

/**
 * Where the name begins, not ahead of where the address before it ends: blanks count only beside a dot, beside
 * the sign, or between single letters.
 */
function backward(text: string, sign: number, before: number): number {
  const least = Math.max(before, sign - LONGEST_NAME);
  let at = sign;
  while (at > least && text[at - 1] === ' ') at -= 1;
  const quoted = QUOTED_NAME.exec(text.slice(least, at));
  if (quoted !== null) return at - quoted[0].length;
  for (;;) {
    while (at > least && OF_NAME.test(text.charAt(at - 1))) at -= 1;
    const spelt = SPELT_DOT_BEFORE.exec(text.slice(Math.max(least, at - SPELT), at));
    if (spelt !== null) at -= spelt[0].length;
    else if (at - 1 > least && text[at - 1] === ' ' && joins(text, at - 2, at)) at -= 1;
    else break;
  }
  if (at > before || before === 0) return at;
  // What stands between two addresses does not begin the second.
  while (at < sign && /[^a-z0-9_]/.test(text.charAt(at))) at += 1;
  return at;
}

function forward(text: string, after: number): number {
  const most = Math.min(text.length, after + LONGEST_DOMAIN);
  let at = after;
  while (at < most && text[at] === ' ') at += 1;
  for (;;) {
    while (at < most && OF_DOMAIN.test(text.charAt(at))) at += 1;
    const spelt = SPELT_DOT.exec(text.slice(at, Math.min(most, at + SPELT + 2)));
    if (spelt !== null) at += spelt[0].length;
    else if (at + 1 >= most || text[at] !== ' ' || WHOLE.test(text.slice(after, at))) break;
    else if (joins(text, at - 1, at + 1)) at += 1;
    else break;
  }
  // A full stop after an address ends the sentence.
  while (text[at - 1] === '.') at -= 1;
  return at;
}

/** Whether a blank stands inside an address: beside a dot, or between letters that stand alone. */
function joins(text: string, before: number, after: number): boolean {
  if (text[before] === '.' || text[after] === '.')
    return OF_NAME.test(text.charAt(before)) && OF_NAME.test(text.charAt(after));
  const alone = (unit: number): boolean =>
    OF_DOMAIN.test(text.charAt(unit)) &&
    !/[a-z0-9]/.test(text.charAt(unit - 1)) &&
    !/[a-z0-9]/.test(text.charAt(unit + 1));
  return alone(before) && alone(after);
}
