import type { Kind } from './findings.ts';

/** What can be seen of one address without knowing any domain. */
export const ADDRESS_FINDINGS = {
  'missing-at': {
    severity: 'fix',
    say: (it) => `In ${it} manca la chiocciola (@). Sulla tastiera italiana: AltGr e ò.`,
  },
  'instead-of-at': {
    severity: 'fix',
    say: (it, sign) => `In ${it} manca la chiocciola (@): al suo posto forse c'è ${sign}. Sulla tastiera italiana: AltGr e ò.`,
  },
  'mailbox-only': {
    severity: 'fix',
    say: (it) => `${it} non è un indirizzo intero. Scrivilo con la chiocciola (@) e il dominio.`,
  },
  'whole-domain': {
    severity: 'fix',
    say: (it) => `${it} è un dominio. Serve un indirizzo intero, con il nome della casella prima della chiocciola (@).`,
  },
  'web-address': {
    severity: 'fix',
    say: (it) => `${it} è l'indirizzo di un sito. Serve un indirizzo email, con la chiocciola (@).`,
  },
  'spelled-sign': { severity: 'fix', say: (it, sign) => `Al posto di ${it} scrivi il segno ${sign}.` },
  'double-at': { severity: 'fix', say: (it) => `In ${it} la chiocciola (@) è scritta più volte di seguito. Lasciane una.` },
  'several-ats': {
    severity: 'fix',
    say: (it, what) => `In ${it} ci sono ${what}.`,
  },
  'missing-name': { severity: 'fix', say: (it) => `In ${it}, prima della chiocciola, manca il nome della casella.` },
  'missing-domain': { severity: 'fix', say: (it) => `In ${it}, dopo la chiocciola, manca il dominio, come «example.org».` },
  sample: { severity: 'fix', say: (it) => `${it} è il modello della guida. Scrivi il tuo indirizzo.` },
  'space-inside': { severity: 'fix', say: (it) => `C'è uno spazio dentro ${it}. Toglilo, o scrivi il segno che manca.` },
  'space-around-sign': { severity: 'fix', say: (it, blank) => `C'è ${blank} dentro ${it}, vicino a un segno. Toglilo.` },
  'comma-for-dot': { severity: 'fix', say: (it, sign) => `In ${it} hai scritto ${sign} al posto del punto. Metti un punto.` },
  'trailing-dot': { severity: 'fix', say: (it, sign) => `C'è ${sign} di troppo alla fine di ${it}. Toglilo.` },
  'dot-in-name': { severity: 'fix', say: (it, where) => `In ${it} c'è un punto di troppo ${where}. Toglilo.` },
  'dot-in-domain': { severity: 'fix', say: (it, where) => `Nel dominio di ${it} c'è un punto di troppo ${where}. Controllalo.` },
  'name-too-long': {
    severity: 'fix',
    say: (it, length) => `Il nome prima della chiocciola ha al massimo 64 caratteri: in ${it} ne hai scritti ${length}.`,
  },
  'address-too-long': { severity: 'fix', say: (it, length) => `Un indirizzo ha al massimo 254 caratteri: ${it} ne ha ${length}.` },
  'part-too-long': {
    severity: 'fix',
    say: (it, length) => `Ogni parte del dominio tra due punti ha al massimo 63 caratteri: ${it} ne ha ${length}. Controlla il dominio.`,
  },
  'quoted-name': { severity: 'fix', say: (it) => `In ${it} il nome della casella è tra virgolette. Scrivi l'indirizzo senza virgolette e senza spazi.` },
  'inner-brackets': { severity: 'fix', say: (it) => `Dentro ${it} ci sono parentesi. Scrivi l'indirizzo senza parentesi.` },
  'numeric-address': { severity: 'fix', say: (it) => `${it} è un numero di rete. Dopo la chiocciola scrivi un dominio, come «example.org».` },
  'missing-ending': { severity: 'fix', say: (it) => `In ${it} manca la fine del dominio, come «.it» o «.org».` },
  'short-ending': { severity: 'fix', say: (it) => `La fine di ${it} è incompleta. Controlla il dominio.` },
  'unknown-ending': { severity: 'fix', say: (it, ending) => `Nessun dominio finisce con ${ending}. Controlla la fine di ${it}.` },
  underscore: { severity: 'fix', say: (it) => `Nel dominio di ${it} c'è una lineetta bassa (_): lì vanno solo lettere, cifre, trattini e punti.` },
  'hyphen-at-edge': { severity: 'fix', say: (it) => `Nel dominio la parte ${it} inizia o finisce con un trattino. Controlla il dominio.` },
  'forbidden-sign': { severity: 'fix', say: (it, sign) => `In ${it} c'è ${sign}: in un indirizzo email quel carattere non si usa. Toglilo o riscrivilo.` },
  'look-alike': { severity: 'fix', say: (it, which) => `In ${it} ${which}. Riscrivila con la tastiera.` },
  'international-domain': {
    severity: 'fix',
    say: (it, coded) =>
      `Nel dominio di ${it} ci sono lettere accentate o di un altro alfabeto. ${coded ? `Nelle email si scrive ${coded}.` : 'Controlla il dominio.'}`,
  },
  'odd-character': { severity: 'fix', say: (it, plain) => `${it} sembra «${plain}», ma è un altro carattere. Scrivi «${plain}».` },
  'invisible-character': { severity: 'review', say: (it, where) => `C'è ${it} ${where}, arrivato con il copia e incolla. Toglilo.` },
  accent: {
    severity: 'review',
    say: (it, letter) => `In ${it} c'è la lettera accentata ${letter}. È rara negli indirizzi email: controlla di averlo scritto bene.`,
  },
  apostrophe: { severity: 'review', say: (it) => `In ${it} c'è un apostrofo. È raro negli indirizzi email: controlla di averlo scritto bene.` },
  'rare-sign': { severity: 'review', say: (it, sign) => `In ${it} c'è ${sign}. È raro negli indirizzi email: controlla di averlo scritto bene.` },
  'leading-www': {
    severity: 'review',
    say: (it) => `«www.» fa parte dell'indirizzo di un sito: negli indirizzi email di solito non c'è. Controlla ${it}.`,
  },
  'leading-hyphen': { severity: 'review', say: (it) => `${it} inizia con un trattino. Se è il segno di un elenco, toglilo.` },
} as const satisfies Record<string, Kind>;
