/** Collects findings. Spans are given in the clean text and kept as they were typed. */
import type { Edit } from '../report.ts';
import type { Clean } from './clean.ts';
import { spanOf } from './clean.ts';
import type { Code } from './findings.ts';
import { FINDINGS } from './findings.ts';
import type { AddressFinding } from './types.ts';

export class Notes {
  readonly findings: AddressFinding[] = [];
  /** How the field's list is to be written, as a clause: it ends several sentences. */
  readonly rule: string;

  constructor(rule: string) {
    this.rule = rule;
  }

  /**
   * Adds the finding about [from, to) of the clean text.
   * @param it what the sentence is about, as it stands in the sentence
   * @param more the second thing the sentence names
   */
  add(code: Code, of: Clean, from: number, to: number, it: string, more = '', edits?: readonly Edit[]): void {
    this.put(code, spanOf(of, from, to), it, more, edits);
  }

  /** The same for a span in the text as typed. */
  put(code: Code, span: { start: number; end: number }, it: string, more = '', edits?: readonly Edit[]): void {
    const kind = FINDINGS[code];
    const finding = {
      code,
      severity: kind.severity,
      start: span.start,
      end: span.end,
      message: kind.say(it, more, this.rule),
    };
    this.findings.push(edits ? { ...finding, edits } : finding);
  }
}
