import type { Finding } from '../report.ts';
import { hostOf, isUnder, siteOf } from './domain.ts';
import { elsewhere, shortened } from './elsewhere.ts';
import { find, type FindingCode } from './findings.ts';
import { imitationOf } from './imitation.ts';
import type { SiteLists } from './model.ts';
import { textOf, type Parts, type Span } from './scan.ts';

type Found = Finding<FindingCode>;

/** An address that names a host. */
export interface Named {
  readonly input: string;
  readonly parts: Parts;
  readonly url: URL;
  /** Without a dot at the end. */
  readonly host: string;
  readonly site: string;
  readonly official: boolean;
  /** Letters of the host have been told already: that it is not in the guides goes without saying. */
  readonly strange: boolean;
}

/** Longer than any address that people compare letter by letter. */
const LONG = 2000;

/** Whose site the host is, in one finding; for a site of the guides, what of the address is not theirs. */
export function whoseSite(named: Named, lists: SiteLists): Found[] {
  const { input, parts, host, site, official, strange } = named;
  const span = parts.host;
  const number = numberOf(input, parts, host);
  if (number !== null) return [number];
  const hosts = lists.official.map(hostOf);
  const own = [...hosts.map((one) => siteOf(one, lists)), ...lists.provider];
  if (official) return officialSite(named, lists, hosts, own);
  if (own.some((domain) => isUnder(host, domain)))
    return [find('other-host', span, site, host), ...port(named)];
  const found = imitationOf(host, hosts, lists);
  if (found !== null && !(strange && found.how === 'mentions-name')) {
    if (found.how === 'near-miss') return [find(found.how, span, textOf(input, span), found.real)];
    if (found.how === 'mentions-name')
      return [find(found.how, span, found.name, site), ...inPath(named, hosts)];
    return [find(found.how, span, site, found.real, found.name)];
  }
  const path = inPath(named, hosts);
  if (path.length > 0) return path;
  if (lists.shorteners.some((domain) => isUnder(host, domain))) return [find('shortener', span, site)];
  const open = lists.openHosts.find((domain) => isUnder(host, domain));
  if (open !== undefined) return [find('open-host', span, open)];
  return strange ? [] : [find('outside', span, site)];
}

function officialSite(
  named: Named,
  lists: SiteLists,
  hosts: readonly string[],
  own: readonly string[],
): Found[] {
  const { input, parts, url, host } = named;
  const found = port(named);
  const whole = `https://${host}`;
  const at = parts.slashes[0];
  if (parts.scheme === 'http') {
    const edits = [{ start: parts.whole[0], end: at - 1, text: 'https' }];
    // The number that http goes without is none that https goes with: it goes too.
    if (parts.port !== null && url.port === '')
      edits.push({ start: parts.host[1], end: parts.port[1], text: '' });
    found.push({ ...find('plain-http', [parts.whole[0], at], whole), edits });
  } else if (parts.scheme === null && parts.slashes[0] === parts.slashes[1]) {
    const edits = [{ start: parts.whole[0], end: parts.whole[0], text: 'https://' }];
    found.push({ ...find('no-scheme', parts.host, whole), edits });
  }
  const held = elsewhere(textOf(input, parts.rest), hosts, own);
  if (held !== null)
    found.push(find(held.what === 'address' ? 'leads-elsewhere' : 'command-inside', parts.rest, held.text));
  if (input.length > LONG) found.push(find('very-long', parts.rest));
  const pages = lists.official.filter((address) => hostOf(address) === host);
  const path = pathOf(url);
  const isListed = path === '' || pages.some((page) => pathOf(new URL(page)) === path);
  if (!isListed) found.push(find('other-page', parts.rest, pages.join(', ')));
  return found;
}

/** Sites answer the same with a slash at the end and without. */
function pathOf({ pathname }: URL): string {
  return pathname.replace(/\/$/, '');
}

function port({ input, parts, url }: Named): Found[] {
  return url.port === '' || parts.port === null ? [] : [find('port', parts.port, textOf(input, parts.port))];
}

/** The name of a site of the guides, written where everybody may write what they like. */
function inPath({ input, parts, site }: Named, hosts: readonly string[]): Found[] {
  const rest = textOf(input, parts.rest).toLowerCase();
  const name = hosts.find((host) => rest.includes(host));
  return name === undefined ? [] : [find('name-in-path', parts.rest, site, name)];
}

/** Numbers of the network, as browsers read them: 0x7f.1, 0300.0.2.10 and 3221225994 are numbers too. */
function numberOf(input: string, { host: span }: Parts, host: string): Found | null {
  if (host.startsWith('[')) return find('number', span, host);
  if (!/^\d+(?:\.\d+){3}$/.test(host)) return null;
  const plain = textOf(input, span).replace(/\.$/, '') === host;
  return find(plain ? 'number' : 'hidden-number', span, host);
}

/** How the address is written, whoever's it is. */
export function spelling(input: string, parts: Parts, url: URL, host: string, official: boolean): Found[] {
  const found: Found[] = [];
  const slashes = textOf(input, parts.slashes);
  const isOdd = slashes !== (parts.scheme === null ? '' : '//');
  if (isOdd || textOf(input, parts.rest).includes('\\'))
    found.push(find('odd-slashes', isOdd ? parts.slashes : parts.rest));
  const encoded = /%[0-9a-f]{2}/i.exec(textOf(input, parts.host));
  if (encoded !== null) found.push(find('encoded-name', parts.host, encoded[0]));
  if (official && url.hostname !== host) found.push(find('end-dot', [parts.host[1] - 1, parts.host[1]]));
  return found;
}

/** What stands before the @: a name that makes believe, or on a site of the guides one that is too much. */
export function beforeAt(
  input: string,
  userInfo: Span | null,
  host: string,
  site: string,
  official: boolean,
): Found[] {
  if (userInfo === null) return [];
  const text = shortened(textOf(input, userInfo));
  if (!official) return [find('text-before-at', userInfo, site, text)];
  const edits = [{ start: userInfo[0], end: userInfo[1] + 1, text: '' }];
  return [{ ...find('user-at-site', userInfo, host, text), edits }];
}
