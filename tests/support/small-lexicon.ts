import { readLists } from '../../src/integrations/search-vocabulary.ts';
import { compileLexicon } from '../../src/search/compile.ts';
import { readLexicon, type Lexicon, type LexiconData } from '../../src/search/lexicon.ts';
import { PAGES } from './small-index.ts';

/** A lexicon that holds nothing. */
export const EMPTY_LEXICON: LexiconData = {
  stop: '',
  light: '',
  concepts: [],
  phrases: [],
  together: [],
  words: '',
  weights: [],
  total: 0,
  tag: '',
  files: [],
};

const lists = await readLists();
let compiled: LexiconData | undefined;

/** What the build would write for the small index. Made at the first call, so that it is a test that makes it. */
export function smallLexiconData(): LexiconData {
  compiled ??= compileLexicon(lists, PAGES);
  return compiled;
}

/** The lists of content/search over the small index, read anew. */
export function smallLexicon(): Lexicon {
  return readLexicon(smallLexiconData());
}
