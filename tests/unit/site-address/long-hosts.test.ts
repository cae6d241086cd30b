import { expect, it } from 'vitest';
import { checkSiteAddress } from '../../../src/checkers/site-address/index.ts';
import { LISTS } from './lists.ts';

it.each(['RSSMRA80A01H501V ', 'A', 'a.', 'ABC.'])('a host of many times «%s» is refused, and nothing throws', (piece) => {
  for (const times of [2400, 3000, 26_000]) expect(checkSiteAddress(piece.repeat(times), LISTS).verdict).toBe('fix');
});
