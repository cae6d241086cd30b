import { isMap, isSeq, parseDocument } from 'yaml';
import type { Change } from '../../schemas/guide.ts';

/** What opens a new edition in a register. */
export interface NewEdition {
  readonly number: string;
  readonly label: string;
  readonly confirmation: string | undefined;
  readonly date: string;
  readonly base: string;
  /** The edition that it replaces, and the last day of that one. */
  readonly replaces: { readonly number: string; readonly to: string };
  readonly changes: readonly Change[];
}

/**
 * The text of a register with the new edition on top and the old one closed; comments stay.
 * @throws where the register is not what its schema says.
 */
export function withEdition(register: string, edition: NewEdition): string {
  const document = parseDocument(register);
  const editions = document.get('editions');
  const old = isSeq(editions)
    ? editions.items.find((item) => isMap(item) && item.get('number') === edition.replaces.number)
    : undefined;
  if (!isSeq(editions) || !isMap(old)) {
    throw new Error(`Il registro non ha l'edizione ${edition.replaces.number}.`);
  }
  old.set('status', 'sostituita');
  old.delete('to');
  const place = old.items.findIndex(({ key }) => String(key) === 'from');
  old.items.splice(place + 1, 0, document.createPair('to', edition.replaces.to));

  const { number, label, confirmation, date, base, replaces, changes } = edition;
  editions.items.unshift(
    document.createNode({
      number,
      label,
      status: 'in vigore',
      ...(confirmation === undefined ? {} : { confirmation }),
      date,
      from: date,
      derivesFrom: replaces.number,
      base,
      changes,
    }),
  );
  document.delete('pending');
  return document.toString({ lineWidth: 100, singleQuote: true });
}
