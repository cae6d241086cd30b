import { z } from 'zod';
import { day, slug } from './primitives.ts';

/** A kind of identity document, with what the law says of it and where that is written. */
export const documentKind = z
  .object({
    id: slug,
    order: z.number().int().describe("Il posto nell'elenco."),
    label: z.string().describe('Il nome che si legge nel controllo.'),
    ended: z
      .object({
        from: day.describe('Il primo giorno in cui non vale più.'),
        says: z.string().describe('La frase; $1 è il giorno.'),
        origin: z.string().describe('La fonte pubblica, per esempio I6.'),
      })
      .strict()
      .optional()
      .describe('Se documenti di questo tipo non valgono più, qualunque data portino.'),
    withoutExpiry: z
      .object({ says: z.string(), source: z.string().describe('Dove è scritto, e con quale dubbio.') })
      .strict()
      .optional()
      .describe('Se alcuni documenti di questo tipo non hanno scadenza.'),
  })
  .strict();
