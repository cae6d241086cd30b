import type { AddressField } from '../../../src/checkers/address-list/types.ts';

/** The two fields as the rule set of the psychologists' guide has them (P-026 to P-030, P-045 to P-051). */
export const RECIPIENTS = {
  role: 'recipients',
  min: 1,
  max: 2,
  certified: false,
  separator: ',',
} as const satisfies AddressField;

export const SENDERS = {
  role: 'senders',
  min: 0,
  max: 2,
  certified: true,
  separator: ',',
} as const satisfies AddressField;
