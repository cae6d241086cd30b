export { checkContactEmail, judgeContact } from './check-contact-email.ts';
export type { ContactCode, ContactReport } from './check-contact-email.ts';
