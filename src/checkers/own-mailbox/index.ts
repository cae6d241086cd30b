import { checkAddress } from '../address-list/index.ts';
import { judgeMailbox, type OwnMailboxReport } from './judge-mailbox.ts';

export { judgeMailbox, type OwnMailboxCode, type OwnMailboxReport } from './judge-mailbox.ts';

/**
 * Checks the address of the reader's own mailbox: whole, with sign and domain, and not one of a known
 * ordinary provider. Takes any string and never throws; offsets are UTF-16 units of `input`.
 */
export function checkOwnMailbox(input: string): OwnMailboxReport {
  return judgeMailbox(input, checkAddress(input));
}
