import type { FindingTable } from '../sentences.ts';

/** What can be said of one item by itself. */
export const FINDINGS = {
  unanswered: ['fix', 'Rispondi sì o no: $1'],
  'when-no': ['note', '$1'],
  // Two codes, so that what the checker found keeps its weight in words: the reader's answer stands.
  'yes-against-fix': ['review', 'Hai risposto sì, ma il controllo dice che è da correggere. $1'],
  'yes-against-review': ['review', 'Hai risposto sì. Il controllo dice: $1'],
  'check-fix': ['fix', '$1'],
} as const satisfies FindingTable;
export type ItemCode = keyof typeof FINDINGS;
