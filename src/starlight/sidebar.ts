import type { StarlightUserConfig } from '@astrojs/starlight/types';

/** The menu, by what a person wants to do; archived pages are reached from /versioni/. */
export const sidebar: NonNullable<StarlightUserConfig['sidebar']> = [
  { label: 'Inizio', link: '/' },
  { slug: 'problemi' },
  {
    label: 'Psicologi',
    items: [
      { slug: 'guide/psicologi', label: 'La guida' },
      { slug: 'guide/psicologi/accedere-e-leggere-le-pec' },
      { slug: 'guide/psicologi/aprire-il-pannello' },
      { slug: 'guide/psicologi/attivare-la-notifica-email' },
    ],
  },
  {
    label: 'TSRM-PSTRP',
    items: [
      { slug: 'guide/tsrm-pstrp', label: 'La guida' },
      { slug: 'guide/tsrm-pstrp/attivare-la-casella' },
      { slug: 'guide/tsrm-pstrp/accedere-alla-pec' },
      { slug: 'guide/tsrm-pstrp/recuperare-la-password' },
      { slug: 'guide/tsrm-pstrp/cambiare-email-e-cellulare' },
    ],
  },
  {
    label: 'Controlla prima',
    items: [
      { slug: 'controlli', label: 'Tutti i controlli' },
      { slug: 'controlli/da-dove-parto' },
      { slug: 'controlli/pronto-per-la-procedura' },
      { slug: 'controlli/elenco-indirizzi' },
      { slug: 'controlli/codice-fiscale' },
      { slug: 'controlli/foto-documento' },
      { slug: 'controlli/scadenza-documento' },
      { slug: 'controlli/email-del-link' },
      { slug: 'controlli/attesa-esito' },
      { slug: 'controlli/indirizzo-sito' },
      { slug: 'controlli/riepilogo-assistenza' },
      { slug: 'controlli/email-non-pec' },
      { slug: 'controlli/cellulare' },
    ],
  },
  {
    label: 'Aiuto',
    items: [
      { slug: 'guide', label: 'Compiti e guide' },
      { slug: 'glossario' },
      { slug: 'assistenza' },
      { slug: 'sicurezza/messaggi-falsi' },
      { slug: 'cerca' },
    ],
  },
  {
    label: 'Le guide e il sito',
    items: [
      { slug: 'versioni' },
      { slug: 'versioni/guida-stampata' },
      { slug: 'informazioni' },
      { slug: 'informazioni/privacy' },
      { slug: 'informazioni/senza-connessione' },
      { slug: 'informazioni/accessibilita' },
      { slug: 'informazioni/qualita' },
    ],
  },
];
