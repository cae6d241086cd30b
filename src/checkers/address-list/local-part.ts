/** The name of the mailbox, before the @. Rule: the HTML standard's e-mail grammar, and dots only inside. */
import { alphabetOf, baseOf, latinFor } from './look-alikes.ts';
import { codeOf } from './characters.ts';
import type { Clean } from './clean.ts';
import { quoted } from './italian.ts';
import type { Notes } from './notes.ts';

const LONGEST = 64;
const COMMON = 1;
const RARE = 2;

const CLASSES = new Uint8Array(128);
for (const c of 'abcdefghijklmnopqrstuvwxyz0123456789.-_+') {
  CLASSES[c.charCodeAt(0)] = COMMON;
  CLASSES[c.toUpperCase().charCodeAt(0)] = COMMON;
}
for (const c of "!#$%&'*/=?^`{|}~") CLASSES[c.charCodeAt(0)] = RARE;

/** What was found in a part of an address. */
export interface PartReading {
  /** False where something must be mended by hand. */
  readonly good: boolean;
  /** The part as it was perhaps meant, where letters of another kind stand in it. */
  readonly guess: string | null;
}

/** A letter or sign beyond ASCII, named for «In … c'è …». */
export function foreignName(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  const letter = /\p{L}/u.test(character);
  return `${letter ? `la lettera ${alphabetOf(character)}` : 'il carattere'} «${character}» (${codeOf(code)})`;
}

/** Finds everything about the characters beyond plain ASCII, and gives the part without them. */
function foreignLetters(of: Clean, from: number, to: number, notes: Notes, it: string): PartReading {
  let good = true;
  let guess: string | null = '';
  for (let k = from; k < to; ) {
    const first = String.fromCodePoint(of.text.codePointAt(k) ?? 0);
    // An accent may follow its letter as a character of its own.
    const mark = /^\p{M}{1,3}/u.exec(of.text.slice(k + first.length, Math.min(to, k + 5)))?.[0] ?? '';
    const character = first + mark;
    const end = k + character.length;
    if (mark === '' && character.charCodeAt(0) < 128) {
      if (guess !== null) guess += character;
      k = end;
      continue;
    }
    const latin = latinFor(character);
    const base = baseOf(character);
    if (base !== undefined) {
      notes.add('accent', of, k, end, it, `«${character}»`);
    } else if (latin !== undefined) {
      good = false;
      notes.add('look-alike', of, k, end, it, `${foreignName(character)} sembra una «${latin}»`);
    } else {
      good = false;
      notes.add('forbidden-sign', of, k, end, it, foreignName(character));
    }
    const plain = base ?? latin;
    guess = plain === undefined || guess === null ? null : guess + plain;
    k = end;
  }
  return { good, guess };
}

/**
 * Reads the local part [from, to) of an address.
 * @param it the address between «», for the sentences
 */
export function readLocal(of: Clean, from: number, to: number, notes: Notes, it: string): PartReading {
  const { text } = of;
  let good = true;
  let foreign = false;
  for (let k = from; k < to; k++) {
    const code = text.charCodeAt(k);
    if (code > 127) foreign = true;
    else if (CLASSES[code] === RARE) {
      if (code === 39) notes.add('apostrophe', of, k, k + 1, it);
      else notes.add('rare-sign', of, k, k + 1, it, `il segno «${text.charAt(k)}»`);
    } else if (code === 46) {
      const run = k;
      while (k + 1 < to && text.charCodeAt(k + 1) === 46) k += 1;
      const where = run === from ? "all'inizio" : k + 1 === to ? 'prima della chiocciola' : k > run ? 'nel nome' : '';
      if (where) {
        good = false;
        notes.add('dot-in-name', of, run, k + 1, it, where);
      }
    }
  }
  if (to - from > LONGEST) {
    good = false;
    notes.add('name-too-long', of, from, to, quoted(text.slice(from, to)), String(to - from));
  }
  if (text.charCodeAt(from) === 45) notes.add('leading-hyphen', of, from, from + 1, it);
  if (!foreign) return { good, guess: null };
  const letters = foreignLetters(of, from, to, notes, it);
  return { good: good && letters.good, guess: letters.guess };
}
