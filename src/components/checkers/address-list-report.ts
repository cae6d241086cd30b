import { bothFields } from '../../checkers/address-list/both-fields.ts';
import type { AddressReport, FormReport, ListReport } from '../../checkers/address-list/index.ts';
import { plainAddress, plainList } from '../../checkers/address-list/plain.ts';
import type { AddressField } from '../../checkers/address-list/types.ts';

type Both<Value> = Readonly<Record<AddressField['role'], Value>>;

/** What reads, explains and mends lists that are not plainly right: asked for as soon as something is typed. */
export const loadReader = () => import('../../checkers/address-list/reader.ts');

/**
 * The reports on both fields and on the reader's own mailbox, which is read as any address is; null where
 * none was typed. Lists that are plainly right need no more than the form has with itself.
 */
export async function reportOn(
  typed: Both<string>,
  rules: Both<AddressField>,
  typedMailbox: string,
): Promise<{ readonly form: FormReport; readonly own: AddressReport | null }> {
  const own = typedMailbox.trim() === '' ? null : await reportOnAddress(typedMailbox);
  const context = own?.value ? { ownMailbox: own.value.address } : {};
  const read = async (role: AddressField['role']): Promise<ListReport> =>
    plainList(typed[role], rules[role], context) ??
    (await loadReader()).examineList(typed[role], rules[role], context);
  const [senders, recipients] = await Promise.all([read('senders'), read('recipients')]);
  return { form: bothFields(senders, recipients), own };
}

/** The report on one address, in the same way. */
export async function reportOnAddress(typed: string): Promise<AddressReport> {
  return plainAddress(typed) ?? (await loadReader()).examineAddress(typed);
}

/** What a repair has changed; null where nothing was repaired. */
export async function repairsOf(typed: string, report: ListReport): Promise<string | null> {
  return report.repaired === null ? null : (await loadReader()).describeRepairs(typed, report);
}
