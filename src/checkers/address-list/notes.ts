/** What is noticed, gathered as findings with their sentences. */
import type { Code, Kind } from './findings.ts';
import type { AddressFinding } from './types.ts';

/** A range of the text as typed, in UTF-16 units. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Gathers findings of some kinds: a checker that needs few kinds carries few sentences. */
export class Notes<Some extends Code> {
  readonly findings: AddressFinding[] = [];
  private readonly kinds: Readonly<Record<Some, Kind>>;
  /** How the list is to be written, as a clause: it ends several sentences. Empty where one address is asked for. */
  readonly rule: string;

  constructor(kinds: Readonly<Record<Some, Kind>>, rule = '') {
    this.kinds = kinds;
    this.rule = rule;
  }

  /**
   * Adds a finding about a span of the text as typed.
   * @param it what the sentence is about
   * @param more the second thing the sentence names
   * @param put what belongs there instead, where that is sure
   */
  noteTyped(code: Some, { start, end }: Span, it = '', more = '', put?: string): void {
    const { severity, say } = this.kinds[code];
    const finding = { code, severity, start, end, message: say(it, more, this.rule) };
    this.findings.push(put === undefined ? finding : { ...finding, edits: [{ start, end, text: put }] });
  }

  /** Adds an edit to a finding: what is mended in two places is one thing to mend. */
  alsoMend(finding: number, { start, end }: Span): void {
    const found = this.findings[finding];
    if (found) this.findings[finding] = { ...found, edits: [...(found.edits ?? []), { start, end, text: '' }] };
  }
}
