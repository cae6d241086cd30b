import { z } from 'zod';
import { diagram } from './diagrams.ts';
import { day } from './primitives.ts';
import { screen } from './screens.ts';

/** What a kept edition quotes from the registers of the site, as it stood when the edition was published. */
export const quoted = z
  .object({
    links: z.record(z.string(), z.object({ address: z.url(), host: z.string() })),
    references: z.record(
      z.string(),
      z.object({
        kind: z.enum(['provider', 'order', 'public']),
        publisher: z.string(),
        title: z.string(),
        address: z.url(),
        read: day,
      }),
    ),
    glossary: z.record(z.string(), z.object({ definition: z.string() })),
    // Editions that were kept before there were drawings quote none.
    screens: z.record(z.string(), screen).default({}),
    diagrams: z.record(z.string(), diagram).default({}),
  })
  .strict();

export type Quoted = z.infer<typeof quoted>;

/** The fingerprints of a kept edition, written once by edition:new. */
export const manifest = z
  .object({
    guide: z.string(),
    edition: z.string(),
    frozen: day.describe("Il giorno in cui l'edizione è stata conservata."),
    base: z.string().describe('Il commit da cui viene il testo.'),
    files: z
      .array(z.object({ path: z.string(), sha256: z.string().regex(/^[0-9a-f]{64}$/) }).strict())
      .min(1),
  })
  .strict();

export type Manifest = z.infer<typeof manifest>;
