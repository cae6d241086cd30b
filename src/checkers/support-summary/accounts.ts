import { chunksOf, isWord, windowsFrom } from './chunks.ts';
import type { Folded } from './fold.ts';
import type { Mask } from './mask.ts';

/** Country, two digits, a letter, bank and branch, the number of the account (ISO 13616). */
const IBAN = /^(?:it|sm)\d{2}[a-z][0-9oilsbz]{10}[a-z0-9]{12}$/;
const LENGTH = 27;
/** What a name such as «pec.it» has before its ending: there no account begins. */
const GOES_ON = /[.@/-]/;

/** Accounts of a bank, Italian or of San Marino; those of other countries are hidden as numbers. */
export function accounts(folded: Folded): Mask[] {
  const chunks = chunksOf(folded);
  return chunks.flatMap((first, start): Mask[] => {
    if (GOES_ON.test(folded.text.charAt(first.from - 1))) return [];
    const [window] = windowsFrom(chunks, start, LENGTH, LENGTH);
    if (window === undefined || !IBAN.test(window.text)) return [];
    // No words are part of it but the country's two letters.
    if (window.chunks.slice(1).some(isWord)) return [];
    return [{ kind: 'iban', from: window.from, to: window.to, text: '[IBAN tolto]' }];
  });
}
