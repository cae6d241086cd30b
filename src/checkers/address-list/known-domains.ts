import { CERTIFIED, NEIGHBOURS, ORDINARY, UNDECIDABLE } from './generated/domains.ts';

/** What is known of a domain. */
export interface KnownDomain {
  readonly kind: 'certified' | 'ordinary' | 'undecidable' | 'neighbour';
  /** What it is, as a sentence goes on after «gmail.com è». */
  readonly is: string;
  /** Where it is known from, as it is shown. */
  readonly source: string;
}

let known: ReadonlyMap<string, KnownDomain> | undefined;

function read(): ReadonlyMap<string, KnownDomain> {
  const map = new Map<string, KnownDomain>();
  const add = (kind: KnownDomain['kind'], lines: readonly string[]): void => {
    for (const line of lines) {
      const [is = '', source = '', domains = ''] = line.split('|');
      for (const domain of domains.split(' ')) map.set(domain, { kind, is, source });
    }
  };
  add('certified', CERTIFIED);
  add('ordinary', ORDINARY);
  add('undecidable', UNDECIDABLE);
  add('neighbour', [`||${NEIGHBOURS}`]);
  return map;
}

/** All domains of the data file, in lower case. */
export function knownDomains(): ReadonlyMap<string, KnownDomain> {
  known ??= read();
  return known;
}
