import { z } from 'zod';
import { day, factId, guideId, sitePath, slug } from './primitives.ts';

/** An official address: pages link to it by name, so a dead one is mended in one place. */
export const officialLink = z
  .object({
    id: slug.describe('Il nome con cui le pagine lo richiamano.'),
    address: z.url().describe("L'indirizzo completo."),
    host: z.string().describe('Il nome del sito, da confrontare con la barra del browser.'),
    purpose: z.string().describe('A che cosa serve, in una frase.'),
    guides: z.array(guideId).describe('Le guide che lo riportano.'),
    facts: z.array(factId).describe('I fatti che lo riportano.'),
    lastChecked: day.nullable().describe("L'ultimo controllo dal vivo; null se nessuno lo ha ancora fatto."),
    note: z.string().optional().describe('Un avviso per chi legge.'),
  })
  .strict()
  .refine(({ address, host }) => new URL(address).host === host, {
    message: 'host e indirizzo non coincidono',
    path: ['host'],
  });

/** A public source, quoted with its label and never as the guide's own words. */
export const reference = z
  .object({
    id: z.string().regex(/^[AOI]\d+[a-z]?$/, 'usa il numero della fonte, per esempio A4'),
    kind: z
      .enum(['provider', 'order', 'public'])
      .describe("Il gestore, un Ordine, oppure un'altra fonte pubblica."),
    publisher: z.string().describe('Chi pubblica la pagina.'),
    title: z.string().describe('Che pagina è.'),
    address: z.url().describe("L'indirizzo della pagina."),
    read: day.describe('Il giorno in cui ne è stata letta una copia.'),
    says: z.string().describe('Che cosa ne prendiamo, in una frase.'),
  })
  .strict();

/** A body that answers for a part of the procedures. Empty contacts are told, never invented. */
export const body = z
  .object({
    id: slug,
    name: z.string(),
    role: z.string().describe("Che cosa fa l'ente, in una frase."),
    answersFor: z.array(z.string()).describe('Di che cosa risponde, secondo le guide.'),
    contact: z
      .object({
        website: z.url().nullable(),
        email: z.email().nullable(),
        phone: z.string().nullable(),
        hours: z.string().nullable(),
      })
      .strict()
      .describe("I recapiti: null finché l'ente non li comunica."),
  })
  .strict();

/** A word of the glossary. */
export const term = z
  .object({
    id: slug.describe("L'ancora nella pagina del glossario."),
    term: z.string(),
    definition: z.string().describe('Una riga, con parole di tutti i giorni.'),
    aliases: z.array(z.string()).default([]).describe('Come altri la chiamano.'),
    page: sitePath.optional().describe('Dove la parola serve.'),
  })
  .strict();

/** A symptom in the reader's words, with one line of answer and where to go. */
export const problemGroup = z
  .object({
    id: slug,
    order: z.number().int().describe('Il posto nella pagina: Astro ordina per nome.'),
    group: z.string(),
    problems: z.array(
      z
        .object({
          id: slug,
          symptom: z.string().describe('Il problema con le parole di chi lo ha.'),
          answer: z.string().describe('La risposta in una frase.'),
          page: sitePath.describe('La pagina da aprire.'),
          checker: slug.optional().describe('Il controllo da fare prima.'),
          origin: z.string().optional().describe('La fonte pubblica, se la risposta non viene dalle guide.'),
        })
        .strict(),
    ),
  })
  .strict();

const taskCell = z.object({ page: sitePath.optional(), says: z.string() }).strict();

/** A row of the table task × guide, honest about holes. */
export const task = z
  .object({
    id: slug,
    order: z.number().int().describe('Il posto nella tabella: Astro ordina per nome.'),
    task: z.string(),
    psicologi: taskCell,
    'tsrm-pstrp': taskCell,
  })
  .strict();
