import type { Finding } from '../report.ts';
import type { FILE_FINDINGS } from './findings-file.ts';
import type { PICTURE_FINDINGS } from './findings-picture.ts';
import type { Code, Side } from './findings.ts';
import type { KindOfFinding } from './kind-of-finding.ts';
import { strongerRemedy, type Remedy } from './kinds.ts';

export type FileTeller = Teller<keyof typeof FILE_FINDINGS>;
export type PictureTeller = Teller<keyof typeof PICTURE_FINDINGS>;

/**
 * Writes findings with the sentences of one table: a form that only asks what a file is need not fetch
 * what is said of pictures.
 */
export class Teller<C extends Code> {
  readonly found: Finding<C>[] = [];
  readonly #table: Readonly<Record<C, KindOfFinding>>;
  readonly #of: string;

  constructor(table: Readonly<Record<C, KindOfFinding>>, side?: Side) {
    this.#table = table;
    this.#of = side ? (side === 'front' ? ' del fronte' : ' del retro') : '';
  }

  /** @param start first byte that the finding is about; @param end the byte after the last. */
  tell(code: C, start: number, end: number, a = '', b = '', c = ''): void {
    const { severity, message } = this.#table[code];
    this.found.push({ code, severity, start, end, message: message(this.#of, a, b, c) });
  }

  /** The strongest remedy that the findings ask for; @param swap codes that ask for another this time. */
  remedy(swap: Partial<Record<Code, Remedy>> = {}): Remedy {
    return this.found.reduce<Remedy>((remedy, { code }) => strongerRemedy(remedy, swap[code] ?? this.#table[code].remedy), 'none');
  }
}
