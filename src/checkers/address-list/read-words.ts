/** Entries that are no address as they stand: words without @, spaces inside, quotes, brackets. */
import { classifyDomain } from './classify.ts';
import type { Clean } from './clean.ts';
import { isComplete } from './endings.ts';
import { quoted } from './italian.ts';
import { knownDomains } from './known-domains.ts';
import type { Notes } from './notes.ts';
import type { Entry } from './piece-types.ts';
import type { Outcome } from './read-address.ts';
import { NOTHING } from './read-address.ts';
import { unitText } from './units.ts';

/** Signs near the @ of an Italian keyboard, or printed on its key. */
const INSTEAD_OF_AT = /[òç°#§£$€]/gi;

/** Whether a guess has the shape of an address, so that it is worth offering. */
function likely(guess: string): boolean {
  const [local = '', domain = '', ...more] = guess.split('@');
  return more.length === 0 && /^[\w+-]+(?:\.[\w+-]+)*$/.test(local) && /^[a-z0-9.-]+$/i.test(domain) && isComplete(domain);
}

/** «mariogmail.com», «mario.gmail.com»: the end of a word is the domain of a provider. */
function atProvider(word: string): string[] {
  if (/\s/.test(word) || knownDomains().has(word)) return [];
  let longest = '';
  for (const [domain, { kind }] of knownDomains()) {
    if (kind === 'ordinary' && domain.length > longest.length && word.endsWith(domain)) longest = domain;
  }
  return longest === '' ? [] : [`${word.slice(0, -longest.length).replace(/[.-]$/, '')}@${longest}`];
}

/** The addresses that words without @ may have been: one sign exchanged, «at», a space in its place. */
function withAt(words: string): string[] {
  const found: string[] = [];
  for (const { index, 0: sign } of words.matchAll(INSTEAD_OF_AT)) {
    found.push(`${words.slice(0, index)}@${words.slice(index + sign.length)}`);
    if (found.length > 3) break;
  }
  found.push(...atProvider(words), words.replace(/\s+at\s+/i, '@'), words.replace(/^(\S+)\s+(\S+)$/, '$1@$2'));
  return found.filter((guess) => likely(guess)).slice(0, 1);
}

/** A domain that is known or bears the mark of certified mail: written without a mailbox, not without an @. */
function isDomainAlone(words: string): boolean {
  const domain = words.toLowerCase();
  return words.length < 254 && isComplete(domain) && (knownDomains().has(domain) || classifyDomain(domain).kind === 'certified');
}

function readWords(of: Clean, entry: Entry, notes: Notes): Outcome {
  const words = of.text.slice(entry.i, entry.j);
  const it = quoted(words);
  const at = words.length < 200 ? withAt(words) : [];
  const sign = at[0] === undefined ? '' : words.charAt(at[0].indexOf('@'));
  if (/[^\s\w.-]/.test(sign)) {
    notes.add('instead-of-at', of, entry.i, entry.j, it, `«${sign}»`);
  } else if (isDomainAlone(words)) notes.add('whole-domain', of, entry.i, entry.j, it);
  else if (/^(?:\w+:\/\/|www\.)/i.test(words)) notes.add('web-address', of, entry.i, entry.j, it);
  else if (/^[*%]?\.[^\s.]/.test(words)) notes.add('whole-domain', of, entry.i, entry.j, it);
  else if (at.length > 0 || words.split(/\s+/).some((word) => isComplete(word))) {
    notes.add('missing-at', of, entry.i, entry.j, it);
  } else if (entry.broken === 'extra-words') notes.add('extra-words', of, entry.i, entry.j, it);
  else notes.add('mailbox-only', of, entry.i, entry.j, it);
  return { address: null, guesses: at };
}

/** Where a space tore the name, the joints that people use; only where one joint is missing. */
function joined(of: Clean, entry: Entry): string[] {
  const core = entry.core ?? entry.i;
  const words = of.text.slice(entry.i, core).trim();
  const rest = unitText(of.text, { ...entry, i: core });
  if (words.length > 64 || /\s/.test(words)) return [];
  const joints = words.endsWith('.') || rest.startsWith('.') ? [''] : ['.', '', '_'];
  return joints.map((joint) => words + joint + rest).filter((guess) => likely(guess));
}

/** Reads an entry whose trouble was seen while the list was cut; always something to mend by hand. */
export function readBroken(of: Clean, entry: Entry, notes: Notes): Outcome {
  const { i, j, broken } = entry;
  const it = quoted(of.text.slice(i, j));
  switch (broken) {
    case 'space-inside': {
      const core = entry.core ?? j;
      const words = of.text.slice(i, core);
      notes.add('space-inside', of, i + words.trimEnd().length, core, it);
      return { address: null, guesses: joined(of, entry) };
    }
    case 'inner-sign': {
      const at = of.text.slice(i, j).search(/[^\w@.+-]/);
      const sign = String.fromCodePoint(of.text.codePointAt(i + at) ?? 0);
      notes.add('forbidden-sign', of, i + at, i + at + sign.length, it, `il segno «${sign}»`);
      return NOTHING;
    }
    case 'inner-brackets':
      notes.add('inner-brackets', of, i, j, it);
      return NOTHING;
    case 'quoted-name':
      notes.add('quoted-name', of, i, j, it);
      return NOTHING;
    case 'two-in-one': {
      const other = entry.core ?? i;
      const end = of.text.slice(other, i).search(/[\s<([]/);
      notes.add('two-in-one', of, i, j, quoted(of.text.slice(other, end < 0 ? i : other + end)), it);
      return NOTHING;
    }
    default:
      return readWords(of, entry, notes);
  }
}
