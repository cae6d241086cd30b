/**
 * Whether a domain looks like that of a hospital, a health authority, a public body or a university.
 * Source of the rule: O3, an Order that warns of company mailboxes; a guess, so never more than a word of care.
 */
const HEALTH =
  /^(?:ausl|usl|asl|aou|asst|ats|asp|ulss|aulss|asur|asrem|azosp|aosp|osp|ospedale|policlinico)(?:$|[-\d])|^(?:a?usl|aosp|asl(?!an)|aou|asst|ulss|aulss)/;

/** @param domain in lower case */
export function looksLikeWork(domain: string): boolean {
  const labels = domain.split('.');
  return labels.some((label) => HEALTH.test(label)) || domain.endsWith('.gov.it') || labels.includes('edu');
}
