/**
 * The parts of an address in the text as it was typed, so that findings can point at them. Which host
 * counts is never decided here: that is asked of the URL parser that browsers themselves use.
 */

/** A run [start, end) of the input, in UTF-16 units. */
export type Span = readonly [start: number, end: number];

export interface Parts {
  /** The scheme in small letters, without the colon; null where none was typed. */
  readonly scheme: string | null;
  /** From the scheme, or what stands for it, to the end. */
  readonly whole: Span;
  /** The slashes after the scheme, both kinds. */
  readonly slashes: Span;
  /** What stands before the last @ of the authority, without the @; null where there is none. */
  readonly userInfo: Span | null;
  readonly host: Span;
  /** Digits after the colon, without it; null where there are none. */
  readonly port: Span | null;
  /** Path, query and fragment. */
  readonly rest: Span;
}

const SCHEME = /^([a-z][a-z0-9+.-]*):/i;
const PORT_AND_REST = /^\d*(?:[/\\?#]|$)/;

/** Cuts [from, to) of the input into its parts. Never throws; linear. */
export function scan(input: string, from: number, to: number): Parts {
  const text = input.slice(from, to);
  const scheme = schemeOf(text);
  const afterScheme = from + (scheme === null ? 0 : scheme.length + 1);
  const start = skip(input, afterScheme, to, (sign) => sign === '/' || sign === '\\');
  const end = skip(input, start, to, (sign) => !'/\\?#'.includes(sign));
  const at = input.slice(start, end).lastIndexOf('@');
  const hostStart = at < 0 ? start : start + at + 1;
  const bracket = input.slice(hostStart, end).lastIndexOf(']');
  const colon = input.indexOf(':', hostStart + bracket + 1);
  const hostEnd = colon >= 0 && colon < end ? colon : end;
  return {
    scheme,
    whole: [from, to],
    slashes: [afterScheme, start],
    userInfo: at < 0 ? null : [start, start + at],
    host: [hostStart, hostEnd],
    port: hostEnd + 1 < end ? [hostEnd + 1, end] : null,
    rest: [end, to],
  };
}

/** A name with a dot and then a port is no scheme: webmail.pec.it:8443. */
function schemeOf(text: string): string | null {
  const scheme = SCHEME.exec(text)?.[1];
  if (scheme === undefined) return null;
  const isHost = scheme.includes('.') && PORT_AND_REST.test(text.slice(scheme.length + 1));
  return isHost ? null : scheme.toLowerCase();
}

function skip(input: string, from: number, to: number, goesOn: (sign: string) => boolean): number {
  let at = from;
  while (at < to && goesOn(input.charAt(at))) at += 1;
  return at;
}

/** The text of a span. */
export function textOf(input: string, [start, end]: Span): string {
  return input.slice(start, end);
}
