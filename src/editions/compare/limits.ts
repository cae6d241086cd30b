import { UNITS, type Quantity, type RuleSet } from '../../schemas/rules.ts';
import { writeQuantity } from '../limits.ts';

/** A limit of a rule set: its path there, and its value in words. */
export type Limits = ReadonlyMap<string, string>;

/** A limit that two editions do not share. */
export interface ChangedLimit {
  readonly path: string;
  readonly name: string;
  readonly before: string | null;
  readonly after: string | null;
}

/** What each limit is called in front of readers. */
const NAMES: Readonly<Record<string, string>> = {
  'notification.recipients.min': "Destinatari dell'avviso, almeno",
  'notification.recipients.max': "Destinatari dell'avviso, al massimo",
  'notification.recipients.certified': "Destinatari dell'avviso certificati",
  'notification.recipients.separator': 'Segno tra i destinatari',
  'notification.senders.min': 'Mittenti, almeno',
  'notification.senders.max': 'Mittenti, al massimo',
  'notification.senders.certified': 'Mittenti certificati',
  'notification.senders.separator': 'Segno tra i mittenti',
  'documentPhotos.sides': 'Foto del documento',
  'documentPhotos.formats': 'Formato delle foto',
  'documentPhotos.maxBytes': 'Peso di una foto, al massimo',
  'documentPhotos.toleratedMaxBytes': 'Peso da controllare, fino a',
  'documentPhotos.minShortSide': 'Lato corto di una foto, almeno',
  'documentPhotos.goodShortSide': 'Lato corto consigliato',
  'documentPhotos.maxMegapixels': 'Grandezza di una foto, al massimo',
  'outcome.days': "Attesa dell'esito",
};

/** Every limit of a rule set by its path; why it holds is left out. */
export function limitsOf(rules: RuleSet): Limits {
  const found = new Map<string, string>();
  collect(rules, '', found);
  return found;
}

/** The limits that changed, came or went between two rule sets. */
export function changedLimits(before: Limits, after: Limits): ChangedLimit[] {
  return [...new Set([...before.keys(), ...after.keys()])]
    .filter((path) => before.get(path) !== after.get(path))
    .map((path) => ({
      path,
      name: NAMES[path] ?? path,
      before: before.get(path) ?? null,
      after: after.get(path) ?? null,
    }));
}

function collect(node: unknown, path: string, found: Map<string, string>): void {
  if (typeof node !== 'object' || node === null) return;
  if ('value' in node) {
    found.set(path, wordsFor(node.value, 'unit' in node ? node.unit : undefined));
    return;
  }
  for (const [name, child] of Object.entries(node)) {
    collect(child, path === '' ? name : `${path}.${name}`, found);
  }
}

function wordsFor(value: unknown, unit: unknown): string {
  if (typeof value === 'number' && isUnit(unit)) return writeQuantity({ value, unit });
  if (typeof value === 'boolean') return value ? 'sì' : 'no';
  if (Array.isArray(value))
    return value
      .map((type) =>
        String(type)
          .replace(/^image\//, '')
          .toUpperCase(),
      )
      .join(', ');
  return `«${String(value)}»`;
}

function isUnit(unit: unknown): unit is Quantity['unit'] {
  return UNITS.some((known) => known === unit);
}
