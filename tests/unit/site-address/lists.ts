import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { z } from 'zod';
import type { SiteLists } from '../../../src/checkers/site-address/index.ts';
import { siteNames } from '../../../src/schemas/site-names.ts';

function yaml(path: string): unknown {
  return parse(readFileSync(new URL(`../../../content/${path}`, import.meta.url), 'utf8'));
}

const names = z.array(siteNames).parse(yaml('site-names.yaml'));
const namesOf = (id: string): readonly string[] => names.find((list) => list.id === id)?.names ?? [];

/** The lists that the site hands to the check: the registers themselves, no copy of them. */
export const LISTS: SiteLists = {
  official: z
    .array(z.object({ address: z.url() }).loose())
    .parse(yaml('links.yaml'))
    .map(({ address }) => address),
  provider: namesOf('provider'),
  shorteners: namesOf('shorteners'),
  openHosts: namesOf('open-hosts'),
  wrappers: namesOf('wrappers'),
  secondLevels: namesOf('second-levels'),
};
