/** The engine's public interface: pure functions that answer with a report and never throw on what was typed. */
export * from './report.ts';
export {
  checkAddress,
  checkAddressList,
  checkNotificationForm,
  classifyAddress,
  describeRepairs,
  panelRule,
  type AddressField,
  type Classification,
  type FormReport,
  type ListContext,
  type ListReport,
  type MailAddress,
  type PanelRule,
} from './address-list/index.ts';
export { checkContactEmail, type ContactReport } from './contact-email/index.ts';
export { checkFiscalCode, type FiscalCode } from './fiscal-code/index.ts';
export {
  checkDocumentPhotos,
  checkImageFile,
  type ImageFacts,
  type ImageRules,
} from './document-photos/index.ts';
export { checkMobileNumber, type MobileNumber } from './mobile-number/index.ts';
export { checkSiteAddress, type SiteAddress, type SiteLists, type SiteReport } from './site-address/index.ts';
export { matchLinkMail, type LinkMailReport } from './link-mail/index.ts';
export { checkOutcomeWait, type OutcomeWait, type OutcomeWaitReport } from './outcome-wait/index.ts';
export {
  checkDocumentExpiry,
  type DocumentExpiryReport,
  type DocumentKind,
} from './document-expiry/index.ts';
export { checkOwnMailbox, type OwnMailboxReport } from './own-mailbox/index.ts';
export {
  checkReadiness,
  viewOf,
  type ItemView,
  type Procedure,
  type Readiness,
  type State,
} from './readiness/index.ts';
export { describeHidden, redact, writeSummary, type Redacted, type Told } from './support-summary/index.ts';
