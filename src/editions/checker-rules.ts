import type { AddressField } from '../checkers/address-list/index.ts';
import type { ImageRules } from '../checkers/document-photos/index.ts';
import type { RuleSet } from '../schemas/rules.ts';

type Notification = NonNullable<RuleSet['notification']>;

function missing(part: string, page: string): Error {
  return new Error(
    `${page}: la guida della pagina non ha i limiti «${part}». ` +
      "Indica la guida con l'attributo guide del controllo, oppure aggiungi i limiti in content/rules.",
  );
}

function field(role: AddressField['role'], rules: Notification[AddressField['role']]): AddressField {
  return {
    role,
    min: rules.min.value,
    max: rules.max.value,
    certified: rules.certified.value,
    separator: rules.separator.value,
  };
}

/** The two fields of the notification rule, as the address-list checker takes them. */
export function addressFields(
  rules: RuleSet,
  page: string,
): { recipients: AddressField; senders: AddressField } {
  const { notification } = rules;
  if (notification === undefined) throw missing('notification', page);
  return {
    recipients: field('recipients', notification.recipients),
    senders: field('senders', notification.senders),
  };
}

/** The limits of the document photos, as the photo checker takes them. */
export function imageRules(rules: RuleSet, page: string): ImageRules {
  const { documentPhotos } = rules;
  if (documentPhotos === undefined) throw missing('documentPhotos', page);
  return {
    sides: documentPhotos.sides.value,
    formats: documentPhotos.formats.value,
    maxBytes: documentPhotos.maxBytes.value,
    toleratedMaxBytes: documentPhotos.toleratedMaxBytes.value,
    minShortSide: documentPhotos.minShortSide.value,
    goodShortSide: documentPhotos.goodShortSide.value,
    maxPixels: documentPhotos.maxMegapixels.value * 1_000_000,
  };
}
