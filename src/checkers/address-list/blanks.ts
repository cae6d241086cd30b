/** Spaces and line ends in words. */
import { blankFor, codeOf, describeCharacter } from './characters.ts';
import type { Clean } from './clean.ts';
import { typedFor } from './clean.ts';

/** With the article, for «Togli …»: «lo spazio», «i 3 spazi», «l'a capo», «lo spazio unificatore (U+00A0)». */
export function blankName(of: Clean, from: number, to: number): string {
  const typed = typedFor(of, from, to);
  let lines = 0;
  let count = 0;
  for (const character of typed) {
    const blank = blankFor(character.codePointAt(0) ?? 0);
    if (blank === undefined) continue;
    count += 1;
    if (blank === '\n') lines += 1;
    else if (character !== ' ') {
      const { name, code } = describeCharacter(character) ?? { name: 'spazio', code: codeOf(32) };
      return `${name.startsWith('tab') ? 'la' : 'lo'} ${name} (${code})`;
    }
  }
  if (lines === 0) return count === 1 ? 'lo spazio' : `i ${count} spazi`;
  return lines === count ? "l'a capo" : "gli spazi e l'a capo";
}

/** With the indefinite article, for «Hai separato gli indirizzi con …». */
export function blankAsSeparator(of: Clean, from: number, to: number): string {
  const name = blankName(of, from, to);
  if (/\n|\r/.test(of.text.slice(from, to))) return 'un a capo';
  return name.startsWith('i ') ? name.slice(2) : name.replace(/^lo /, 'uno ').replace(/^la /, 'una ');
}
