import { z } from 'zod';

const when = z
  .string()
  .regex(/^\d{4}(?:-\d{2}-\d{2})?$/, "scrivi un anno, '1928', o un giorno, '2007-11-01', tra apici");

const name = z.string().min(2).describe('Il nome come lo si leggeva allora, con le maiuscole giuste.');

const comune = z
  .object({
    code: z
      .string()
      .regex(/^[A-IL-M]\d{3}$/, 'scrivi una lettera da A a M (non J o K) e tre cifre')
      .describe('Il codice catastale.'),
    name,
    from: when.optional().describe("L'inizio: un anno vale tutto l'anno. Manca dove non è noto."),
    to: when.describe("La fine, compresa: un anno vale tutto l'anno."),
  })
  .strict();

const state = z
  .object({
    code: z
      .string()
      .regex(/^Z\d{3}$/, 'scrivi Z e tre cifre')
      .describe('Il codice dello Stato o del territorio.'),
    name,
  })
  .strict();

/** Places of birth that the embedded Belfiore data lacks, and names that it has damaged. */
export const placesSupplement = z
  .object({
    source: z
      .object({
        publisher: z.string().min(1).describe('Chi pubblica i dati.'),
        address: z.url().describe("L'indirizzo da cui sono stati presi."),
        licence: z.string().min(1).describe('La licenza dei dati.'),
      })
      .strict()
      .describe('La fonte di tutte le voci.'),
    comuni: z.array(comune).describe("Comuni soppressi che mancano nell'elenco del pacchetto."),
    states: z.array(state).describe("Stati e territori che mancano nell'elenco del pacchetto."),
    names: z
      .array(z.object({ code: z.string().regex(/^[A-Z]\d{3}$/), name }).strict())
      .describe('Nomi da scrivere al posto di quelli del pacchetto, rovinati nella codifica.'),
  })
  .strict()
  .refine(
    ({ comuni, states }) =>
      new Set([...comuni, ...states].map(({ code }) => code)).size === comuni.length + states.length,
    'lo stesso codice compare due volte: tienine uno',
  );

export type PlacesSupplement = z.infer<typeof placesSupplement>;
