import { z } from 'zod';
import { CROSS_FINDINGS } from '../checkers/readiness/cross.ts';
import { factId, guideId, sitePath, slug } from './primitives.ts';

/** The checkers that can stand inside a line, and the parts of those that look at more than one thing. */
export const CHECKERS_INSIDE = {
  'casella-pec': [],
  'codice-fiscale': [],
  'scadenza-documento': [],
  'foto-documento': ['front', 'back'],
  'email-non-pec': [],
  cellulare: [],
  'elenco-indirizzi': ['senders', 'recipients'],
} as const satisfies Record<string, readonly string[]>;

function isChecker(name: string): name is keyof typeof CHECKERS_INSIDE {
  return Object.hasOwn(CHECKERS_INSIDE, name);
}

function isCross(name: string): name is keyof typeof CROSS_FINDINGS {
  return Object.hasOwn(CROSS_FINDINGS, name);
}

const item = z
  .object({
    id: slug.describe('Il nome della riga: le risposte tenute sul dispositivo lo usano.'),
    question: z
      .string()
      .regex(/^\p{Ll}.*\?$/u, 'comincia con la minuscola e finisce con il punto interrogativo')
      .describe('La domanda a cui si risponde sì o no.'),
    missing: z.string().describe('La cosa con il suo articolo, per «Ti manca 1 cosa: il cellulare».'),
    hint: z.string().optional().describe('Una frase sotto la domanda. {chiave} è un limite delle regole.'),
    whenNo: z.string().optional().describe('Che cosa fare dopo un no.'),
    whenNoPage: sitePath.optional().describe('La pagina a cui porta chi risponde no.'),
    optional: z.literal(true).optional().describe('Se chi risponde no può iniziare lo stesso.'),
    checker: z
      .string()
      .refine(isChecker, `usa uno di: ${Object.keys(CHECKERS_INSIDE).join(', ')}`)
      .optional()
      .describe('Il controllo dentro la riga.'),
    part: z.string().optional().describe('Quale parte del controllo risponde, se ne guarda più di una.'),
    open: z.literal(true).optional().describe('Se il controllo è già aperto quando la pagina si apre.'),
    facts: z.array(factId).min(1).describe('I fatti della guida da cui viene la riga.'),
  })
  .strict()
  .refine(({ checker, part }) => isPartOf(checker, part), {
    message: 'part deve essere una delle cose che il controllo guarda, e solo se ne guarda più di una',
    path: ['part'],
  });

function isPartOf(checker: string | undefined, part: string | undefined): boolean {
  const parts: readonly string[] =
    checker !== undefined && isChecker(checker) ? CHECKERS_INSIDE[checker] : [];
  return part === undefined ? parts.length === 0 : parts.includes(part);
}

/** A procedure with what it asks for, from which the page that prepares it is made. */
export const procedure = z
  .object({
    id: slug,
    order: z.number().int().describe("Il posto nell'elenco delle procedure."),
    task: z.string().describe('Che cosa si fa, per «Stai per …».'),
    guide: guideId.describe('La guida da cui vengono i limiti.'),
    page: sitePath.describe('La pagina che la spiega.'),
    link: slug.describe("L'indirizzo ufficiale dove si fa, con il nome che ha in content/links.yaml."),
    start: z
      .string()
      .regex(/\$1/, 'scrivi $1 dove va il nome del sito')
      .describe('Da dove si inizia; $1 è il nome del sito.'),
    because: z.string().describe('Perché serve avere tutto prima di iniziare, senza punto finale.'),
    after: z.string().describe('Che cosa succede dopo, senza promettere che la richiesta sia accolta.'),
    facts: z.array(factId).describe('I fatti della guida da cui vengono queste frasi.'),
    waits: z
      .literal(true)
      .optional()
      .describe('Se si attende un esito: i giorni sono nelle regole, outcome.days.'),
    compares: z
      .array(z.string().refine(isCross, `usa uno di: ${Object.keys(CROSS_FINDINGS).join(', ')}`))
      .default([])
      .describe('Che cosa si confronta tra una riga e le altre.'),
    items: z.array(item).min(1).describe('Le righe, in ordine.'),
  })
  .strict()
  .refine(({ items }) => new Set(items.map(({ id }) => id)).size === items.length, {
    message: 'due righe hanno lo stesso id',
    path: ['items'],
  });

export type ProcedureEntry = z.infer<typeof procedure>;
