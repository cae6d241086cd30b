import { latinFor, baseOf } from '../address-list/look-alikes.ts';
import { isUnder, siteOf } from './domain.ts';
import type { SiteLists } from './model.ts';
import { nearness } from './nearness.ts';
import { readLabel } from './punycode.ts';

/** How a host that is not the provider's makes believe that it is. */
export type Imitation =
  | { readonly how: 'name-in-front' | 'imitation'; readonly real: string; readonly name: string }
  | { readonly how: 'near-miss'; readonly real: string }
  | { readonly how: 'mentions-name'; readonly name: string };

/** Signs that pass for letters at a glance. */
const DRAWN: readonly (readonly [string, string])[] = [
  ['rn', 'm'],
  ['vv', 'w'],
  ['0', 'o'],
  ['1', 'l'],
  ['3', 'e'],
  ['4', 'a'],
  ['5', 's'],
  ['8', 'b'],
];

/** Shorter names are part of ordinary words: «pec» is in pecora and specchio. */
const LONG_ENOUGH = 5;

/** The host as an eye in a hurry reads it: other alphabets and digits as the letters they look like. */
export function skeleton(host: string): string {
  const labels = host.split('.').map((label) => readLabel(label) ?? label);
  let text = '';
  for (const letter of labels.join('.')) text += latinFor(letter) ?? baseOf(letter) ?? letter;
  for (const [sign, letter] of DRAWN) text = text.replaceAll(sign, letter);
  return text;
}

/**
 * Compares a host with the hosts of the allow-list; null where it recalls none of them.
 * @param host not itself under a domain of the provider, without a dot at the end
 */
export function imitationOf(
  host: string,
  officialHosts: readonly string[],
  lists: SiteLists,
): Imitation | null {
  const seen = skeleton(host);
  const domains = officialHosts.map((official) => siteOf(official, lists));
  for (const [index, official] of officialHosts.entries()) {
    const real = domains[index] ?? official;
    for (const name of [official, real]) {
      if (`.${host}`.includes(`.${name}.`)) return { how: 'name-in-front', real, name };
      if (seen !== host && isUnder(seen, name)) return { how: 'near-miss', real: name };
    }
  }
  // Dots and hyphens are what changes most easily: webmail-pec.it, webmailpec.example.
  const squeezed = squeeze(seen);
  for (const [index, official] of officialHosts.entries()) {
    const real = domains[index] ?? official;
    const name = real.slice(0, real.indexOf('.'));
    if (name.length >= LONG_ENOUGH && squeezed.includes(name)) return { how: 'imitation', real, name };
    const whole = official.slice(0, official.lastIndexOf('.'));
    if (squeezed.includes(squeeze(whole))) return { how: 'imitation', real: official, name: whole };
  }
  for (const real of new Set([...officialHosts, ...domains])) {
    const most = real.length > 11 ? 2 : real.length > 7 ? 1 : 0;
    if (nearness(seen, real, most) <= most) return { how: 'near-miss', real };
    const site = siteOf(seen, lists);
    if (real.length < 11 && nearness(site, real, most) <= most) return { how: 'near-miss', real };
  }
  const tokens = seen.split(/[.-]/);
  const name = domains.map((real) => real.slice(0, real.indexOf('.'))).find((word) => tokens.includes(word));
  return name === undefined ? null : { how: 'mentions-name', name };
}

function squeeze(name: string): string {
  return name.replaceAll(/[.-]/g, '');
}
