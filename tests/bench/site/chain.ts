import { contentPassages } from '../../support/prose/authored.ts';
import { facts } from '../../support/registers.ts';

/** Which words follow two words, in the sentences that a text is made after. */
export interface Chain {
  /** First two words of each sentence. */
  readonly starts: readonly (readonly [string, string])[];
  readonly next: ReadonlyMap<string, readonly string[]>;
}

/** Ends a sentence. */
const END = '.';

/** The project's own sentences: what the guides state, and the words of its pages and lists. */
export function ownSentences(): string[] {
  // A line with a component or with addresses is no sentence.
  const prose = contentPassages().flatMap(({ text }) => (/[<{|\\[\]@_=]|\w\.\w/.test(text) ? [] : text));
  return [...facts().map(({ fact }) => fact), ...prose]
    .flatMap((text) => text.split(/[.;:?!]\s+|[.?!]$/))
    .filter((text) => wordsOf(text).length > 3);
}

/** @param sentences without their full stops. */
export function chainOf(sentences: readonly string[]): Chain {
  const starts: [string, string][] = [];
  const next = new Map<string, string[]>();
  for (const sentence of sentences) {
    const [first, second, ...others] = wordsOf(sentence);
    if (first === undefined || second === undefined) continue;
    starts.push([first, second]);
    let pair: readonly [string, string] = [first, second];
    for (const word of [...others, END]) {
      const key = pair.join(' ');
      const followers = next.get(key) ?? [];
      followers.push(word);
      next.set(key, followers);
      pair = [pair[1], word];
    }
  }
  return { starts, next };
}

/**
 * A sentence that goes on as the chain's sentences do, with its capital and full stop.
 * @param random from 0 to below 1.
 * @param longest in words.
 */
export function sentenceFrom({ starts, next }: Chain, random: () => number, longest = 22): string {
  const pick = <Item>(items: readonly Item[]): Item | undefined => items[Math.floor(random() * items.length)];
  const words: string[] = [...(pick(starts) ?? [])];
  while (words.length < longest) {
    const word = pick(next.get(words.slice(-2).join(' ')) ?? []);
    if (word === undefined || word === END) break;
    words.push(word);
  }
  const text = words.join(' ').replace(/,$/, '');
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
}

/** Words and their commas; what Markdown or MDX would read as a mark is left out. */
function wordsOf(text: string): string[] {
  return text.match(/[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*'?,?/gu) ?? [];
}
