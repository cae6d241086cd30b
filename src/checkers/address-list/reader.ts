/** What a page loads for texts that are not plainly right: `plain.ts` answers the others. */
export { examineAddress } from './check-address.ts';
export { examineList } from './check-list.ts';
export { describeRepairs } from './repairs.ts';
