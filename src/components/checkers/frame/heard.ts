import type { Verdict } from '../../../checkers/report.ts';
import type { Told } from '../../../checkers/readiness/told.ts';

/** What a check came to, for other parts of the same page. It lives as long as the page, and no longer. */
export interface Heard {
  /** Null where the reader has changed something, and the last verdict no longer holds. */
  readonly verdict: Verdict | null;
  /** What is to be done, in the order of the form; notes left out. */
  readonly messages: readonly string[];
}

/** A checker says what it came to; it rises from the frame of the checker. */
export class HeardEvent extends Event {
  static readonly kind = 'checker-heard';
  readonly heard: Heard;

  constructor(heard: Heard) {
    super(HeardEvent.kind, { bubbles: true });
    this.heard = heard;
  }
}

/** A checker says what it has read, for comparisons with other data of the procedure. */
export class ToldEvent extends Event {
  static readonly kind = 'checker-told';
  readonly told: Told;

  constructor(told: Told) {
    super(ToldEvent.kind, { bubbles: true });
    this.told = told;
  }
}

/** Says what a checker has read; to be called before its verdict is shown. */
export function tell(place: HTMLElement, told: Told): void {
  place.dispatchEvent(new ToldEvent(told));
}
