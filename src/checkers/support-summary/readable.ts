import { redact, together, type Redacted } from './redact.ts';

/** An address as people write one; anything else in its place is hidden like any text. */
const ADDRESS = /^[\w.%+-]{1,64}@(?:[a-z0-9-]{1,63}\.){1,8}[a-z]{2,}$/i;
/** What an address can go on with, on either side: a longer one is another one. */
const GOES_ON = /[\w.%+@-]/;

/**
 * Hides all that `redact` hides but one address, which the reader asked to leave readable. Upper and lower
 * case are the same; where the text in its place is no address, nothing is left out. Never throws; linear.
 */
export function redactBut(input: string, keep: string | null): Redacted {
  if (keep === null || !ADDRESS.test(keep)) return redact(input);
  const [text, wanted] = [input.toLowerCase(), keep.toLowerCase()];
  // Where a letter changes its length in small letters, offsets would not agree.
  if (text.length !== input.length) return redact(input);
  const pieces: Redacted[] = [];
  let from = 0;
  for (let at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, at + 1)) {
    if (at < from || !standsAlone(text, at, at + wanted.length)) continue;
    pieces.push(redact(input.slice(from, at)), { text: keep, hidden: {}, speaksOfPassword: false });
    from = at + wanted.length;
  }
  pieces.push(redact(input.slice(from)));
  return {
    text: pieces.map((piece) => piece.text).join(''),
    hidden: pieces.reduce<Redacted['hidden']>((sum, { hidden }) => together(sum, hidden), {}),
    speaksOfPassword: redact(input).speaksOfPassword,
  };
}

function standsAlone(text: string, from: number, to: number): boolean {
  if (GOES_ON.test(text.charAt(from - 1))) return false;
  // A full stop after it ends the sentence.
  return !/^(?:[\w%+@-]|\.[\w-])/.test(text.slice(to, to + 2));
}
