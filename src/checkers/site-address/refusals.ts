import type { Finding } from '../report.ts';
import { hostOf } from './domain.ts';
import { find, type FindingCode } from './findings.ts';
import { addressesIn } from './pasted.ts';
import { textOf, type Parts, type Span } from './scan.ts';

/** Schemes that make the browser run or show the text itself. */
const COMMANDS: ReadonlySet<string> = new Set(['javascript', 'data', 'vbscript', 'blob', 'view-source']);
/** A scheme and a name, or a part of them, and nothing of the path. */
const UP_TO_NAME = /^(?:https?:[\\/]*)?[^\\/?#]*$/i;

/**
 * What begins with anything but http is no page; nor is a mail address.
 * @param holds an address stands in the text: the word before it is no scheme, as in «Link:https://…»
 */
export function notAPage(
  input: string,
  { scheme, whole, slashes, userInfo, rest }: Parts,
  holds: boolean,
): Finding<FindingCode> | null {
  const isMail = scheme === null && slashes[0] === slashes[1] && userInfo !== null && rest[0] === rest[1];
  if (scheme === 'mailto' || isMail) return find('email-address', whole);
  if (scheme === null || scheme === 'https' || scheme === 'http') return null;
  const span: Span = [whole[0], slashes[0]];
  if (COMMANDS.has(scheme)) return find('command', span, textOf(input, span));
  if (holds && slashes[0] === slashes[1]) return find('more-than-address', whole);
  return find('not-a-page', span, textOf(input, span));
}

/** The dots that stand for the rest of an address which was cut; null where there are none. */
export function dotsAtEnd(input: string, [from, to]: Span): Span | null {
  let at = to;
  while (at > from && '….'.includes(input.charAt(at - 1))) at -= 1;
  const dots = input.slice(at, to);
  return dots.includes('…') || dots.length > 2 ? [at, to] : null;
}

/** The address of the allow-list that only blanks in its name have broken; null where it is none. */
export function withoutBlanks(text: string, hosts: readonly string[]): string | null {
  const pieces = text.split(/\s+/);
  const whole = pieces.join('');
  const isInName = UP_TO_NAME.test(pieces.slice(0, -1).join(''));
  return isInName && isListed(whole, hosts) ? whole : null;
}

/** The address of the allow-list that a sign has broken, typed for a dot or too much; or those that it divides. */
export function withoutSign(input: string, parts: Parts, sign: string, hosts: readonly string[]): string[] {
  const name = textOf(input, parts.host);
  if (!name.includes(sign)) return [];
  const [before, behind] = [
    input.slice(parts.whole[0], parts.host[0]),
    input.slice(parts.host[1], parts.whole[1]),
  ];
  const whole = ['.', '']
    .map((by) => before + name.replaceAll(sign, by) + behind)
    .find((text) => isListed(text, hosts));
  if (whole !== undefined) return [whole];
  return /[,;]/.test(sign) ? addressesIn(textOf(input, parts.whole).replaceAll(sign, ' ')) : [];
}

function isListed(text: string, hosts: readonly string[]): boolean {
  return !text.includes('@') && hosts.includes(hostOf(/^https?:/i.test(text) ? text : `https://${text}`));
}
