export { checkAddress } from './check-address.ts';
export { checkAddressList } from './check-list.ts';
export { describeCharacter } from './characters.ts';
export type { CharacterName } from './characters.ts';
export { FINDINGS } from './findings.ts';
export type { Code } from './findings.ts';
export type { AddressField, AddressFinding, AddressReport, ListContext, ListReport, MailAddress } from './types.ts';
