import { z } from 'zod';

const day = z.iso.date().describe('Il giorno della misura, dal file che la prova ha scritto.');
const count = z.int().nonnegative();
const vote = z.int().min(0).max(100);
const share = z.number().min(0).max(1);

/** What is compared when the same pages are built and read in other programs: ours as a share of theirs. */
export const siteMeasure = z.enum([
  'seconds',
  'megabytes',
  'bytes',
  'js',
  'requests',
  'lcp',
  'searchFromKey',
  'searchFromOpening',
  'searchBytes',
]);
export type SiteMeasure = z.infer<typeof siteMeasure>;

const shares = z.partialRecord(siteMeasure, z.number().positive());

/** What was measured at a run of the tests and benches. What was not measured is null, and the pages say so. */
export const qualityReport = z
  .object({
    suites: z
      .array(
        z.object({ id: z.enum(['unit', 'site', 'browser']), day, passed: count, failed: count }).strict(),
      )
      .describe('Le prove automatiche, per gruppo: quante passano, quante no.'),
    accessibility: z
      .array(z.object({ id: z.string(), day, passed: count, failed: count }).strict())
      .describe('Le prove di accessibilità, per che cosa provano.'),
    facts: z
      .object({ day, found: count, listed: count })
      .strict()
      .nullable()
      .describe('Le affermazioni delle guide.'),
    weight: z
      .object({ day, pages: count, median: count, heaviest: count, heaviestPage: z.string(), budget: count })
      .strict()
      .nullable()
      .describe('Byte della prima visita a una pagina da seguire, compressi, senza i caratteri.'),
    reading: z
      .object({
        day,
        pages: count,
        median: z.number(),
        lowest: z.number(),
        lowestPage: z.string(),
        least: z.number(),
      })
      .strict()
      .nullable()
      .describe("L'indice Gulpease delle pagine da seguire."),
    search: z
      .object({ day, queries: count, first: share, three: share, milliseconds: z.number() })
      .strict()
      .nullable()
      .describe('Quante ricerche trovano la pagina giusta.'),
    mutation: z
      .array(
        z
          .object({ engine: z.string(), day, mutants: count, of: count, caught: share, state: z.string() })
          .strict(),
      )
      .describe(
        'Quante modifiche sbagliate al programma le prove scoprono, e quale stato di codice e prove.',
      ),
    lighthouse: z
      .object({
        day,
        version: z.string(),
        pages: z.array(
          z
            .object({
              id: z.string(),
              performance: vote,
              accessibility: vote,
              'best-practices': vote,
              seo: vote,
            })
            .strict(),
        ),
      })
      .strict()
      .nullable()
      .default(null)
      .describe('I voti di Lighthouse, da 0 a 100, su una pagina per tipo.'),
    races: z
      .array(z.object({ id: z.string(), day, ratio: z.number().positive() }).strict())
      .describe('Quante volte il nostro programma è più veloce di un altro.'),
    site: z
      .array(
        z
          .object({
            pages: count,
            day,
            ratios: z.object({ starlight: shares, vitepress: shares, eleventy: shares }).strict(),
          })
          .strict(),
      )
      .describe(
        'Le stesse pagine costruite con altri programmi: che parte del loro tempo e dei loro byte usiamo.',
      ),
  })
  .strict();

export type QualityReport = z.infer<typeof qualityReport>;
