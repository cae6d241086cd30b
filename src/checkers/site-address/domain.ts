import type { SiteLists } from './model.ts';

/** Source of an expression: a name under the endings that sites of these guides and their neighbours have. */
export const COMMON_NAME = String.raw`(?:[a-z\d-]+\.)+(?:it|com|net|org|eu|info|cloud)(?![\w@-])`;

/** Whether the host is the domain or lies under it. Without the dot, notpec.it would pass for pec.it. */
export function isUnder(host: string, domain: string): boolean {
  return host === domain || host.endsWith(`.${domain}`);
}

/**
 * The end of a host that says whose site it is. No complete list of the suffixes under which names are
 * registered fits in a page, so in doubt one label more is named: webmail.example.co.uk is of
 * example.co.uk, never of co.uk. One label too many is still the true site; one too few is nobody's.
 * A number of the network is all of it one name.
 * @param host in the form of the URL parser, without a dot at the end
 */
export function siteOf(host: string, lists: Pick<SiteLists, 'secondLevels' | 'openHosts'>): string {
  if (/^[\d.]+$/.test(host)) return host;
  const labels = host.split('.');
  const open = lists.openHosts.find((domain) => host.endsWith(`.${domain}`));
  if (open !== undefined) return labels.slice(-open.split('.').length - 1).join('.');
  const [second = '', top = ''] = labels.slice(-2);
  const isSuffix =
    lists.secondLevels.includes(`${second}.${top}`) ||
    (top.length === 2 && (second.length <= 2 || lists.secondLevels.includes(second)));
  return labels.slice(isSuffix ? -3 : -2).join('.');
}

/** The host of an address of the allow-list. Authors wrote it: it parses, or the page does not build. */
export function hostOf(address: string): string {
  return parse(address)?.hostname ?? '';
}

/** The host of a text that may lack its scheme: a name with a dot, or a number; the rest names nothing. */
export function namesHost(text: string): boolean {
  const host = parse(/^https?:/i.test(text) ? text : `https://${text}`)?.hostname ?? '';
  return host.startsWith('[') || /^[^.]+(?:\.[^.]+)+\.?$/.test(host);
}

/** What a browser makes of a text as an address; null where it makes nothing. Nothing is visited. */
export function parse(text: string): URL | null {
  try {
    return new URL(text);
  } catch {
    // `canParse` alone is no help: of very long hosts Node says that it can, and then cannot.
    return null;
  }
}
