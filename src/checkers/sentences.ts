import type { Finding, Severity } from './report.ts';

/** The kinds of finding of a checker: for each code its severity and its Italian sentence, with gaps $1 to $3. */
export type FindingTable = Readonly<Record<string, readonly [severity: Severity, sentence: string]>>;

/** The words that a sentence wants: as many as the gaps in it. */
export type Words<Sentence extends string> = Sentence extends `${string}$3${string}`
  ? [string, string, string]
  : Sentence extends `${string}$2${string}`
    ? [string, string]
    : Sentence extends `${string}$1${string}`
      ? [string]
      : [];

/** A sentence with its gaps filled; a word that looks like a gap stays a word. */
export function fill(sentence: string, words: readonly string[]): string {
  return sentence.replace(/\$([1-3])/g, (_, n: string) => words[Number(n) - 1] ?? '');
}

/** Makes one finding over [start, end) of the input, in UTF-16 units, with the words of its sentence. */
export type Find<Table extends FindingTable> = <Code extends keyof Table & string>(
  code: Code,
  span: readonly [start: number, end: number],
  ...words: Words<Table[Code][1]>
) => Finding<keyof Table & string>;

/** The maker of findings for a table: a code without a sentence, or a missing word, does not compile. */
export function finder<const Table extends FindingTable>(table: Table): Find<Table> {
  return (code, [start, end], ...words) => {
    const [severity, sentence] = table[code] ?? ['fix', ''];
    return { code, severity, start, end, message: fill(sentence, words) };
  };
}
