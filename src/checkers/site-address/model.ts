import type { Report } from '../report.ts';
import type { FindingCode } from './findings.ts';

/** What the page hands over, from content/links.yaml and content/site-names.yaml: the engine holds no list. */
export interface SiteLists {
  /** The addresses that the guides print, in full. Their hosts are the whole allow-list. */
  readonly official: readonly string[];
  /** Domains of the provider that the guides do not name. */
  readonly provider: readonly string[];
  /** Services that make an address short and hide where it leads. */
  readonly shorteners: readonly string[];
  /** Services under whose name anybody may open a site. */
  readonly openHosts: readonly string[];
  /** Services that put an address inside one of theirs, to go through it first. */
  readonly wrappers: readonly string[];
  /** Labels under which countries register names, such as `co` in co.uk; or whole suffixes, such as it.com. */
  readonly secondLevels: readonly string[];
}

/** Where a browser would go, read from the text alone. */
export interface SiteAddress {
  /** The host as browsers write it: small letters, other alphabets as `xn--`, numbers as four parts. */
  readonly host: string;
  /** The end of the host that says whose site it is, such as example.com. */
  readonly site: string;
  /** The host is one of those that the guides print, letter by letter. */
  readonly official: boolean;
}

export type SiteReport = Report<SiteAddress, FindingCode>;
