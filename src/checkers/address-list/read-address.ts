/** Reads one part of the list as an address: its @, its name, its domain, and what was perhaps meant. */
import { codeOf } from './characters.ts';
import { meantBy, readDomain } from './domain.ts';
import type { Draft } from './draft.ts';
import { EXPLAINED } from './draft.ts';
import { isComplete } from './endings.ts';
import type { Outcome } from './entries.ts';
import { quoted } from './italian.ts';
import { knownDomains } from './known-domains.ts';
import { readLocal } from './local-part.ts';

const LONGEST_ADDRESS = 254;
/** The sample of the guide (P-048). */
const SAMPLE = /^(?:nomecasella@.*|.*@nomedominio\.[a-z]+)$/i;

export const NOTHING: Outcome = { address: null, guesses: [] };

/** Signs that are typed in another form than they are read: each becomes plain. */
function readOdd(draft: Draft, from: number, to: number): void {
  let last = -1;
  for (let k = from; draft.odd.size > 0 && k < to; k++) {
    const { start } = draft.span(k, k + 1);
    if (start === last || !draft.odd.has(start)) continue;
    last = start;
    let j = k + 1;
    while (j < to && draft.span(j, j + 1).start === start) j += 1;
    const typed = draft.was(k, j);
    const plain = draft.text.slice(k, j);
    if (typed.startsWith('&')) draft.note('spelled-sign', k, j, quoted(typed), `«${plain}»`, plain);
    else draft.note('odd-character', k, j, `Il segno «${typed}» (${codeOf(typed)})`, plain, plain);
  }
}

/** Where the address ends: before the dots and dashes of the sentence it was pasted from. */
export function endOfAddress(draft: Draft, from: number, to: number): number {
  const word = draft.text.slice(from, to);
  const whole = word.replace(/[._-]+$/, '');
  const domain = whole.slice(whole.lastIndexOf('@') + 1);
  // Behind «gmail.» the end of the domain is missing, rather than the dot too many.
  const kept = isComplete(domain) ? whole : domain.includes('.') ? word.replace(/(?<=[^@.])\.+$/, '') : word;
  const end = from + kept.length;
  if (end < to) {
    const signs = draft.was(end, to);
    draft.note('trailing-dot', end, to, quoted(word), signs === '.' ? 'un punto' : quoted(signs), '');
  }
  return end;
}

/** What an address with two @, the first at `at`, was perhaps meant to be. */
function byTwoAts(address: string, at: number): string[] {
  const rest = address.slice(at + 1);
  // «@mario@libero.it» and «mario@libero.it@»: one stands outside.
  if (at === 0 || rest.endsWith('@')) return [address.replace(/^@|@$/, '')];
  // «mario@libero@it»: the second stands where the dot of a known domain is.
  const small = rest.toLowerCase();
  const dotted = small.replace('@', '.');
  if (knownDomains().has(dotted)) return [address.slice(0, at + 1) + dotted];
  // «mario@libero.itanna@gmail.com»: behind a known domain nothing parts it from the next address.
  let known = '';
  for (const domain of knownDomains().keys()) if (domain.length > known.length && small.startsWith(domain)) known = domain;
  const first = at + 1 + known.length;
  return known === '' ? [] : [`${address.slice(0, first)},${address.slice(first).replace(/^\./, '')}`];
}

/**
 * Reads [from, to) of the draft as an address.
 * @param unsure where a dot was only guessed, as typed
 */
export function readAddress(draft: Draft, from: number, to: number, unsure: ReadonlySet<number>): Outcome {
  const word = draft.text.slice(from, to);
  if (word.includes(EXPLAINED)) return NOTHING;
  const it = quoted(word);
  if (/^\w+:\/\//.test(word)) {
    draft.note('web-address', from, to, it);
    return NOTHING;
  }
  const end = endOfAddress(draft, from, to);
  readOdd(draft, from, end);
  const address = draft.text.slice(from, end);
  const at = address.indexOf('@');
  const ats = address.split('@').length - 1;
  if (ats > 1) {
    const edge = !draft.rule || /^@|@$/.test(address);
    draft.note('several-ats', from, end, it, `${ats === 2 ? 'due' : ats} chiocciole (@). Lasciane una${edge ? '' : ': forse manca una virgola tra due indirizzi'}`);
    return { address: null, guesses: ats === 2 ? byTwoAts(address, at) : [] };
  }
  const local = address.slice(0, at);
  const domain = address.slice(at + 1);
  const wildcard = local === '*' || local === '%';
  if (wildcard || SAMPLE.test(address)) {
    draft.note(wildcard ? 'whole-domain' : 'sample', from, end, it);
    return NOTHING;
  }
  const sign = from + at;
  if (local === '') draft.note('missing-name', from, sign + 1, it);
  if (domain === '') draft.note('missing-domain', sign, end, it);
  const name = local === '' ? null : readLocal(draft, from, sign, it);
  const host = domain === '' ? null : readDomain(draft, sign + 1, end, it);
  const tooLong = address.length > LONGEST_ADDRESS;
  if (tooLong) draft.note('address-too-long', from, end, it, String(address.length));
  if (!name || !host) return NOTHING;

  const span = draft.span(from, end);
  let torn = false;
  for (const place of unsure) torn ||= span.start <= place && place < span.end;
  const meant = host.good || domain.length > 64 ? [] : meantBy(host.guess ?? domain);
  const mailbox = name.guess ?? (name.good ? local : null);
  if (meant.length === 0 && (torn || mailbox !== local || host.guess !== null)) meant.push(host.guess ?? domain);
  const guesses = mailbox === null ? [] : meant.map((better) => `${mailbox}@${better}`);
  if (torn || tooLong || !name.good || !host.good) return { address: null, guesses };
  const site = /^www\.(?=[^@])|@www\.(?=[^.]+\.)/i.exec(address);
  if (site) {
    const i = from + site.index + site[0].length;
    draft.note('leading-www', i - 4, i, it);
    guesses.unshift(address.slice(0, i - 4 - from) + address.slice(i - from));
  }
  if (address !== address.toLowerCase()) draft.note('uppercase', from, end, it);
  return { address: { address, local, domain, ...span }, guesses, domainStart: draft.span(sign + 1, end).start };
}
