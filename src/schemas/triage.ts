import { z } from 'zod';
import { sitePath, slug } from './primitives.ts';

const answer = z
  .object({
    says: z.string().describe('La risposta, con le parole di chi legge.'),
    next: slug.optional().describe('La domanda a cui porta.'),
    advice: z.string().optional().describe('Una frase prima delle pagine.'),
    pages: z.array(sitePath).min(1).optional().describe('Le pagine a cui porta.'),
  })
  .strict()
  .refine(({ next, pages }) => (next === undefined) !== (pages === undefined), {
    message: 'una risposta porta a una domanda (next) oppure a delle pagine (pages)',
  });

/** A question of the triage; it asks for no data. */
export const triageQuestion = z
  .object({
    id: slug,
    first: z.literal(true).optional().describe('La domanda da cui si comincia: una sola.'),
    question: z.string().describe('La domanda, con il punto interrogativo.'),
    answers: z.array(answer).min(2),
  })
  .strict();

export type TriageQuestion = z.infer<typeof triageQuestion>;
