import { z } from 'zod';
import { day } from './primitives.ts';

const domain = z
  .string()
  .regex(/^[a-z0-9-]+(?:\.[a-z0-9-]+)+$/, 'scrivi il dominio in minuscole, senza chiocciola');

const sourceId = z.string().min(1).describe("L'id di una voce di sources.");

const source = z
  .object({
    id: z
      .string()
      .min(1)
      .describe('Il nome con cui le voci la citano; se è una fonte della guida, il suo numero.'),
    short: z
      .string()
      .regex(/^[^|]+$/)
      .describe('Come la fonte è nominata in una frase.'),
    publisher: z.string().min(1).describe('Chi pubblica.'),
    address: z
      .string()
      .regex(/^(?:https?:\/\/|\/)/)
      .describe("L'indirizzo, o la pagina di questo sito."),
    read: day
      .nullable()
      .describe('Il giorno in cui ne è stata letta una copia; null se nessuno la ha ancora letta.'),
    says: z.string().min(1).describe('Che cosa ne prendiamo, in una frase.'),
  })
  .strict();

const entry = z
  .object({
    domain: domain.describe('Il dominio.'),
    is: z
      .string()
      .regex(/^[^|]+$/)
      .describe('Che cosa è, per la frase «… è un dominio di PEC del gestore Aruba».'),
    source: sourceId,
  })
  .strict();

const label = z
  .object({
    label: z
      .string()
      .regex(/^[a-z-]+$/)
      .describe('La parte del dominio tra due punti, o come inizia o finisce.'),
    at: z
      .enum(['whole', 'below', 'start', 'end'])
      .describe(
        'whole: tutta la parte; below: tutta, ma non la parte registrata; start, end: inizia o finisce così.',
      ),
    except: z
      .array(z.string())
      .optional()
      .describe("Parti che finiscono così e sono un'altra cosa; * vale per ogni inizio."),
    source: sourceId,
  })
  .strict();

/** The domains that the address checker knows, each with where it is known from. */
export const mailDomains = z
  .object({
    sources: z.array(source).describe('Le fonti, citate per id.'),
    certified: z.array(entry).describe('Domini di sole PEC. Valgono anche per i loro sottodomini.'),
    labels: z.array(label).describe('Le parti di un dominio che nei registri pubblici indicano una PEC.'),
    ordinary: z
      .array(entry)
      .describe('Servizi di posta ordinaria per privati. Valgono solo per il dominio esatto.'),
    undecidable: z.array(entry).describe('Domini per cui non si può dire.'),
    neighbours: z
      .array(z.object({ domain, source: sourceId }).strict())
      .describe('Domini veri, vicini a uno molto usato: per loro nessun suggerimento.'),
  })
  .strict()
  .superRefine((data, context) => {
    const ids = new Set(data.sources.map(({ id }) => id));
    for (const part of ['certified', 'labels', 'ordinary', 'undecidable', 'neighbours'] as const) {
      data[part].forEach((one, k) => {
        if (!ids.has(one.source)) {
          context.addIssue({
            code: 'custom',
            path: [part, k, 'source'],
            message: `la fonte ${one.source} non è in sources`,
          });
        }
      });
    }
    const seen = new Set<string>();
    for (const part of ['certified', 'ordinary', 'undecidable', 'neighbours'] as const) {
      data[part].forEach(({ domain: name }, k) => {
        if (seen.has(name)) {
          context.addIssue({
            code: 'custom',
            path: [part, k, 'domain'],
            message: `${name} è già in questo file`,
          });
        }
        seen.add(name);
      });
    }
  });

export type MailDomains = z.infer<typeof mailDomains>;
