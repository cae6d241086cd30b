import type { Quantity, RuleSet } from '../schemas/rules.ts';

const NBSP = '\u00A0';

/** Singular and plural of the countable units; bytes are written in the larger unit that fits. */
const WORDS = {
  addresses: ['indirizzo', 'indirizzi'],
  days: ['giorno', 'giorni'],
  photos: ['foto', 'foto'],
  formats: ['formato', 'formati'],
  pixels: ['pixel', 'pixel'],
  megapixels: ['megapixel', 'megapixel'],
} as const satisfies Record<Exclude<Quantity['unit'], 'bytes'>, readonly [string, string]>;

const DECIMAL = new Intl.NumberFormat('it-IT', { maximumFractionDigits: 2 });

/**
 * The limit at a path of the rule set, such as `notification.recipients.max`.
 * @throws for an author's mistake: a path that leads to no number.
 */
export function quantityAt(rules: RuleSet, path: string): Quantity {
  let node: unknown = rules;
  for (const key of path.split('.')) {
    node = typeof node === 'object' && node !== null ? Reflect.get(node, key) : undefined;
  }
  if (!isQuantity(node)) {
    throw new Error(`Il limite «${path}» non è un numero dell'insieme di regole: controlla content/rules.`);
  }
  return node;
}

function isQuantity(node: unknown): node is Quantity {
  return typeof node === 'object' && node !== null && 'unit' in node && 'value' in node;
}

/** A limit as readers see it: «2 indirizzi», «4 MB», «3 giorni»; `bare` leaves the unit out. */
export function writeQuantity({ value, unit }: Pick<Quantity, 'value' | 'unit'>, bare = false): string {
  if (unit === 'bytes') {
    const megabytes = DECIMAL.format(value / 1_000_000);
    return bare ? megabytes : `${megabytes}${NBSP}MB`;
  }
  const number = DECIMAL.format(value);
  const [one, many] = WORDS[unit];
  return bare ? number : `${number}${NBSP}${value === 1 ? one : many}`;
}
