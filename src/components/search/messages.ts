/** What the search says of what it found; the standard texts follow the site's microcopy guide. */
export const messages = {
  searching: 'Cerco…',
  found: (count: number, query: string) =>
    `${count} ${count === 1 ? 'pagina' : 'pagine'} per ${named(query)}`,
  readAs: (words: readonly string[]) => `Ho cercato anche: ${words.join(', ')}`,
  onlyTyped: (query: string) => `Cerca solo ${named(query)}`,
  notLoaded: 'La ricerca non si è caricata. Riprova, oppure vai a ',
  allPages: 'tutte le pagine',
  hasChecker: 'contiene un controllo',
  archived: 'testo originale',
  sections: (title: string) => `Sezioni di «${title}»`,
  frequent: 'Problemi frequenti',
  more: 'Mostra altri risultati',
  asPage: 'Apri i risultati in una pagina',
} as const;

/** A query between quotation marks, a pasted text by its beginning. */
export function named(query: string): string {
  const short = query.length <= 60 ? query : `${query.slice(0, 59).trimEnd()}…`;
  return /^".*"$/.test(short) ? short : `"${short}"`;
}
