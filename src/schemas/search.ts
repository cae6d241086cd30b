import { z } from 'zod';
import { INPUT_KINDS } from '../search/input-kind.ts';
import { sitePath, slug } from './primitives.ts';

const word = z.coerce
  .string()
  .regex(/^[a-z0-9]+$/, 'scrivi la parola in minuscolo, senza accenti, apostrofi o spazi');
const pattern = z
  .string()
  .regex(
    /^=?[a-z0-9'/ ]+$/,
    'scrivi le parole in minuscolo, senza accenti, divise da uno spazio; a/b per due possibilità',
  );
const phrase = z
  .string()
  .regex(/^[a-z0-9' ]+$/, 'scrivi le parole in minuscolo, senza accenti, divise da uno spazio');
const weight = z.number().positive().max(1).default(1).describe('Quanto conta accanto alle altre parole.');

/** Words left out of a query: content/search/stop-words.yaml. */
export const stopWords = z.array(
  z.strictObject({
    why: z.string().describe('Perché queste parole non dicono che cosa si cerca.'),
    light: z.boolean().default(false).describe('Possono stare in mezzo alle parole di una frase fatta.'),
    words: z.array(word).min(1).describe('Le parole, senza accenti.'),
  }),
);

/** Words that mean the same: content/search/synonyms.yaml. */
export const synonyms = z.array(
  z.strictObject({
    about: z.string().describe('Di che cosa si tratta; non si vede.'),
    same: z.array(phrase).min(1).describe('Parole delle pagine: ognuna trova le altre.'),
    also: z.array(word).default([]).describe('Parole di chi cerca, che si cercano come le parole di `same`.'),
    weight,
  }),
);

/** Groups of words that say one thing: content/search/phrases.yaml. */
export const phrases = z.array(
  z.strictObject({
    says: z.array(pattern).min(1).describe('Come lo dice chi cerca; a/b: una delle due parole.'),
    means: z.array(phrase).describe('Che cosa si cerca al suo posto; vuoto se non dice niente.'),
    weight: z.number().min(0).max(1).default(1).describe('Come sopra; 0: il sito non ne parla.'),
  }),
);

/** Words that mean something else together: content/search/together.yaml. */
export const together = z.array(
  z.strictObject({
    all: z.array(z.array(z.string().regex(/^=?[a-z0-9]+$/)).min(1)).min(2).describe('Una parola di ogni elenco deve esserci.'),
    not: z.array(word).default([]).describe('Una di queste parole lo impedisce.'),
    means: z.array(phrase).min(1).describe('Che cosa si cerca al posto di quelle parole.'),
  }),
);

/** Pages that weigh less than the others: content/search/pages.yaml. */
export const pageWeights = z.array(
  z.strictObject({
    page: sitePath.optional().describe('La pagina.'),
    under: sitePath.optional().describe('Oppure: tutte le pagine sotto questa.'),
    weight: z.number().positive().max(1).describe('Meno di 1: la pagina scende.'),
    why: z.string(),
  }),
);

/** Problems offered when no page is sure: content/search/frequent.yaml. */
export const frequent = z
  .array(slug.describe('Il nome (id) di un problema di content/problems.yaml.'))
  .min(1);

/** Values that belong into a checker: content/search/inputs.yaml. */
export const inputs = z.array(
  z.strictObject({
    kind: z.enum(INPUT_KINDS).describe('Il tipo riconosciuto da src/search/input-kind.ts.'),
    says: z.string().describe('Che cosa si dice a chi lo ha scritto.'),
    checker: z.array(slug).min(1).describe('I controlli da offrire: il primo che esiste.'),
    page: sitePath.optional().describe('La pagina da offrire se il controllo non esiste.'),
  }),
);

export type StopWords = z.infer<typeof stopWords>;
export type Synonyms = z.infer<typeof synonyms>;
export type Phrases = z.infer<typeof phrases>;
export type Together = z.infer<typeof together>;
export type PageWeights = z.infer<typeof pageWeights>;
export type Frequent = z.infer<typeof frequent>;
export type Inputs = z.infer<typeof inputs>;
