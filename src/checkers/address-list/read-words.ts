/** Entries that are no address as they stand: words without @, spaces inside, quotes, brackets. */
import type { Clean } from './clean.ts';
import { isComplete } from './endings.ts';
import { quoted } from './italian.ts';
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

/** The addresses that words without @ may have been: one sign exchanged, «at», a space in its place. */
function withAt(words: string): string[] {
  const found: string[] = [];
  for (const { index, 0: sign } of words.matchAll(INSTEAD_OF_AT)) {
    found.push(`${words.slice(0, index)}@${words.slice(index + sign.length)}`);
    if (found.length > 3) break;
  }
  found.push(words.replace(/\s+at\s+/i, '@'), words.replace(/^(\S+)\s+(\S+)$/, '$1@$2'));
  return found.filter((guess) => likely(guess)).slice(0, 1);
}

function readWords(of: Clean, entry: Entry, notes: Notes): Outcome {
  const words = of.text.slice(entry.i, entry.j);
  const it = quoted(words);
  const at = words.length < 200 ? withAt(words) : [];
  const sign = at[0] && words.charAt(at[0].indexOf('@'));
  if (sign && /\S/.test(sign) && sign.toLowerCase() !== 'a') {
    notes.add('instead-of-at', of, entry.i, entry.j, it, `«${sign}»`);
  } else if (/^[*%]?\.[^\s.]/.test(words)) notes.add('whole-domain', of, entry.i, entry.j, it);
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
