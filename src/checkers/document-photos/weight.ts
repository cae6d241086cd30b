import { inBytes, inMega } from './italian.ts';
import type { ImageRules } from './rules.ts';
import type { FileTeller } from './teller.ts';

const MEBI = 1_048_576;

/**
 * The limit as C-14 reads it: nothing tells whether MB means 1,000,000 or 1,048,576 bytes. What is
 * within both counts is good, what is between them is to be checked, what is above both is to be mended.
 */
export function checkWeight(bytes: number, rules: ImageRules, teller: FileTeller): void {
  if (bytes <= rules.maxBytes) {
    teller.tell('within-limit', 0, bytes, inMega(bytes, Math.floor), inBytes(bytes));
  } else if (bytes <= rules.toleratedMaxBytes) {
    const limit = inMega(rules.maxBytes, Math.floor);
    const nearest = inMega(bytes, Math.round);
    // A Mac shows 4,000,001 bytes as «4 MB»: the bare number would deny what is said next.
    const mac = nearest === limit ? `poco più di ${limit}` : nearest;
    teller.tell('ambiguous-weight', rules.maxBytes, bytes, inBytes(bytes), inMega(bytes, Math.floor, MEBI), mac);
  } else {
    const limit = inMega(rules.maxBytes, Math.floor);
    teller.tell('too-heavy', rules.maxBytes, bytes, inMega(bytes, Math.ceil), inBytes(bytes), limit);
  }
}
