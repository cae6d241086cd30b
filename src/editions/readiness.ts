import type { z } from 'zod';
import type { Guide } from '../schemas/guide.ts';
import type { body, officialLink } from '../schemas/registers.ts';

/** What must be known before the site may be published. */
export interface Publication {
  readonly siteUrl: string | undefined;
  /** The address of the code's repository in publiccode.yml, without which the catalogue refuses the file. */
  readonly codeUrl: string | undefined;
  readonly bodies: readonly z.infer<typeof body>[];
  readonly links: readonly z.infer<typeof officialLink>[];
  readonly guides: readonly Guide[];
  /** Of each guide the built site: whether it offers the PDF of today; null where the site is not built. */
  readonly printed: readonly { readonly shortTitle: string; readonly offered: boolean | null }[];
}

const SLOTS = { website: 'il sito', email: "l'email", phone: 'il telefono', hours: 'gli orari' } as const;

/**
 * What is still missing before the site is ready to publish, one Italian sentence each; an empty
 * list means ready. It reports and fills nothing: contacts and confirmations come from the bodies.
 */
export function missingForPublication({
  siteUrl,
  codeUrl,
  bodies,
  links,
  guides,
  printed,
}: Publication): string[] {
  const missing: string[] = [];
  if (siteUrl === undefined || siteUrl === '') {
    missing.push("Manca l'indirizzo del sito: imposta la variabile SITE_URL prima di costruirlo.");
  }
  if (codeUrl === undefined) {
    missing.push("Manca l'indirizzo del codice: scrivilo in publiccode.yml, alla voce url.");
  }
  for (const { id, name, contact } of bodies) {
    const empty = (['website', 'email', 'phone', 'hours'] as const).filter((slot) => contact[slot] === null);
    if (empty.length > 0) {
      const words = empty.map((slot) => SLOTS[slot]).join(', ');
      missing.push(`${name}: mancano ${words} (content/bodies/${id}.yaml).`);
    }
  }
  for (const { id, lastChecked } of links) {
    if (lastChecked === null) {
      missing.push(`Nessuno ha ancora provato dal vivo il collegamento «${id}» (content/links.yaml).`);
    }
  }
  for (const { shortTitle, editions } of guides) {
    for (const { number, status, confirmation } of editions) {
      if (confirmation !== undefined && status === 'in vigore')
        missing.push(`Guida ${shortTitle}, edizione ${number}: ${confirmation}.`);
    }
  }
  for (const { shortTitle, offered } of printed) {
    if (offered === null)
      missing.push(
        `Guida ${shortTitle}: il sito non è costruito, il PDF non si può controllare (npm run build).`,
      );
    else if (!offered)
      missing.push(
        `Guida ${shortTitle}: il PDF da scaricare manca o è di un testo precedente (npm run pdf).`,
      );
  }
  return missing;
}
