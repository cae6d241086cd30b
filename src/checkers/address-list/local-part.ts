/** The name of the mailbox, before the @. Rule: the HTML standard's e-mail grammar, and dots only inside. */
import { codeOf } from './characters.ts';
import type { Draft } from './draft.ts';
import { quoted } from './italian.ts';
import { baseOf, foreignName, latinFor } from './look-alikes.ts';

const LONGEST = 64;
const COMMON = /^[a-z\d_+-]+(?:\.[a-z\d_+-]+)*$/i;

/** What was found in a part of an address. */
export interface PartReading {
  /** False where something must be mended by hand. */
  readonly good: boolean;
  /** The part as it was perhaps meant, where dots too many or letters of another kind stand in it. */
  readonly guess: string | null;
}

/**
 * Reads the local part [from, to) of an address.
 * @param it the address between «», for the sentences
 */
export function readLocal(draft: Draft, from: number, to: number, it: string): PartReading {
  const name = draft.text.slice(from, to);
  const long = to - from > LONGEST;
  if (long) draft.note('name-too-long', from, to, quoted(name), String(to - from));
  let good = !long;
  if (name.startsWith('-')) draft.note('leading-hyphen', from, from + 1, it);
  if (COMMON.test(name)) return { good, guess: null };

  let guess: string | null = '';
  let changed = false;
  // An accent may follow its letter as a character of its own.
  for (const { 0: sign, index } of name.matchAll(/\.+|[a-z\d_+-]+(?!\p{M})|[^]\p{M}*/giu)) {
    const i = from + index;
    const j = i + sign.length;
    let meant: string | undefined = sign;
    if (sign.startsWith('.')) {
      const where = index === 0 ? "all'inizio" : j === to ? 'prima della chiocciola' : sign.length > 1 ? 'nel nome' : '';
      if (where) {
        good = false;
        changed = true;
        meant = where === 'nel nome' ? '.' : '';
        draft.note('dot-in-name', i, j, it, where);
      }
    } else if (sign === "'") draft.note('apostrophe', i, j, it);
    else if (/^[!#$%&*/=?^`{|}~]$/.test(sign)) draft.note('rare-sign', i, j, it, `il segno «${sign}»`);
    else if (!/^[\w+-]+$/.test(sign)) {
      meant = baseOf(sign);
      if (meant !== undefined) draft.note('accent', i, j, it, `«${sign}»`);
      else {
        good = false;
        meant = latinFor(sign);
        const named = foreignName(sign, codeOf(sign));
        if (meant === undefined) draft.note('forbidden-sign', i, j, it, named);
        else draft.note('look-alike', i, j, it, `${named} sembra una «${meant}»`);
      }
      changed = true;
    }
    if (guess !== null) guess = meant === undefined ? null : guess + meant;
  }
  return { good, guess: changed ? guess : null };
}
