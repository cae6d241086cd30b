import { z } from 'zod';
import { factId, sitePath } from './primitives.ts';

/** One statement of a source text, with the expression that finds it on the page that must carry it. */
export const fact = z
  .object({
    id: factId,
    source: z.enum(['000', '002']).describe('Il testo: il numero con cui comincia il nome del file.'),
    line: z.string().describe('La riga del testo, per esempio 7 oppure 44-66; - se il testo non lo dice.'),
    kind: z.string().describe('Che cosa riguarda: un pulsante, un limite, un indirizzo.'),
    scope: z
      .enum(['corrente', 'archivio'])
      .describe("Sta nelle pagine in vigore, oppure resta solo nell'archivio."),
    page: sitePath.describe('La pagina che lo dice.'),
    fact: z.string().describe("L'affermazione, in una frase."),
    must_match: z.string().describe("L'espressione che la trova nel testo della pagina (opzioni i e s)."),
    in_source: z.boolean().describe("Se l'espressione trova l'affermazione anche nel testo di partenza."),
    note: z.string(),
  })
  .strict();

export type Fact = z.infer<typeof fact>;
