/** Words that Italian place names write small, unless they come first. */
const SMALL = new Set(
  "a ad al alla alle allo ai agli con da dal dalla de' degli dei del della delle dello di e ed in nei nel nella presso sotto sopra su sul sulla sulle".split(
    ' ',
  ),
);

/**
 * A place name in Italian title case. The package has «Uggiate-trevano», «Villa D'adige» and
 * «Abbadia Sopra Adda»: capitals are missing after a hyphen and an apostrophe, and small words have
 * them. Names of states are left alone: there the package has it right.
 */
export function titleCase(name: string): string {
  const raised = name.replace(/(?<=-|\p{L}')\p{L}/gu, (letter) => letter.toUpperCase());
  return raised
    .split(' ')
    .map((word, at) => (at === 0 ? word : small(word)))
    .join(' ');
}

function small(word: string): string {
  const lower = word.toLowerCase();
  if (SMALL.has(lower)) return lower;
  // D'Adige, Dell'Emilia: the preposition is small, the name keeps its capital.
  return word.replace(/^(?:[dn]ell|[ads]ull|all|d)'/i, (start) => start.toLowerCase());
}
