import { z } from 'zod';
import { slug } from './primitives.ts';

/** Names that the check of a site's address knows besides the official ones. */
export const siteNames = z
  .object({
    id: slug.describe("L'elenco: provider, shorteners, open-hosts, wrappers oppure second-levels."),
    names: z
      .array(z.string().regex(/^[a-z0-9-]+(?:\.[a-z0-9-]+)*$/, 'scrivi un dominio in minuscolo, senza https'))
      .min(1)
      .describe('I domini, o per second-levels anche le parole.'),
    why: z.string().describe("Che cosa raccoglie l'elenco e da dove viene."),
  })
  .strict();
