import { readFileSync } from 'node:fs';
import { belfioreConnector } from '@marketto/belfiore-connector-embedded';
import { parse } from 'yaml';
import { placesSupplement, type PlacesSupplement } from '../schemas/places-supplement.ts';
import { titleCase } from './place-names.ts';

const SUPPLEMENT = new URL('../../content/places-supplement.yaml', import.meta.url);

/** A place of birth; `from` and `to` are a day or a year, both included, empty where open or unknown. */
export interface Place {
  readonly code: string;
  readonly name: string;
  readonly province: string;
  readonly from: string;
  readonly to: string;
}

/** content/places-supplement.yaml, checked. Throws with file, field and remedy where it is wrong. */
export function readSupplement(): PlacesSupplement {
  const read = placesSupplement.safeParse(parse(readFileSync(SUPPLEMENT, 'utf8')));
  if (read.success) return read.data;
  const issues = read.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`);
  throw new Error(`content/places-supplement.yaml\n${issues.join('\n')}`);
}

let places: Promise<readonly Place[]> | undefined;

/** Every place of birth that is known, by code, from the package and the supplement; read once. */
export function readPlaces(): Promise<readonly Place[]> {
  return (places ??= collectPlaces());
}

async function collectPlaces(): Promise<readonly Place[]> {
  const { comuni, states, names } = readSupplement();
  const mended = new Map(names.map(({ code, name }) => [code, name]));
  const all = (await belfioreConnector.toArray()).map((place): Place => {
    const code = place.belfioreCode;
    const name = mended.get(code) ?? (code.startsWith('Z') ? place.name : titleCase(place.name));
    return {
      code,
      name,
      province: place.province ?? '',
      from: firstDay(place.creationDate),
      to: lastDay(place.expirationDate),
    };
  });
  for (const { code, name, from = '', to } of comuni) all.push({ code, name, province: '', from, to });
  for (const { code, name } of states) all.push({ code, name, province: '', from: '', to: '' });
  return all.toSorted((a, b) => (a.code < b.code ? -1 : 1));
}

/** The package starts at the birth of the Kingdom of Italy where it does not know better. */
function firstDay(date: Date | undefined): string {
  const day = date ? localDay(date) : '';
  return day <= '1861-03-17' ? '' : day;
}

/** The package ends a place on the day after its last one, and at the end of time where it lives on. */
function lastDay(date: Date | undefined): string {
  if (!date || date.getFullYear() > 9000) return '';
  return localDay(new Date(date.getFullYear(), date.getMonth(), date.getDate() - 1));
}

/** The package makes its dates in local time: so they are read, wherever the site is built. */
function localDay(date: Date): string {
  const two = (number: number): string => `${number}`.padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}
