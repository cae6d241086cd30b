import { examine } from './examine.ts';
import { ONE } from './manner.ts';
import { plainAddress } from './plain.ts';
import type { AddressReport } from './types.ts';

/**
 * Checks one address, as typed.
 *
 * Takes any string and never throws. Offsets are UTF-16 units of `input`. Rule: the HTML standard's
 * "valid e-mail address", and besides: a dot in the domain, an ending of the IANA root, at most 64
 * characters before the @ and 254 in all, no dot at an edge of the name and none doubled, ASCII only.
 */
export function checkAddress(input: string): AddressReport {
  return plainAddress(input) ?? examineAddress(input);
}

/** The same without the short cut for an address that is plainly right. */
export function examineAddress(input: string): AddressReport {
  const { value, findings, ...report } = examine(input, ONE);
  const [only, ...more] = value ?? [];
  const many = findings.some(({ code }) => code === 'too-many');
  return {
    ...report,
    // What stands at the edge of a list is no matter where two addresses were typed for one.
    findings: many ? findings.filter(({ code }) => !code.startsWith('extra-comma')) : findings,
    value: only && more.length === 0 ? only : null,
  };
}
