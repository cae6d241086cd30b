import { z } from 'zod';
import { day } from './primitives.ts';

const sha256 = z.string().regex(/^[0-9a-f]{64}$/);

/** What is known of the PDF of a guide; `npm run pdf` writes it. */
export const printed = z
  .object({
    edition: z.string().describe("L'edizione stampata."),
    made: day.describe('Il giorno in cui è stato fatto.'),
    sheets: z.number().int().positive().describe('Quanti fogli.'),
    bytes: z.number().int().positive().describe('Quanto pesa.'),
    sha256: sha256.describe("L'impronta del file."),
    text: sha256.describe(
      "L'impronta del testo da cui è stato fatto: se il testo cambia, il PDF non si offre più.",
    ),
  })
  .strict();

export type Printed = z.infer<typeof printed>;
