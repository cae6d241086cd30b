import type { Edition, Guide } from '../schemas/guide.ts';

/** The edition in force. The schema makes sure that there is exactly one. */
export function inForce(guide: Pick<Guide, 'title' | 'editions'>): Edition {
  const found = guide.editions.find(({ status }) => status === 'in vigore');
  if (found === undefined) {
    throw new Error(`«${guide.title}» non ha un'edizione in vigore: scrivila in content/guides.`);
  }
  return found;
}

/**
 * The edition with this number.
 * @throws for an author's mistake: a page that names an edition which the register lacks.
 */
export function editionOf(guide: Pick<Guide, 'title' | 'editions'>, number: string): Edition {
  const found = guide.editions.find((edition) => edition.number === number);
  if (found === undefined) {
    const known = guide.editions.map((edition) => edition.number).join(', ');
    throw new Error(
      `«${guide.title}» non ha l'edizione «${number}» (ha: ${known}): ` +
        'correggi «edition» nella pagina o aggiungila in content/guides.',
    );
  }
  return found;
}
