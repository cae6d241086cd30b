import { applyEdits, inReadingOrder, verdictOf, type Finding } from '../report.ts';
import { miswritten } from './beginning.ts';
import { hostOf, namesHost, parse, siteOf } from './domain.ts';
import { find, type FindingCode } from './findings.ts';
import { unwrapped } from './lines.ts';
import type { SiteLists, SiteReport } from './model.ts';
import { addressesIn, trimmed } from './pasted.ts';
import { dotsAtEnd, notAPage, withoutBlanks, withoutSign } from './refusals.ts';
import { scan, textOf, type Parts, type Span } from './scan.ts';
import { foreignLetters, hiddenCharacters, lineBreaks, oddSign } from './signs.ts';
import { beforeAt, spelling, whoseSite } from './whose.ts';
import { wrappedIn } from './wrappers.ts';

type Found = Finding<FindingCode>;

/** Longer names of hosts do not exist (RFC 1035). */
const LONGEST_HOST = 253;

/**
 * Reads a text as an address and says whose site it leads to, by the lists of the page. It is read as
 * text alone: nothing is visited, nothing becomes a link. Which host counts is asked of the URL parser
 * that browsers use (WHATWG URL), because what they make of the text is what the reader risks.
 * Spans are in UTF-16 units of `input`. Never throws; linear in the input's length.
 */
export function checkSiteAddress(input: string, lists: SiteLists): SiteReport {
  const span = trimmed(input);
  const text = textOf(input, span);
  const hosts = lists.official.map(hostOf);
  const [example = ''] = lists.official.toSorted((a, b) => a.length - b.length);
  if (text === '') return refused([find('empty', span, example)]);
  const texts = unwrapped(text);
  if (texts.length > 1 || /[^\S\t\r\n]/.test(text)) return moreText(text, texts, span, example, hosts);
  const beginning = miswritten(text);
  if (beginning > 0) return restOf(input, [span[0], span[0] + beginning], lists);
  const inside = addressesIn(text).filter((address) => address !== text);
  const dots = dotsAtEnd(input, span);
  const whole: Span = dots !== null && namesHost(input.slice(span[0], dots[0])) ? [span[0], dots[0]] : span;
  const parts = scan(input, ...whole);
  const refusal = notAPage(input, parts, inside.length > 0);
  if (refusal !== null)
    return refused(
      [refusal, ...hiddenCharacters(input, span)],
      refusal.code === 'more-than-address' ? inside : [],
    );
  const isCut = whole !== span;
  if ((isCut && parts.rest[0] === parts.rest[1]) || isCutName(textOf(input, parts.host), parts.scheme))
    return refused([find('cut-short', parts.host)]);
  const url = parse(
    parts.scheme === null ? `https://${input.slice(parts.slashes[1], whole[1])}` : textOf(input, whole),
  );
  const host = withoutEndDot(url?.hostname ?? '');
  if (url === null || !isHost(host, input, parts)) {
    const isShort = parts.host[1] - parts.host[0] <= LONGEST_HOST;
    const signs = [...hiddenCharacters(input, span), ...(isShort ? foreignLetters(input, parts.host) : [])];
    const first = inside.length > 0 ? find('more-than-address', span) : find('not-an-address', span, example);
    return refused([first, ...signs], inside);
  }
  const sign = oddSign(input, parts.host, siteOf(host, lists));
  if (sign !== null) return refused([sign.finding], withoutSign(input, parts, sign.sign, hosts));
  const cut = isCut && dots !== null ? [find('cut-short', dots)] : [];
  return judged(input, parts, url, host, lists, cut);
}

/** More than one address, or an address among other text: what stands there is offered. */
function moreText(
  text: string,
  texts: readonly string[],
  span: Span,
  example: string,
  hosts: readonly string[],
): SiteReport {
  const [line = ''] = texts;
  if (texts.length === 1 && !/\s/.test(line)) return refused([find('line-break', span)], [line]);
  const whole = withoutBlanks(text, hosts);
  const isBroken = !/[^\S\t\r\n]/.test(text);
  if (whole !== null) return refused([find(isBroken ? 'line-break' : 'blank-inside', span)], [whole]);
  const inside = addressesIn(texts.join('\n'));
  const found = inside.length > 0 ? find('more-than-address', span) : find('not-an-address', span, example);
  return refused([found], inside);
}

const SCHEME = 'https://';

/** What is said of the rest of an address, as if it began as it must; a browser would not go there, as typed. */
function restOf(input: string, beginning: Span, lists: SiteLists): SiteReport {
  const [from, to] = beginning;
  const { findings, repaired, suggestions } = checkSiteAddress(SCHEME + input.slice(to), lists);
  const by = to - SCHEME.length;
  // What is said of the whole begins where the text does; there is no repair of what is only a guess.
  const found = findings.map(({ code, severity, message, start, end }) => {
    return { code, severity, message, start: start < SCHEME.length ? from : start + by, end: end + by };
  });
  return refused(
    [find('miswritten-start', beginning, textOf(input, beginning)), ...found],
    repaired === null ? suggestions : [repaired],
  );
}

function judged(
  input: string,
  parts: Parts,
  url: URL,
  host: string,
  lists: SiteLists,
  cut: readonly Found[],
): SiteReport {
  const site = siteOf(host, lists);
  const official = lists.official.some((address) => hostOf(address) === host);
  const letters = foreignLetters(input, parts.host);
  const wrapped = wrappedIn(url, host, lists.wrappers);
  const found: Found[] = [
    ...hiddenCharacters(input, parts.whole),
    ...lineBreaks(input, parts.whole),
    ...beforeAt(input, parts.userInfo, host, site, official),
    ...letters,
    ...spelling(input, parts, url, host, official),
    ...(wrapped.length > 0
      ? [find('wrapped', parts.host, site)]
      : whoseSite({ input, parts, url, host, site, official, strange: letters.length > 0 }, lists)),
    ...cut,
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
    suggestions: wrapped,
  };
}

function shifted<E extends { start: number; end: number }>(edits: readonly E[], by: number): E[] {
  return edits.map((edit) => ({ ...edit, start: edit.start - by, end: edit.end - by }));
}

function refused(findings: readonly Found[], suggestions: readonly string[] = []): SiteReport {
  return {
    verdict: verdictOf(findings),
    findings: inReadingOrder(findings),
    value: null,
    repaired: null,
    suggestions,
  };
}

/** One dot at the end names the same host; more than one names none. */
function withoutEndDot(host: string): string {
  return host.endsWith('.') ? host.slice(0, -1) : host;
}

/** A name has a dot; a number alone is an address only where a scheme says that it is meant as one. */
function isHost(host: string, input: string, { scheme, host: span }: Parts): boolean {
  if (host.startsWith('[')) return true;
  if (host.length > LONGEST_HOST || host.startsWith('.') || host.endsWith('.') || host.includes('..'))
    return false;
  return host.includes('.') && (scheme !== null || !/^\w+$/.test(textOf(input, span)));
}

/** A name with dots drawn for a part of it; a word of a sentence with dots behind it is none. */
function isCutName(name: string, scheme: string | null): boolean {
  return name.includes('…') && (scheme !== null || name.includes('.'));
}
