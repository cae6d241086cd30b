import type { FormReport, ListReport } from '../../checkers/address-list/index.ts';
import type { PartResult, Told } from '../../checkers/readiness/told.ts';

/** What the check of both fields has read: each field for itself, and the addresses that get the notification. */
export function notificationTold({ senders, recipients }: FormReport): Told {
  return {
    // No sender is no list to judge: the notification comes for every message.
    parts: {
      senders: senders.value?.length === 0 ? null : listResult(senders),
      recipients: listResult(recipients),
    },
    recipients: (recipients.value ?? []).map(({ address }) => address),
  };
}

function listResult({ verdict, findings }: ListReport): PartResult {
  const todo = findings.filter(({ severity }) => severity !== 'note');
  return { verdict, messages: todo.map(({ message }) => message) };
}
