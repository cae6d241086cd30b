/**
 * The domain, after the @. Rule: labels of letters, digits and inner hyphens, at most 63 characters
 * each, two at least, and an ending of the IANA root.
 */
import { baseOf, latinFor } from './look-alikes.ts';
import type { Clean } from './clean.ts';
import { isEnding } from './endings.ts';
import { quoted } from './italian.ts';
import type { PartReading } from './local-part.ts';
import { foreignName } from './local-part.ts';
import type { Notes } from './notes.ts';

const LONGEST_LABEL = 63;
const LONGEST_DOMAIN = 253;

/**
 * The domain as it travels (`xn--…`), by the host name parser of URL. That parser also turns numbers
 * into IP addresses and full-width letters into plain ones, so only a changed label counts.
 */
function coded(domain: string): string | null {
  if (domain.length > LONGEST_DOMAIN || !URL.canParse(`http://${domain}`)) return null;
  const { hostname } = new URL(`http://${domain}`);
  return hostname.includes('xn--') && hostname.split('.').length === domain.split('.').length ? hostname : null;
}

/** Letters beyond ASCII: drawn like Latin ones, or a domain in another alphabet. */
function foreignDomain(of: Clean, from: number, to: number, notes: Notes, it: string): string | null {
  const domain = of.text.slice(from, to);
  const foreign = [...domain].filter((c) => c.charCodeAt(0) > 127);
  const latin = foreign.every((c) => latinFor(c) !== undefined);
  if (!latin) {
    const sent = /^[\p{L}\p{M}\p{N}.-]+$/u.test(domain) ? coded(domain) : null;
    const how = sent ? ` Nelle email si scrive ${quoted(sent)}.` : ' Controlla il dominio.';
    notes.add('international-domain', of, from, to, it, how);
    const plain = [...domain].map((c) => (c.charCodeAt(0) > 127 ? (baseOf(c) ?? latinFor(c) ?? '\0') : c)).join('');
    return sent ?? (plain.includes('\0') ? null : plain);
  }
  for (let k = from; k < to; k++) {
    const c = of.text.charAt(k);
    if (c.charCodeAt(0) < 128) continue;
    notes.add('look-alike', of, k, k + 1, it, `${foreignName(c)} sembra una «${latinFor(c) ?? ''}»`);
  }
  return [...domain].map((c) => latinFor(c) ?? c).join('');
}

/** One label [from, to); returns whether it is as it must be. */
function readLabel(of: Clean, from: number, to: number, notes: Notes, it: string): boolean {
  const { text } = of;
  let good = true;
  const label = quoted(text.slice(from, to));
  if (text.charCodeAt(from) === 45 || text.charCodeAt(to - 1) === 45) {
    good = false;
    notes.add('hyphen-at-edge', of, from, to, label);
  }
  if (to - from > LONGEST_LABEL) {
    good = false;
    notes.add('part-too-long', of, from, to, label, String(to - from));
  }
  for (let k = from; k < to; k++) {
    const c = text.charAt(k);
    if (/[a-z0-9-]/i.test(c) || c.charCodeAt(0) > 127) continue;
    good = false;
    if (c === '_') notes.add('underscore', of, k, k + 1, it);
    else notes.add('forbidden-sign', of, k, k + 1, it, `il segno «${c}»`);
  }
  return good;
}

/** The last label, or the only one. */
function readEnding(of: Clean, domainFrom: number, from: number, to: number, notes: Notes, it: string): boolean {
  const ending = of.text.slice(from, to);
  if (from === domainFrom) notes.add('missing-ending', of, from, to, it);
  else if (isEnding(ending)) return true;
  else if (ending.length === 1) notes.add('short-ending', of, from, to, it);
  else notes.add('unknown-ending', of, from, to, it, quoted(`.${ending}`));
  return false;
}

/** Reads the domain [from, to) of an address; `it` is the address between «», for the sentences. */
export function readDomain(of: Clean, from: number, to: number, notes: Notes, it: string): PartReading {
  const { text } = of;
  if (text[from] === '[') {
    notes.add('numeric-address', of, from, to, quoted(text.slice(from, to)));
    return { good: false, guess: null };
  }
  const domain = text.slice(from, to);
  if (/^\d+(?:\.\d+)+$/.test(domain)) {
    notes.add('numeric-address', of, from, to, quoted(domain));
    return { good: false, guess: null };
  }
  const foreign = /[^\0-\x7f]/.test(domain);
  const guess = foreign ? foreignDomain(of, from, to, notes, it) : null;
  let good = !foreign;
  let label = from;
  for (let k = from; k <= to; k++) {
    if (k < to && text.charCodeAt(k) !== 46) continue;
    if (k === label) {
      const run = k;
      while (k + 1 < to && text.charCodeAt(k + 1) === 46) k += 1;
      const where = run === from ? 'dopo la chiocciola' : 'tra due parti';
      notes.add('dot-in-domain', of, Math.min(run, to - 1), Math.min(k + 1, to), it, where);
      good = false;
    } else {
      if (!readLabel(of, label, k, notes, it)) good = false;
      if (k === to && !foreign && !readEnding(of, from, label, to, notes, it)) good = false;
    }
    label = k + 1;
  }
  return { good, guess };
}

