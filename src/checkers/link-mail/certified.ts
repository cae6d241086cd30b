/**
 * Whether an address may be certified mail: by the parts of its domain as registers show them, and by the
 * domains that have none of these. The words of content/mail-domains.yaml without their sources: the whole
 * list would weigh more than this engine.
 */

/** Parts between two dots; not those of opec, apec, copec and the like, nor names in -spec. */
const PART = /^(?:pec-|postacert|legalmail$)|^(?!(?:[aou]|u-|c[ao])pec$).*(?<!s)pec$/;
/** Of tsrm.org and tsrm-pstrp.org the guide says that mailboxes are there (T-007), not that all are PEC. */
const DOMAIN =
  /(?:^|\.)(?:(?:legalmail|postecert|sicurezzapostale|corteconticert|pec(?:aruba|imprese|it|veneto|liquidazioni|agrotecnici))\.it|(?:pecditta|pecmailbox|raccomandata-ar)\.com|tsrm(?:-pstrp)?\.org|cert\..+\..+)$/;

/** Takes an address in the plain form; the ending of its domain says nothing. */
export function mayBeCertified(address: string): boolean {
  const domain = address.slice(address.lastIndexOf('@') + 1);
  return (
    DOMAIN.test(domain) ||
    domain
      .split('.')
      .slice(0, -1)
      .some((part) => PART.test(part))
  );
}
