import { z } from 'zod';

/** A calendar day, written 2026-11-22 in the files and kept as that text: no time zone can move it. */
export const day = z
  .union([z.string(), z.date()])
  .transform((value) => (value instanceof Date ? value.toISOString().slice(0, 10) : value))
  .pipe(
    z
      .string()
      .regex(/^\d{4}-\d{2}-\d{2}$/, 'scrivi la data come 2026-11-22 (anno-mese-giorno)')
      .refine((text) => {
        const date = new Date(`${text}T00:00:00Z`);
        return !Number.isNaN(date.valueOf()) && date.toISOString().startsWith(text);
      }, 'questo giorno non esiste nel calendario'),
  );

/** The name of a guide: its folder under content/docs/guide and its file under content/guides. */
export const guideId = z.enum(['psicologi', 'tsrm-pstrp'], {
  error: 'usa il nome di una guida: psicologi oppure tsrm-pstrp',
});

/** A fact of a source text, such as P-026 or T-069. */
export const factId = z.string().regex(/^[PT]-\d{3}$/, 'scrivi un fatto come P-026 o T-069');

/** A page of this site, such as /guide/tsrm-pstrp/attivare-la-casella/, with an optional anchor. */
export const sitePath = z
  .string()
  .regex(
    /^\/(?:[a-z0-9.-]+\/)*(?:#[a-z0-9-]+)?$/,
    'scrivi il percorso di una pagina di questo sito, con la barra in testa e in coda',
  );

/** A stable name for anchors and references. */
export const slug = z
  .string()
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'usa minuscole, cifre e trattini, per esempio casella-pec');
