/** The engine's public interface: pure functions that answer with a report and never throw on what was typed. */
export * from './report.ts';
export {
  checkAddress,
  checkAddressList,
  type AddressField,
  type ListReport,
  type MailAddress,
} from './address-list/index.ts';
export { checkFiscalCode, type FiscalCode } from './fiscal-code/index.ts';
export {
  checkDocumentPhotos,
  checkImageFile,
  type ImageFacts,
  type ImageRules,
} from './document-photos/index.ts';
export { checkMobileNumber, type MobileNumber } from './mobile-number/index.ts';
