import { z } from 'zod';
import { factId, guideId, sitePath } from './primitives.ts';

const box = z
  .object({
    who: z.string().describe('Chi, oppure che cosa: il titolo del riquadro.'),
    says: z.string().describe('Che cosa fa o che cosa succede, in una frase.'),
    state: z
      .object({ label: z.string(), value: z.string() })
      .strict()
      .optional()
      .describe('Come è dopo, per esempio lo stato della casella.'),
    go: z.object({ text: z.string(), page: sitePath }).strict().optional().describe('La pagina a cui porta.'),
    facts: z
      .array(factId)
      .describe('I fatti che il riquadro riporta: le loro espressioni lo devono trovare.'),
  })
  .strict();

/** A diagram: rows of boxes, read from the first to the last; boxes of one row stand side by side. */
export const diagram = z
  .object({
    guide: guideId.describe('La guida da cui viene.'),
    title: z.string().describe('La didascalia: che cosa mostra lo schema.'),
    across: z
      .boolean()
      .default(false)
      .describe("true se le righe vanno da sinistra a destra, dove c'è posto."),
    rows: z
      .array(
        z
          .object({
            then: z.string().optional().describe('Le parole sulla freccia che arriva a questa riga.'),
            boxes: z.array(box).min(1).max(3),
          })
          .strict(),
      )
      .min(2),
    words: z
      .array(z.string())
      .min(1)
      .describe('Lo stesso schema in parole, una frase per volta, per chi lo preferisce letto.'),
  })
  .strict();

export type Diagram = z.infer<typeof diagram>;
