import { finder, type FindingTable } from '../sentences.ts';

/**
 * All that can be said of an address. No sentence says that a site is safe: the most that a text can
 * show is that the guides print it. The sentences follow the microcopy of the site.
 */
export const FINDINGS = {
  empty: ['fix', "Incolla l'indirizzo completo, per esempio $1."],
  'not-an-address': ['fix', "Non è l'indirizzo di una pagina. Incolla l'indirizzo completo, per esempio $1."],
  'more-than-address': [
    'fix',
    "C'è altro testo insieme all'indirizzo. Incolla solo l'indirizzo, senza spazi.",
  ],
  'email-address': [
    'fix',
    "È un indirizzo email, non l'indirizzo di una pagina: da solo non dice dove porta un collegamento.",
  ],
  'not-a-page': ['fix', 'Non usarlo: inizia con «$1», non con https. Non porta a una pagina di Aruba.'],
  command: [
    'fix',
    "Non usarlo: «$1» è un comando per il browser, non l'indirizzo di una pagina. Non incollarlo nella barra.",
  ],
  'text-before-at': [
    'fix',
    'Non usarlo: il sito vero è $1. Quello che sta prima della chiocciola (@), «$2», non conta: è messo lì per sembrare il nome giusto.',
  ],
  'user-at-site': [
    'fix',
    "Il sito è $1, ma prima c'è «$2@», che negli indirizzi delle guide non c'è. Toglilo.",
  ],
  'odd-sign': [
    'fix',
    "Nel nome del sito c'è «$1»: i nomi hanno solo lettere, cifre, trattini e punti. Scrivilo com'è nelle guide.",
  ],
  'miswritten-start': ['fix', "L'inizio dell'indirizzo è scritto male: c'è «$1» al posto di «https://»."],
  'blank-inside': ['fix', "Dentro l'indirizzo ci sono spazi. Scrivilo senza."],
  'name-in-front': [
    'fix',
    'Non usarlo: il sito vero è $1, non $2. Il nome «$3» è messo davanti per sembrare quello giusto.',
  ],
  imitation: [
    'fix',
    "Non usarlo: il sito vero è $1, non $2. Nel nome c'è «$3», ma chiunque può registrare un nome così.",
  ],
  'near-miss': ['fix', 'Non usarlo: «$1» somiglia a «$2», ma non è lo stesso nome.'],
  'name-in-path': [
    'fix',
    'Non usarlo: il sito vero è $1. «$2» compare solo dopo il nome del sito, dove chiunque può scriverlo.',
  ],
  'look-alike': ['fix', "Non usarlo: nel nome del sito c'è $1, che sembra una «$2» normale."],
  'other-letter': [
    'fix',
    "Non usarlo: nel nome del sito c'è $1. I nomi scritti nelle guide hanno solo lettere semplici, senza accenti.",
  ],
  'coded-name': [
    'fix',
    'Non usarlo: «$1» è il modo in cui si scrive «$2», un nome con lettere diverse da quelle semplici.',
  ],
  'hidden-direction': [
    'fix',
    'Non usarlo: contiene un segno nascosto che fa leggere il testo in un altro ordine.',
  ],
  'encoded-name': [
    'fix',
    'Non usarlo: nel nome del sito ci sono caratteri scritti in codice, come «$1». Si fa per nascondere il nome.',
  ],
  'hidden-number': [
    'fix',
    "Non usarlo: al posto del nome c'è un numero scritto in modo insolito. Per il browser è $1, e da qui non si capisce di chi è.",
  ],
  number: [
    'review',
    "Al posto del nome c'è un numero ($1): da qui non si capisce dove porta. Non aprirlo: scrivi l'indirizzo a mano.",
  ],
  shortener: [
    'review',
    "$1 accorcia gli indirizzi: da qui non si capisce dove porta. Non aprirlo: vai al sito scrivendo l'indirizzo a mano.",
  ],
  'open-host': [
    'review',
    'Con un nome che finisce in $1 chiunque può pubblicare una pagina. Non scrivere lì la password della PEC.',
  ],
  'other-host': [
    'review',
    'Il nome finisce con $1, ma le guide non citano $2. Arriva al sito dalle guide, senza usare questo collegamento.',
  ],
  'mentions-name': [
    'review',
    "Nel nome c'è «$1», ma il sito è $2 e le guide non lo citano. Non scrivere lì la password della PEC.",
  ],
  outside: [
    'review',
    'Non è tra gli indirizzi delle guide: il sito è $1. Non scrivere lì la password della PEC.',
  ],
  'plain-http': ['review', "Il sito è nelle guide, ma l'indirizzo inizia con http. Scrivi $1."],
  port: [
    'review',
    "Dopo il nome c'è il numero «:$1», che nelle guide non c'è. Toglilo, oppure arriva al sito dalle guide.",
  ],
  'odd-slashes': [
    'review',
    'Le barre non sono come negli indirizzi delle guide: dopo «https:» ce ne sono due, «//».',
  ],
  'end-dot': ['review', "Dopo il nome del sito c'è un punto di troppo. Toglilo."],
  'hidden-character': [
    'review',
    "C'è un carattere che non si vede ($1), arrivato con il copia e incolla. L'indirizzo va scritto senza.",
  ],
  'line-break': ['review', "L'indirizzo è spezzato su più righe. Scrivilo su una riga sola."],
  'cut-short': [
    'review',
    "L'indirizzo è tagliato: i puntini stanno al posto di una parte che non si vede. Copialo intero.",
  ],
  wrapped: [
    'review',
    "$1 è solo un passaggio: lo aggiunge il programma di posta o chi mostra il collegamento. Conta l'indirizzo che sta dentro: controlla quello.",
  ],
  'leads-elsewhere': ['review', "Dentro l'indirizzo ce n'è un altro: $1. La pagina può portarti lì."],
  'command-inside': [
    'review',
    "Dentro l'indirizzo c'è «$1», un comando per il browser. La pagina può eseguirlo.",
  ],
  'very-long': ['review', "L'indirizzo è molto lungo: la parte che conta è il nome del sito, all'inizio."],
  'other-page': ['note', "Le guide citano questo sito, ma con un'altra pagina: $1."],
  'no-scheme': ['note', 'Scrivilo intero: $1.'],
} as const satisfies FindingTable;

export type FindingCode = keyof typeof FINDINGS;
export const find = finder(FINDINGS);
