export { checkContactEmail } from './check-contact-email.ts';
export { judgeContact } from './judge-contact.ts';
export type { ContactCode, ContactReport } from './judge-contact.ts';
