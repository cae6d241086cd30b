import { checkAddress } from '../address-list/index.ts';
import { judgeContact } from './judge-contact.ts';
import type { ContactOptions, ContactReport } from './judge-contact.ts';

/**
 * Checks the address that is given to Aruba as contact: form as in a list, not certified, not one's own
 * mailbox. Takes any string and never throws; offsets are UTF-16 units of `input`. Sources: T-071, T-074,
 * T-078, widgets of the contact change; O3 for mailboxes at work.
 */
export function checkContactEmail(input: string, options: ContactOptions = {}): ContactReport {
  return judgeContact(input, checkAddress(input), options);
}
