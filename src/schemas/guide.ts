import { z } from 'zod';
import { day, sitePath, slug } from './primitives.ts';

const change = z
  .object({
    date: day.describe('Il giorno del cambiamento.'),
    page: sitePath.optional().describe('La pagina cambiata; senza, riguarda tutta la guida.'),
    kind: z
      .enum(['forma', 'chiarito', 'aggiunto', 'corretto', 'tolto'])
      .describe(
        "Che cosa è cambiato: la forma, un chiarimento, un'aggiunta, una correzione, una parte tolta.",
      ),
    what: z.string().describe('Che cosa è cambiato, in una frase.'),
    why: z.string().describe('Perché.'),
    source: z
      .string()
      .optional()
      .describe('Da dove viene: un fatto, una contraddizione o una fonte pubblica.'),
  })
  .strict();

const commit = z.string().regex(/^[0-9a-f]{40}$/, 'scrivi il commit per intero: 40 cifre e lettere da a a f');

/** An edition of a guide: a number, a date, a status, and what changed. */
export const edition = z
  .object({
    number: z.string().describe("Il numero o il nome dell'edizione, com'è nell'indirizzo."),
    label: z.string().describe("Come l'edizione si chiama sullo schermo."),
    status: z
      .enum(['trascrizione', 'in vigore', 'sostituita'])
      .describe('Trascrizione del testo acquisito, in vigore, oppure sostituita.'),
    confirmation: z.string().optional().describe('Chi deve ancora confermarla, se qualcuno deve.'),
    date: day.nullable().describe("La data dell'edizione; null se il documento non la porta."),
    acquired: day.optional().describe('Il giorno in cui il testo è stato acquisito.'),
    from: day.optional().describe('Il primo giorno in vigore.'),
    to: day.optional().describe("L'ultimo giorno in vigore."),
    derivesFrom: z.string().optional().describe("L'edizione da cui questa deriva."),
    base: commit
      .optional()
      .describe(
        "Il commit con il testo dell'edizione com'è uscita: da lì edition:new prende le pagine da conservare.",
      ),
    changes: z.array(change).default([]).describe('I cambiamenti, il più recente in cima.'),
  })
  .strict();

/** The register of a guide: its issuer, its source document and its editions, newest first. */
export const guide = z
  .object({
    title: z.string().describe('Il titolo della guida su questo sito.'),
    shortTitle: z.string().describe('Il nome breve, per le righe e i risultati della ricerca.'),
    issuer: z.string().describe("L'ente da cui viene il testo."),
    issuerNote: z.string().optional().describe("Che cosa non si sa dell'ente."),
    path: sitePath.describe("L'indirizzo dell'edizione in vigore: non cambia mai."),
    body: slug.describe("Il file dell'ente in content/bodies."),
    source: z
      .object({
        file: z.string().describe('Il file in content/sources.'),
        sha256: z
          .string()
          .regex(/^[0-9a-f]{64}$/)
          .describe("L'impronta del file, byte per byte."),
        title: z.string().describe('Il titolo che il documento porta.'),
        note: z.string().describe('Che cosa è il testo che abbiamo.'),
      })
      .strict(),
    pending: z
      .array(change)
      .default([])
      .describe('I cambiamenti già nelle pagine, che entrano nella prossima edizione.'),
    editions: z.array(edition).min(1).describe('Le edizioni, la più recente in cima.'),
  })
  .strict()
  .refine((value) => value.editions.filter(({ status }) => status === 'in vigore').length === 1, {
    message: 'una e una sola edizione deve avere status «in vigore»',
    path: ['editions'],
  });

export type Guide = z.infer<typeof guide>;
export type Edition = z.infer<typeof edition>;
export type Change = z.infer<typeof change>;
