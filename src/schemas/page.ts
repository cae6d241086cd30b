import { z } from 'zod';
import { day, factId, guideId, slug } from './primitives.ts';

/** What a page's frontmatter says besides Starlight's own fields. */
export const page = z.object({
  title: z
    .string()
    .max(65, 'il titolo ha al massimo 65 caratteri')
    .describe('Il titolo della pagina: comincia con un verbo, senza punto finale.'),
  description: z
    .string()
    .max(150, 'il sommario ha al massimo 150 caratteri')
    .describe('Il sommario: una frase che dice a che cosa serve la pagina.'),
  guide: guideId
    .optional()
    .describe('La guida a cui la pagina appartiene; le pagine redazionali non ne hanno.'),
  edition: z
    .string()
    .optional()
    .describe("Solo nell'archivio: l'edizione conservata. Le pagine vive seguono il registro."),
  source: z
    .object({ lines: z.string().describe('Le righe del testo di origine, per esempio 4-17.') })
    .optional()
    .describe('Da dove, nel testo di origine, viene la pagina.'),
  facts: z.array(factId).default([]).describe('I fatti della guida che la pagina porta.'),
  checked: day.describe("Il giorno dell'ultimo controllo redazionale."),
  checkers: z.array(slug).default([]).describe('I controlli che la pagina contiene.'),
  keywords: z
    .array(z.string())
    .default([])
    .describe('Parole che chi cerca userebbe e che la pagina non dice.'),
  queries: z
    .array(z.string())
    .default([])
    .describe('Ricerche per cui questa pagina deve venire prima; le prove le eseguono tutte.'),
});
