import { examine } from './examine.ts';
import type { Manner } from './examine.ts';
import { counted } from './italian.ts';
import { judgeSpelling } from './judge.ts';
import type { AddressReport } from './types.ts';

const ONE: Manner = {
  separator: ',',
  min: 1,
  max: 1,
  wanted: "l'indirizzo email",
  count: (addresses) => counted(addresses, 'indirizzo', 'indirizzi'),
  saysAny: () => false,
  judge: judgeSpelling,
};

/**
 * Checks one address, as typed.
 *
 * Takes any string and never throws. Offsets are UTF-16 units of `input`. Rule: the HTML standard's
 * "valid e-mail address", and besides: a dot in the domain, an ending of the IANA root, at most 64
 * characters before the @ and 254 in all, no dot at an edge of the name and none doubled, ASCII only.
 */
export function checkAddress(input: string): AddressReport {
  const { value, ...report } = examine(input, ONE);
  const [only, ...more] = value ?? [];
  return { ...report, value: only && more.length === 0 ? only : null };
}
