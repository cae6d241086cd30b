import { z } from 'zod';
import { readYaml } from '../registers.ts';
import type { Passage } from './authored.ts';

const word = z.strictObject({
  pattern: z.string(),
  exact: z.boolean().default(false),
  use: z.string(),
  allowed: z.array(z.strictObject({ in: z.string(), text: z.string(), why: z.string() })),
});

export type AvoidedWord = z.infer<typeof word>;

/** The house's list of words to avoid, with what to write instead and where each may stand all the same. */
export function avoidedWords(): AvoidedWord[] {
  return z.strictObject({ words: z.array(word) }).parse(readYaml('content/language/avoid.yaml')).words;
}

/** A word that should not stand where it stands. */
export interface Slip {
  file: string;
  found: string;
  use: string;
  text: string;
}

/** The words to avoid in the passages, quotations, labels, code and addresses left out, and what is allowed as well. */
export function slipsIn(passages: readonly Passage[], words: readonly AvoidedWord[]): Slip[] {
  return passages.flatMap(({ file, text }) => {
    const said = withoutQuotations(text);
    return words.flatMap((word) =>
      [...said.matchAll(expressionOf(word))]
        .map(([found]) => ({ file, found, use: word.use, text: text.trim() }))
        .filter((slip) => !word.allowed.some((place) => allows(place, slip))),
    );
  });
}

/** The allowances that no passage needs any more. */
export function idleAllowances(passages: readonly Passage[], words: readonly AvoidedWord[]): string[] {
  return words.flatMap((word) => {
    const slips = slipsIn(passages, [{ ...word, allowed: [] }]);
    return word.allowed
      .filter((place) => !slips.some((slip) => allows(place, slip)))
      .map((place) => `${word.pattern}: ${place.in}, «${place.text}»`);
  });
}

function allows(place: AvoidedWord['allowed'][number], slip: Slip): boolean {
  return slip.file.includes(place.in) && slip.text.includes(place.text);
}

function expressionOf({ pattern, exact }: AvoidedWord): RegExp {
  return new RegExp(`(?<![\\p{L}\\p{N}_/.-])(?:${pattern})(?![\\p{L}\\p{N}_/-])`, exact ? 'gu' : 'giu');
}

function withoutQuotations(text: string): string {
  return text
    .replace(/«[^»]*»/g, '«»')
    .replace(/\*\*[^*]*\*\*/g, '**')
    .replace(/<strong>.*?<\/strong>/gs, ' ')
    .replace(/`[^`]*`/g, '``')
    .replace(/https?:\/\/\S+|\S*@\S+|\b[a-z\d-]+\.[a-z]{2,}\b/g, ' ');
}
