/** What the search says; the standard texts follow the site's microcopy guide. */
export const messages = {
  searching: 'Cerco…',
  found: (count: number, query: string) => `${count} ${count === 1 ? 'pagina' : 'pagine'} per "${shortened(query)}"`,
  nothing: (query: string) => `Nessuna pagina per "${shortened(query)}".`,
  wayOut: 'Prova con meno parole, per esempio "foto", oppure guarda ',
  problems: 'i problemi più frequenti',
  notLoaded: 'La ricerca non si è caricata. Controlla la connessione e riprova, oppure vai a ',
  allPages: 'tutte le pagine, compito per compito',
  hasChecker: 'contiene un controllo',
  archived: 'testo originale',
  sections: (title: string) => `Sezioni di «${title}»`,
  more: 'Mostra altri risultati',
  asPage: 'Apri questi risultati in una pagina',
} as const;

/** A pasted text is told by its beginning. */
function shortened(query: string): string {
  return query.length <= 60 ? query : `${query.slice(0, 59).trimEnd()}…`;
}
