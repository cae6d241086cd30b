import type { Pagefind, PagefindResult } from '../../src/search/pagefind.ts';
import { fold } from '../../src/search/fold.ts';
import { stem } from '../../src/search/stem.ts';
import type { PageText } from '../../src/search/vocabulary.ts';

/** A page of a few words, for tests of the search that need no site. */
export function page(url: string, title: string, text: string, keywords = ''): PageText {
  return { id: url, url, title, about: `${title}\n${keywords}`, text: `${title}. ${text}` };
}

/** Pages that speak of what readers ask for, as small as they can be. */
export const PAGES: readonly PageText[] = [
  page('/attiva/', 'Attiva la casella PEC', 'Accetta la casella ancora NON ATTIVO in Richieste PEC.'),
  page(
    '/accedi/',
    'Accedi alla webmail e leggi le PEC',
    'Seleziona ACCEDI. Scrivi indirizzo PEC completo e password. Resta collegato. Le email ordinarie tornano indietro: si può scambiare solo tra PEC.',
    'login, nome utente, credenziali',
  ),
  page(
    '/password/',
    'Recupera la password della PEC',
    'Se non ricordi la password, il link arriva alla tua email personale. Imposta una nuova password.',
    'dimenticata, smarrita, scordata, reset, sbagliata',
  ),
  page(
    '/contatti/',
    'Cambia email di recupero e cellulare',
    "Un SMS porta il codice di verifica (OTP). Carica le foto del documento di identità: fronte e retro in formato JPEG. Attendi l'esito: 3 giorni. Spunta Non sono un robot. Cambia anche la residenza.",
    'telefono, numero, sim',
  ),
  page(
    '/avviso/',
    'Ricevi un avviso quando arriva una PEC',
    'La notifica va a 2 indirizzi non certificati, divisi da una virgola. Per togliere la regola seleziona Cancella Regola. I mittenti sono PEC.',
    'notifiche, inoltro',
  ),
  page(
    '/pannello/',
    'Apri il pannello di gestione',
    'Le impostazioni della casella: Antispam, Archivio, PecLog, Cambio Password.',
  ),
  page(
    '/aiuto/',
    'A chi chiedere aiuto',
    "La segreteria dell'Ordine risponde.",
    'assistenza, operatore, supporto, telefono',
  ),
  page(
    '/costo/',
    'La PEC convenzionata',
    'La casella è gratuita per le persone iscritte: non costa nulla. I domini sono tsrm.org.',
  ),
];

/** Pagefind's behaviour as far as the engine counts on it: stems, quotes for exact words, beginnings of words. */
export function smallIndex(pages: readonly PageText[] = PAGES): Pagefind {
  const missing = (): never => {
    throw new Error('not part of this index');
  };
  const results = (term: string): PagefindResult[] => {
    const exact = /^"(.*)"$/.exec(term);
    const wanted = wordsIn(exact?.[1] ?? term).map(stem);
    if (wanted.length === 0) return [];
    return pages
      .flatMap((one) => {
        const words = wordsIn(one.text).map(stem);
        const about = wordsIn(one.about).map(stem);
        const at = places(words, wanted, exact !== null);
        const inAbout = places(about, wanted, exact !== null).length > 0;
        if (at.length === 0 && !inAbout) return [];
        const score = (inAbout ? 3 : 0) + Math.min(at.length, 3) / 3;
        return [
          {
            id: one.id,
            score,
            words: at,
            matchedMetaFields: inAbout ? ['title'] : [],
            data: () => load(one),
          },
        ];
      })
      .toSorted((a, b) => b.score - a.score);
  };
  return {
    init: async () => {},
    destroy: async () => {},
    options: async () => {},
    preload: async () => {},
    mergeIndex: async () => {},
    filters: async () => ({}),
    debouncedSearch: missing,
    search: async (term) => ({ results: results(term ?? '') }),
  };
}

async function load(one: PageText): ReturnType<PagefindResult['data']> {
  return {
    url: one.url,
    meta: { title: one.title },
    filters: { stato: ['corrente'] },
    excerpt: '',
    locations: [],
    sub_results: [],
    raw_content: one.text.replaceAll('<', '&lt;').replaceAll('>', '&gt;'),
    anchors: [],
  };
}

/** Where all the words stand: next to one another if asked, else anywhere. */
function places(words: readonly string[], wanted: readonly string[], together: boolean): number[] {
  const [first = ''] = wanted;
  const meets = (word: string | undefined, stemmed: string): boolean =>
    word !== undefined && (together ? word === stemmed : word.startsWith(stemmed));
  if (!together && !wanted.every((stemmed) => words.some((word) => meets(word, stemmed)))) return [];
  return words.flatMap((word, at) => {
    const here = together
      ? wanted.every((stemmed, next) => meets(words[at + next], stemmed))
      : wanted.some((stemmed) => meets(word, stemmed));
    return here && first !== '' ? [at] : [];
  });
}

function wordsIn(text: string): string[] {
  return fold(text).match(/[\p{L}\p{N}]+/gu) ?? [];
}
