/** Mends the name of a mailbox that was typed as it is spoken, or with blanks beside its dot. */
import { blanksAround } from './around.ts';
import type { Draft } from './draft.ts';
import { quoted } from './italian.ts';
import { OTHER_WORD } from './read-words.ts';

/** A torn name is mended in so many passes. */
const MOST_PASSES = 4;

/** The name of a sign, behind the first word of an entry and before those that end at the @. */
const SPOKEN =
  /(?=\s)(?<=\w)(?<=(?:^|[\n,;])[^\S\n]*[\w.-]{3,})\s+(?:(punto|dot)|(trattino|meno)|underscore|(?:trattino|lineetta) bass[oa])\s+(?=[\w.-]+(?:\s+[a-z]+(?:\sbass[oa])?\s+[\w.-]+){0,2}@)/gi;

/** A dot or a low line with blanks before it, in the same place; behind it alone a sentence may have ended. */
const APART =
  /(?=\s)(?<=[\p{L}\w])(?<=(?:^|[\n,;]|\s(?:ed?|o|oppure)(?=\s)|@[^\s,;]+(?=\s))[^\S\n]*([\p{L}\d][\p{L}\w.-]*))([^\S\n]+)([._])([^\S\n]*)(?=[\p{L}\d][\p{L}\w-]*(?:[^\S\n]*[._][^\S\n]*[\p{L}\w-]+){0,3}@)/gu;

/** Linear in the length of the text. */
export function mendNames(draft: Draft): void {
  if (!draft.text.includes('@')) return;
  const spoken = ({ 0: found, 1: dot, 2: hyphen, index }: RegExpExecArray): string => {
    const sign = dot ? '.' : hyphen ? '-' : '_';
    draft.note('spelled-sign', index, index + found.length, quoted(found.trim()), `«${sign}», senza spazi`, sign);
    return sign;
  };
  const apart = ({ 0: found, 1: word = '', 2: left = '', 3: sign = '', 4: right = '', index }: RegExpExecArray): string | undefined => {
    // «1 . mario@…», «Tel . mario@…», «Mario . mario@…»: what stands before is no part of the name.
    const next = draft.text.slice(index + found.length, index + found.length + word.length);
    if (OTHER_WORD.test(word) || next.toLowerCase() === word.toLowerCase()) return undefined;
    blanksAround(draft, index, left.length, index + found.length, right.length);
    return sign;
  };
  for (let k = 0; k < MOST_PASSES; k++) {
    const spelt = draft.rewrite(SPOKEN, spoken);
    if (!draft.rewrite(APART, apart) && !spelt) return;
  }
}
