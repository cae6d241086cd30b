/** What a reader made of a page, in the words of the questions that Designers Italia fixes for public sites. */
export interface Rating {
  /** Title of the page, and its whole address. */
  readonly title: string;
  readonly address: string;
  /** The edition that was read; null for a page of none. */
  readonly edition: string | null;
  /** 1 to 5. */
  readonly stars: number;
  /** The second question, and the answers that were chosen. */
  readonly question: string;
  readonly answers: readonly string[];
  /** The reader's own words; empty where there are none. */
  readonly details: string;
}

/** From this many stars on the second question asks what was liked, below it what was hard (Modello Comuni). */
export const LIKED = 4;

/** The reader's own words are no longer, in UTF-16 units (Modello Comuni: 200 characters). */
export const LONGEST_DETAIL = 200;

const SUBJECT = 'Chiarezza della pagina';

/** The rating as a text that can be copied or mailed. Never throws. */
export function composeRating({
  title,
  address,
  edition,
  stars,
  question,
  answers,
  details,
}: Rating): string {
  const own = oneLine(details).slice(0, LONGEST_DETAIL);
  return [
    `Pagina: ${title}`,
    `Indirizzo: ${address}`,
    ...(edition === null ? [] : [`Edizione: ${edition}`]),
    `Quanto sono chiare le informazioni su questa pagina? ${stars} su 5`,
    ...(answers.length === 0 ? [] : [`${question} ${answers.join('; ')}`]),
    ...(own === '' ? [] : [`Altri dettagli: ${own}`]),
  ].join('\n');
}

/**
 * The address that opens the reader's own mail program with the text in it (RFC 6068).
 *
 * @param to an address that the body has confirmed.
 */
export function mailtoFor(to: string, { title }: Pick<Rating, 'title'>, text: string): string {
  const [subject, body] = [`${SUBJECT}: ${oneLine(title)}`, text.replaceAll('\n', '\r\n')].map(encode);
  return `mailto:${encode(to).replaceAll('%40', '@')}?subject=${subject}&body=${body}`;
}

/** Line breaks and what cannot be seen would let one answer look like another. */
function oneLine(text: string): string {
  return text.replace(/[\s\p{Cc}\p{Cf}]+/gu, ' ').trim();
}

/** Half of a surrogate pair, which has no code in an address. */
const HALF = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

function encode(text: string): string {
  return encodeURIComponent(text.replace(HALF, '\ufffd'));
}
