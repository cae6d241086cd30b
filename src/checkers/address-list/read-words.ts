/** Parts of the list that are no address as they stand: words without @, or torn by a space. */
import { classifyDomain } from './classify.ts';
import type { Draft } from './draft.ts';
import { isComplete } from './endings.ts';
import type { Outcome } from './entries.ts';
import { quoted } from './italian.ts';
import { knownDomains } from './known-domains.ts';
import type { Part } from './parts.ts';
import { endOfAddress } from './read-address.ts';

/** Signs near the @ of an Italian keyboard, or printed on its key. */
const INSTEAD_OF_AT = /[òç°#§£$€"]/gi;
/** A number to call, perhaps behind «tel.»; not «P.IVA …» nor «Albo n. …». */
const PHONE = /^(?!.*\b(?:iva|albo)\b)\D{0,12}(?:\d[\s.-]?){8,}$/i;
/** Sixteen letters and digits in the places of a codice fiscale. */
const FISCAL_CODE = /^[a-z]{6}\d\d[a-z]\d\d[a-z]\d{3}[a-z]$/i;
const WEB = /^(?:\w+:\/\/|www\.)/i;
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
  return longest === '' ? '' : `${word.slice(0, -longest.length).replace(/[._-]$|(?<=[a-z\d])AT$/, '')}@${longest}`;
}

/** The addresses that words without @ may have been: one sign exchanged, «at», a space in its place. */
function withAt(words: string): string[] {
  if (words.length > LONGEST || knownDomains().has(words)) return [];
  const found = [...words.matchAll(INSTEAD_OF_AT)].map(({ index }) => `${words.slice(0, index)}@${words.slice(index + 1)}`);
  if (WEB.test(words)) return [];
  const spelt = words.replace(/\s+at\s+|[._-]at[._-]|\s*chiocciola\s*/i, '@').replace(/\s+(?:punto|dot)\s+|[_-](?:punto|dot)[_-]/gi, '.');
  found.push(spelt, atProvider(words), words.replace(/^(\S+)\s+(\S+)$/, '$1@$2'));
  return found.filter((guess) => likely(guess)).slice(0, 1);
}

/** A domain that is known or bears the mark of certified mail: it lacks a mailbox, not an @. */
function isDomainAlone(words: string): boolean {
  const domain = words.toLowerCase();
  if (words.length > LONGEST || !isComplete(domain)) return false;
  return knownDomains().has(domain) || classifyDomain(domain).kind === 'certified';
}

/**
 * Reads words without an @; always something to mend by hand.
 * @param alone whether the list holds no address at all: then these words stand for one
 * @param ownLine whether they fill a line, or a piece of it between dashes or bars
 */
export function readWords(draft: Draft, { i, j, kind }: Part, alone: boolean, ownLine: boolean): Outcome {
  const words = draft.text.slice(i, j);
  const it = quoted(draft.was(i, j));
  const guesses = withAt(words);
  const spelt = guesses.length > 0 ? /(?<=\s)at(?=\s)/i.exec(words) : null;
  const at = spelt?.index ?? guesses[0]?.indexOf('@') ?? -1;
  const sign = spelt?.[0] ?? words.charAt(at);
  let extra = false;
  if (spelt || /[^\s\w.-]/.test(sign)) {
    const [from, to] = [i + at, i + at + sign.length];
    draft.note('instead-of-at', from, to, it, quoted(draft.was(from, to)));
  }
  else if (PHONE.test(words)) {
    extra = !alone;
    draft.note('phone-number', i, j, it);
  } else if (FISCAL_CODE.test(words)) {
    extra = !alone;
    draft.note('fiscal-code', i, j, it);
  } else if (WEB.test(words)) {
    extra = !alone;
    draft.note('web-address', i, j, it);
  }
  else if (isDomainAlone(words) || /^[*%]?\.[^\s.]/.test(words)) draft.note('whole-domain', i, j, it);
  else if (guesses.length > 0 || words.split(/\s+/).some(isComplete)) draft.note('missing-at', i, j, it);
  else {
    // The name of a mailbox is one word; with a capital letter, on a line or a piece of its own, it is a signature's.
    extra = kind === 'extra-words' || (!alone && (/\s/.test(words) || ((ownLine || !draft.rule) && (/^\p{Lu}/u.test(words) || OTHER_WORD.test(words)))));
    draft.note(extra ? 'extra-words' : 'mailbox-only', i, j, it);
  }
  return { address: null, guesses, extra, word: !alone && guesses.length === 0 };
}

/** Words before an address that are no part of its name: titles, numbers, and what or whose the address is. */
export const OTHER_WORD =
  /^(?:\d+\.?|(?:dott(?:or|oressa)?|dr|sig(?:nora?)?|prof|avv|ing|arch|geom|rag|tel|cell)(?:\..*)?|e|ed|o|oppure|qualsiasi|qualunque|chiunque|tutt[ei]|(?:lavoro|casa|ufficio|privat[ao]|personale|mi[ao]|nuov[ao]|vecchi[ao]|grazie|ciao|saluti)\.?|è|e-?mail|mail)$/i;

/** Whether a sign of a name stands where the two are torn. */
function hasJoint(words: string, rest: string): boolean {
  return /[._-]$/.test(words) || /^[._-]/.test(rest);
}

/** Words before an address joined to it as people join them, and the address alone; likeliest first. */
function joined(words: string, rest: string): string[] {
  const pieces = words.split(/\s+/);
  const name = rest.slice(0, rest.indexOf('@')).toLowerCase();
  const apart = pieces.some((piece) => OTHER_WORD.test(piece) || (piece.length > 2 && name.includes(piece.toLowerCase())));
  const [, second, third] = pieces;
  if (apart || third || (second && !/^(?:[\w-]+\s+[\w-]+|[\w-]+\.\s+[\w-]+\.)$/.test(words))) return [rest];
  const joints = hasJoint(words, rest) ? [''] : /^\d/.test(rest) ? ['', '.', '_'] : ['.', '', '_'];
  const whole = joints.slice(0, second ? 2 : 3).map((joint) => pieces.join(joint) + joint + rest);
  // Two capital letters are those of a person or of a firm.
  return second && /[A-Z]/.test(words) ? [rest, ...whole] : [...whole, rest];
}

/** Reads an address with words before it, torn by a space; offers the joints that people use. */
export function readTorn(draft: Draft, { i, j, core }: Part): Outcome {
  const before = draft.text.slice(i, core);
  const words = before.trimEnd();
  const end = endOfAddress(draft, core, j);
  const rest = draft.text.slice(core, end);
  // A tab parts the cells of a table.
  const guesses = (words.length > 64 || before.endsWith('\t') ? [rest] : joined(words, rest)).filter((guess) => likely(guess));
  if (/\s/.test(words) || (guesses.length < 2 && guesses[0] === rest)) draft.note('words-before', i, i + words.length, quoted(words), quoted(rest));
  else {
    // Beside a sign no other sign is missing.
    const code = hasJoint(words, rest) ? 'space-around-sign' : 'space-inside';
    draft.note(code, i + words.length, core, quoted(draft.text.slice(i, end)), 'uno spazio');
  }
  return { address: null, guesses };
}
