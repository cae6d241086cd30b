import { applyEdits, inReadingOrder, verdictOf, type Finding } from '../report.ts';
import { hostOf, parse, siteOf } from './domain.ts';
import { find, type FindingCode } from './findings.ts';
import type { SiteLists, SiteReport } from './model.ts';
import { addressesIn, trimmed } from './pasted.ts';
import { scan, textOf, type Parts, type Span } from './scan.ts';
import { foreignLetters, hiddenCharacters } from './signs.ts';
import { spelling, whoseSite } from './whose.ts';

type Found = Finding<FindingCode>;

/** Longer names of hosts do not exist (RFC 1035). */
const LONGEST_HOST = 253;
/** Schemes that make the browser run or show the text itself. */
const COMMANDS: ReadonlySet<string> = new Set(['javascript', 'data', 'vbscript', 'blob', 'view-source']);

/**
 * Reads a text as an address and says whose site it leads to, by the lists of the page. It is read as
 * text alone: nothing is visited, nothing becomes a link. Which host counts is asked of the URL parser
 * that browsers use (WHATWG URL), because what they make of the text is what the reader risks.
 * Spans are in UTF-16 units of `input`. Never throws; linear in the input's length.
 */
export function checkSiteAddress(input: string, lists: SiteLists): SiteReport {
  const span = trimmed(input);
  const text = textOf(input, span);
  const [example = ''] = lists.official.toSorted((a, b) => a.length - b.length);
  if (text === '') return refused([find('empty', span, example)]);
  const inside = addressesIn(text);
  if (/[^\S\t\r\n]/.test(text)) {
    const code = inside.length > 0 ? 'more-than-address' : 'not-an-address';
    const found = code === 'not-an-address' ? find(code, span, example) : find(code, span);
    return refused([found], inside);
  }
  const parts = scan(input, ...span);
  const refusal = notAPage(input, parts);
  if (refusal !== null) return refused([refusal, ...hiddenCharacters(input, span)]);
  const url = parse(parts.scheme === null ? `https://${input.slice(parts.slashes[1], span[1])}` : text);
  const host = withoutEndDot(url?.hostname ?? '');
  if (url === null || !isHost(host, input, parts)) {
    const isShort = parts.host[1] - parts.host[0] <= LONGEST_HOST;
    const signs = [...hiddenCharacters(input, span), ...(isShort ? foreignLetters(input, parts.host) : [])];
    return refused([find('not-an-address', span, example), ...signs], inside.length > 1 ? inside : []);
  }
  return judged(input, parts, url, host, lists);
}

function judged(input: string, parts: Parts, url: URL, host: string, lists: SiteLists): SiteReport {
  const site = siteOf(host, lists);
  const official = lists.official.some((address) => hostOf(address) === host);
  const letters = foreignLetters(input, parts.host);
  const found: Found[] = [
    ...hiddenCharacters(input, parts.whole),
    ...beforeAt(input, parts.userInfo, site),
    ...letters,
    ...spelling(input, parts, url, host, official),
    ...whoseSite({ input, parts, url, host, site, official, strange: letters.length > 0 }, lists),
  ];
  const findings = inReadingOrder(found);
  const edits = findings.flatMap((finding) => finding.edits ?? []);
  const mended =
    official && findings.every(({ severity, edits: own }) => severity === 'note' || own !== undefined);
  return {
    verdict: verdictOf(findings),
    findings,
    value: { host, site, official },
    repaired: mended ? applyEdits(textOf(input, parts.whole), shifted(edits, parts.whole[0])) : null,
    suggestions: [],
  };
}

function shifted<E extends { start: number; end: number }>(edits: readonly E[], by: number): E[] {
  return edits.map((edit) => ({ ...edit, start: edit.start - by, end: edit.end - by }));
}

function refused(findings: readonly Found[], suggestions: readonly string[] = []): SiteReport {
  return { verdict: 'fix', findings: inReadingOrder(findings), value: null, repaired: null, suggestions };
}

/** One dot at the end names the same host; more than one names none. */
function withoutEndDot(host: string): string {
  return host.endsWith('.') ? host.slice(0, -1) : host;
}

/** What begins with anything but http is no page; nor is a mail address. */
function notAPage(input: string, { scheme, whole, slashes, userInfo, rest }: Parts): Found | null {
  const isMail = scheme === null && slashes[0] === slashes[1] && userInfo !== null && rest[0] === rest[1];
  if (scheme === 'mailto' || isMail) return find('email-address', whole);
  if (scheme === null || scheme === 'https' || scheme === 'http') return null;
  const span: Span = [whole[0], slashes[0]];
  return find(COMMANDS.has(scheme) ? 'command' : 'not-a-page', span, textOf(input, span));
}

/** A name has a dot; a number alone is an address only where a scheme says that it is meant as one. */
function isHost(host: string, input: string, { scheme, host: span }: Parts): boolean {
  if (host.startsWith('[')) return true;
  if (host.length > LONGEST_HOST || host.startsWith('.') || host.endsWith('.') || host.includes('..'))
    return false;
  return host.includes('.') && (scheme !== null || !/^\w+$/.test(textOf(input, span)));
}

function beforeAt(input: string, userInfo: Span | null, site: string): Found[] {
  return userInfo === null
    ? []
    : [find('text-before-at', userInfo, site, shortened(textOf(input, userInfo)))];
}

function shortened(text: string): string {
  return text.length > 60 ? `${text.slice(0, 59)}…` : text;
}
