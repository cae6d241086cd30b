import { SMALL_MEMORY } from './targets.ts';

/** Whether memory is short: browsers that do not say so are taken for small where fingers point. */
export function isSmallDevice(): boolean {
  if ('deviceMemory' in navigator && typeof navigator.deviceMemory === 'number') {
    return navigator.deviceMemory <= SMALL_MEMORY;
  }
  return matchMedia('(pointer: coarse)').matches;
}
