export { checkSiteAddress } from './check.ts';
export type { FindingCode } from './findings.ts';
export type { SiteAddress, SiteLists, SiteReport } from './model.ts';
