import type { FormReport } from './both-fields.ts';
import { bothFields } from './both-fields.ts';
import { checkAddressList } from './check-list.ts';
import type { AddressField, ListContext } from './types.ts';

/**
 * Checks both fields of the notification form. Takes any strings and never throws; offsets in the two
 * reports are UTF-16 units of the field they belong to. Rule: facts P-026 to P-030 and P-044 to P-054.
 */
export function checkNotificationForm(
  typed: { readonly senders: string; readonly recipients: string },
  fields: { readonly senders: AddressField; readonly recipients: AddressField },
  context: ListContext = {},
): FormReport {
  const senders = checkAddressList(typed.senders, fields.senders, context);
  const recipients = checkAddressList(typed.recipients, fields.recipients, context);
  return bothFields(senders, recipients);
}
