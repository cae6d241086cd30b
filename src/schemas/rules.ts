import { z } from 'zod';
import { factId } from './primitives.ts';

/** Units that a limit can be printed with; `src/editions/limits.ts` knows their words. */
export const UNITS = ['addresses', 'bytes', 'days', 'pixels', 'photos', 'formats', 'megapixels'] as const;

/** Every limit bears where it comes from: a fact of the guide, or the reason of this site. */
const from = {
  fact: factId.optional().describe('Il fatto della guida da cui viene il limite.'),
  why: z.string().optional().describe('Se non viene dalla guida: perché questo sito lo usa.'),
};

function hasOrigin(value: { fact?: string | undefined; why?: string | undefined }): boolean {
  return value.fact !== undefined || value.why !== undefined;
}
const ORIGIN = { message: 'di ogni limite scrivi il fatto della guida (fact) o il motivo (why)' };

const quantity = z
  .object({
    value: z.number().int().nonnegative().describe('Il numero: è scritto solo qui.'),
    unit: z.enum(UNITS).describe("L'unità di misura."),
    ...from,
  })
  .strict()
  .refine(hasOrigin, ORIGIN);

const flag = z
  .object({ value: z.boolean(), ...from })
  .strict()
  .refine(hasOrigin, ORIGIN);
const text = z
  .object({ value: z.string(), ...from })
  .strict()
  .refine(hasOrigin, ORIGIN);
const texts = z
  .object({ value: z.array(z.string()).min(1), ...from })
  .strict()
  .refine(hasOrigin, ORIGIN);

const addressField = z
  .object({
    min: quantity.describe('Quanti indirizzi almeno.'),
    max: quantity.describe('Quanti indirizzi al massimo.'),
    certified: flag.describe('Se gli indirizzi sono PEC.'),
    separator: text.describe('Il segno tra un indirizzo e il successivo.'),
  })
  .strict();

/** The limits of an edition: the text prints them and the checkers enforce them. */
export const ruleSet = z
  .object({
    notification: z
      .object({ recipients: addressField, senders: addressField })
      .strict()
      .optional()
      .describe("La regola dell'avviso email."),
    documentPhotos: z
      .object({
        sides: quantity,
        formats: texts,
        maxBytes: quantity,
        toleratedMaxBytes: quantity,
        minShortSide: quantity,
        goodShortSide: quantity,
        maxMegapixels: quantity,
      })
      .strict()
      .optional()
      .describe("Le foto del documento d'identità."),
    outcome: z.object({ days: quantity }).strict().optional().describe("L'attesa dell'esito."),
  })
  .strict();

export type RuleSet = z.infer<typeof ruleSet>;
export type Quantity = z.infer<typeof quantity>;
