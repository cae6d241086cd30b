/** What the search says where no page answers; fetched only then, and made of words and links, without a DOM. */
import { inputKind, searchable } from '../../search/input-kind.ts';
import type { Search } from '../../search/instance.ts';
import type { Link, Offers } from '../../search/offers.ts';

export { inputKind };

const messages = {
  nothing: (named: string) => `Nessuna pagina per ${named}.`,
  unsure: (named: string) => `Nessun risultato sicuro per ${named}.`,
  fewerWords: 'Nessun risultato sicuro: prova con meno parole, per esempio "foto", oppure guarda ',
  otherWords: 'Prova con altre parole, per esempio "foto", oppure guarda ',
  problems: 'i problemi più frequenti',
  stillLost: 'Non trovi quello che cerchi? Vai a ',
  help: 'A chi chiedere aiuto',
  doubtful: (count: number) =>
    count === 1
      ? 'Mostra la pagina che contiene qualche parola'
      : `Mostra le ${count} pagine con qualche parola`,
  kept: 'Quello che hai scritto resta in questa pagina: non lo cerchiamo e non lo inviamo. ',
  check: 'Per controllarlo vai a ',
  perhaps: 'Forse ti serve ',
} as const;

/** Words and links that follow one another. */
export type Line = readonly (string | Link)[];

export interface WayOut {
  readonly status: string;
  readonly lines: readonly Line[];
  readonly problems: readonly Link[];
  /** The button that shows pages all the same. */
  readonly anyway: string;
}

/**
 * The most frequent problems, and whom to ask: never a dead end.
 * @param named the query between quotation marks.
 * @param doubtful how many pages hold some of the words.
 */
export async function wayOut(named: string, doubtful: number, search: Search): Promise<WayOut> {
  const { problems } = await offersOf(search);
  const none = doubtful === 0;
  const several = /[^"\s]\s+[^"\s]/.test(named);
  return {
    status: none ? messages.nothing(named) : messages.unsure(named),
    lines: [
      [none && several ? messages.fewerWords : messages.otherWords, [messages.problems, '/problemi/'], '.'],
      [messages.stillLost, [messages.help, '/assistenza/'], '.'],
    ],
    problems,
    anyway: messages.doubtful(doubtful),
  };
}

export interface Belongs extends Pick<WayOut, 'status' | 'lines'> {
  /** What of it may be looked for; empty for most. */
  readonly term: string;
}

/** Where a value belongs that somebody typed as a query; null for a query. */
export async function belongs(query: string, search: Search): Promise<Belongs | null> {
  const kind = inputKind(query);
  if (kind === null) return null;
  const [status, ...page] = (await offersOf(search)).inputs[kind] ?? [''];
  const [title, address] = page;
  const lead = address?.startsWith('/controlli/') === true ? messages.check : messages.perhaps;
  const line: Line =
    title === undefined || address === undefined
      ? [messages.kept]
      : [messages.kept, lead, [title, address], '.'];
  return { status, lines: [line], term: searchable(query, kind) };
}

/** Without the list there still is the page of problems, and a value is still not looked for. */
function offersOf(search: Search): Promise<Offers> {
  return search.offers().catch(() => ({ problems: [], inputs: {} }));
}
