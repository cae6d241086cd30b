/** Parts of the list that are no address as they stand: words without @, or torn by a space. */
import { classifyDomain } from './classify.ts';
import type { Draft } from './draft.ts';
import { isComplete } from './endings.ts';
import { quoted } from './italian.ts';
import { knownDomains } from './known-domains.ts';
import type { Part } from './parts.ts';
import type { Outcome } from './read-address.ts';

/** Signs near the @ of an Italian keyboard, or printed on its key. */
const INSTEAD_OF_AT = /[òç°#§£$€]/gi;
const LONGEST = 200;

/** Whether a guess has the shape of an address, so that it is worth offering. */
function likely(guess: string): boolean {
  return /^[\w+-]+(?:\.[\w+-]+)*@[a-z\d.-]+$/i.test(guess) && isComplete(guess.slice(guess.indexOf('@') + 1));
}

/** «mariogmail.com», «mario.gmail.com»: the end of a word is the domain of a provider. */
function atProvider(word: string): string {
  let longest = '';
  for (const [domain, { kind }] of knownDomains()) {
    if (kind === 'ordinary' && domain.length > longest.length && word.endsWith(domain)) longest = domain;
  }
  return longest === '' ? '' : `${word.slice(0, -longest.length).replace(/[.-]$/, '')}@${longest}`;
}

/** The addresses that words without @ may have been: one sign exchanged, «at», a space in its place. */
function withAt(words: string): string[] {
  if (words.length > LONGEST || knownDomains().has(words)) return [];
  const found = [...words.matchAll(INSTEAD_OF_AT)].map(({ index }) => `${words.slice(0, index)}@${words.slice(index + 1)}`);
  found.push(atProvider(words), words.replace(/\s+at\s+/i, '@'), words.replace(/^(\S+)\s+(\S+)$/, '$1@$2'));
  return found.filter((guess) => likely(guess)).slice(0, 1);
}

/** A domain that is known or bears the mark of certified mail: it lacks a mailbox, not an @. */
function isDomainAlone(words: string): boolean {
  const domain = words.toLowerCase();
  if (words.length > LONGEST || !isComplete(domain)) return false;
  return knownDomains().has(domain) || classifyDomain(domain).kind === 'certified';
}

/** Reads words without an @; always something to mend by hand. */
export function readWords(draft: Draft, { i, j, kind }: Part): Outcome {
  const words = draft.text.slice(i, j);
  const it = quoted(words);
  const guesses = withAt(words);
  const sign = words.charAt(guesses[0]?.indexOf('@') ?? -1);
  if (/[^\s\w.-]/.test(sign)) draft.note('instead-of-at', i, j, it, `«${sign}»`);
  else if (/^(?:\w+:\/\/|www\.)/i.test(words)) draft.note('web-address', i, j, it);
  else if (isDomainAlone(words) || /^[*%]?\.[^\s.]/.test(words)) draft.note('whole-domain', i, j, it);
  else if (guesses.length > 0 || words.split(/\s+/).some(isComplete)) draft.note('missing-at', i, j, it);
  else draft.note(kind === 'extra-words' ? 'extra-words' : 'mailbox-only', i, j, it);
  return { address: null, guesses };
}

/** Reads an address with words before it, torn by a space; offers the joints that people use. */
export function readTorn(draft: Draft, { i, j, core }: Part): Outcome {
  const words = draft.text.slice(i, core).trimEnd();
  const rest = draft.text.slice(core, j);
  draft.note('space-inside', i + words.length, core, quoted(draft.text.slice(i, j)));
  if (words.length > 64 || /\s/.test(words)) return { address: null, guesses: [] };
  const joints = words.endsWith('.') || rest.startsWith('.') ? [''] : ['.', '', '_'];
  return { address: null, guesses: joints.map((joint) => words + joint + rest).filter((guess) => likely(guess)) };
}
