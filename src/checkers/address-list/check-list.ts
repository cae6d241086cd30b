import { examine } from './examine.ts';
import { mannerOf } from './manner.ts';
import { plainList } from './plain.ts';
import type { AddressField, ListContext, ListReport } from './types.ts';

/** What the panel shows for an empty field (P-054), and what people write to say the same. */
const ANY =
  /^["'«“]?(?:da )?(?:qualsiasi|qualunque|chiunque|tutt[ieo]|nessuno|any|all|\*(?:@\*)?)(?: (?:le pec|i mittenti|mittent[ei]|gli indirizzi|indirizzo))?["'»”.]?$/i;
const LONGEST_ANY = 40;

/**
 * Checks one field of the notification form, as typed.
 *
 * Takes any string and never throws. Offsets of findings are UTF-16 units of `input`. `value` holds the
 * addresses that could be read, in order; null where something was written and none could be read.
 * `repaired` keeps the order and every address; it is null where nothing is sure to repair.
 * `suggestions` are whole contents for the field. Sources of the rule: facts P-026 to P-030 and P-045
 * to P-051, the HTML standard's e-mail grammar, the IANA root zone.
 */
export function checkAddressList(input: string, field: AddressField, context: ListContext = {}): ListReport {
  return plainList(input, field, context) ?? examineList(input, field, context);
}

/** The same without the short cut for a list that is plainly right. */
export function examineList(input: string, field: AddressField, context: ListContext = {}): ListReport {
  const mayBeEmpty = field.role === 'senders' && field.min === 0;
  const saysAny = (typed: string): boolean =>
    mayBeEmpty && typed.trim().length < LONGEST_ANY && ANY.test(typed.trim());
  return examine(input, mannerOf(field, context), saysAny);
}
