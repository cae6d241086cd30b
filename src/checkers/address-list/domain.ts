/**
 * The domain, after the @. Rule: labels of letters, digits and inner hyphens, at most 63 characters
 * each, two at least, and an ending of the IANA root.
 */
import { codeOf } from './characters.ts';
import type { Draft } from './draft.ts';
import { isComplete, isEnding } from './endings.ts';
import { quoted } from './italian.ts';
import { knownDomains } from './known-domains.ts';
import type { PartReading } from './local-part.ts';
import { foreignName, latinFor, plainLetters } from './look-alikes.ts';
import { likelyDomains } from './typos.ts';

const LONGEST_LABEL = 63;
const LONGEST_DOMAIN = 253;
const COMMON = /^(?:[a-z\d](?:[a-z\d-]{0,61}[a-z\d])?\.)+[a-z]{2,}$/i;

/**
 * The domain as it travels (`xn--…`), by the host name parser of URL. That parser also turns numbers
 * into IP addresses, so only a changed label counts.
 */
function coded(domain: string): string | null {
  if (domain.length > LONGEST_DOMAIN || !/^[\p{L}\p{M}\p{N}.-]+$/u.test(domain)) return null;
  if (!URL.canParse(`http://${domain}`)) return null;
  const { hostname } = new URL(`http://${domain}`);
  return hostname.includes('xn--') && isComplete(hostname) ? hostname : null;
}

/** Domains in use that one which cannot be is near to, accents and look-alike letters aside. */
export function meantBy(domain: string): string[] {
  const plain = plainLetters(domain).replace(/\.$/, '');
  return knownDomains().has(plain) ? [plain] : likelyDomains(plain);
}

/** Letters beyond ASCII: drawn like Latin ones, or a domain of another alphabet. Returns what was perhaps meant. */
function foreignDomain(draft: Draft, from: number, domain: string, it: string): string | null {
  const foreign = [...domain.matchAll(/[^\0-\x7f]/gu)];
  if (!foreign.every(({ 0: letter }) => latinFor(letter))) {
    // «líbero.it» is an accent too many, not a domain that travels in another form.
    const plain = plainLetters(domain);
    const sent = meantBy(domain).length > 0 ? null : coded(domain);
    draft.note('international-domain', from, from + domain.length, it, sent ? quoted(sent) : '');
    // «studio.ìt»: no domain ends so, with its accent.
    return sent ?? (COMMON.test(plain) && isComplete(plain) ? plain : null);
  }
  for (const { 0: letter, index } of foreign) {
    const which = `${foreignName(letter, codeOf(letter))} sembra una «${latinFor(letter) ?? ''}»`;
    draft.note('look-alike', from + index, from + index + letter.length, it, which);
  }
  return plainLetters(domain);
}

/** One label at `from`; returns whether it is as it must be. */
function readLabel(draft: Draft, from: number, label: string, it: string): boolean {
  const to = from + label.length;
  const edge = /^-|-$/.test(label);
  const long = label.length > LONGEST_LABEL;
  if (edge) draft.note('hyphen-at-edge', from, to, quoted(label));
  if (long) draft.note('part-too-long', from, to, quoted(label), String(label.length));
  let good = !edge && !long;
  for (const { 0: sign, index } of label.matchAll(/[^a-z\d\x80-\uffff-]/gi)) {
    good = false;
    const i = from + index;
    draft.note(sign === '_' ? 'underscore' : 'forbidden-sign', i, i + 1, it, `il segno «${sign}»`);
  }
  return good;
}

/** Reads the domain [from, to) of an address; `it` is the address between «», for the sentences. */
export function readDomain(draft: Draft, from: number, to: number, it: string): PartReading {
  const domain = draft.text.slice(from, to);
  if (COMMON.test(domain) && isComplete(domain)) return { good: true, guess: null };
  if (/^\d+(?:\.\d+)+$/.test(domain)) {
    draft.note('numeric-address', from, to, quoted(domain));
    return { good: false, guess: null };
  }
  const foreign = /[^\0-\x7f]/.test(domain);
  const guess = foreign ? foreignDomain(draft, from, domain, it) : null;
  let good = !foreign;
  let ending = from;
  for (const { 0: found, index } of domain.matchAll(/\.+|[^.]+/g)) {
    const i = from + index;
    if (!found.startsWith('.')) {
      ending = i;
      if (!readLabel(draft, i, found, it)) good = false;
    } else if (index === 0 || found.length > 1) {
      good = false;
      draft.note('dot-in-domain', index === 0 ? i : i + 1, i + found.length, it, index === 0 ? 'dopo la chiocciola' : 'tra due parti');
    }
  }
  // «gmail..com»: without the dots too many it may be whole.
  const fewer = domain.replace(/^\.+/, '').replace(/\.+/g, '.');
  const meant = fewer !== domain && COMMON.test(fewer) && isComplete(fewer) ? fewer : guess;
  const last = draft.text.slice(ending, to);
  if (foreign || (ending > from && isEnding(last))) return { good, guess: meant };
  if (!/[^.]\.+[^.]/.test(domain)) draft.note('missing-ending', ending, to, it);
  else if (last.length === 1) draft.note('short-ending', ending, to, it);
  else draft.note('unknown-ending', ending, to, it, quoted(`.${last}`));
  return { good: false, guess };
}
