/** Certified, ordinary, or it cannot be told: and always why. Never by a piece of a word. */
import { LABELS } from './generated/domains.ts';
import { quoted } from './italian.ts';
import type { KnownDomain } from './known-domains.ts';
import { knownDomains } from './known-domains.ts';

export interface Classification {
  readonly kind: 'certified' | 'ordinary' | 'unknown';
  /** Why, in Italian, as a clause that can stand alone or after a colon; with its source where there is one. */
  readonly because: string;
}

type Place = 'whole' | 'below' | 'start' | 'end';
interface LabelRule {
  readonly label: string;
  readonly at: Place;
  readonly source: string;
  readonly except: readonly string[];
}

let rules: readonly LabelRule[] | undefined;

function readRules(): LabelRule[] {
  return LABELS.map((line) => {
    const [label = '', at = '', source = '', except = ''] = line.split('|');
    const place: Place = at === 'below' || at === 'start' || at === 'end' ? at : 'whole';
    return { label, at: place, source, except: except === '' ? [] : except.split(' ') };
  });
}

function fits({ label, at, except }: LabelRule, part: string, registered: boolean): boolean {
  if (at === 'whole') return part === label;
  if (at === 'below') return part === label && !registered;
  if (part.length <= label.length || !(at === 'start' ? part.startsWith(label) : part.endsWith(label))) return false;
  return !except.some((other) => (other.startsWith('*') ? part.endsWith(other.slice(1)) : part === other));
}

const MANNER: Readonly<Record<Place, string>> = {
  whole: "c'è la parte",
  below: "c'è la parte",
  start: "c'è una parte che inizia con",
  end: "c'è una parte che finisce con",
};

/** The domain and those above it, from the longest: `a.b.it`, `b.it`, `it`. At most so many labels as a name may have. */
function parents(domain: string): string[] {
  const found: string[] = [];
  for (let at = 0; at >= 0 && found.length < 127; ) {
    found.push(domain.slice(at));
    const dot = domain.indexOf('.', at);
    at = dot < 0 ? -1 : dot + 1;
  }
  return found;
}

function asKnown(domain: string, { is, source }: KnownDomain): string {
  return `${quoted(domain)} è ${is} (fonte: ${source})`;
}

function byLabel(domain: string): string | null {
  const parts = domain.split('.');
  rules ??= readRules();
  // The ending says nothing, and the part before it is the one that was registered.
  for (let k = 0; k < parts.length - 1 && k < 127; k++) {
    const part = parts[k] ?? '';
    const rule = rules.find((one) => fits(one, part, k === parts.length - 2));
    if (rule) {
      const shown = rule.at === 'start' || rule.at === 'end' ? rule.label : part;
      return `nel dominio ${MANNER[rule.at]} «${shown}», come nelle PEC dei registri pubblici (fonte: ${rule.source})`;
    }
  }
  return null;
}

/** What is known of a domain in lower case. */
export function classifyDomain(domain: string): Classification {
  const known = knownDomains();
  const exact = known.get(domain);
  if (exact?.kind === 'ordinary') return { kind: 'ordinary', because: asKnown(domain, exact) };
  if (exact?.kind === 'undecidable') return { kind: 'unknown', because: `${exact.is} (fonte: ${exact.source})` };
  const above = parents(domain);
  for (const parent of above) {
    const found = known.get(parent);
    if (found?.kind === 'certified') return { kind: 'certified', because: asKnown(parent, found) };
  }
  // «pec.it.example.com» is a part of example.com, however it starts.
  for (const parent of above.slice(1)) {
    const front = domain.slice(0, domain.length - parent.length - 1);
    const imitated = known.get(front);
    if (imitated && imitated.kind !== 'neighbour') {
      return { kind: 'unknown', because: `il dominio inizia come ${quoted(front)}, ma appartiene a ${quoted(parent)}` };
    }
  }
  const label = byLabel(domain);
  if (label) return { kind: 'certified', because: label };
  return { kind: 'unknown', because: `${quoted(domain)} non è tra i domini che conosciamo: non si può dire` };
}

/**
 * Whether an address is certified mail (PEC), ordinary mail, or cannot be told; with the reason to show.
 *
 * «certified» needs a domain of a provider, of a public register or of an Order, or a part between two
 * dots as registers show them; «ordinary» needs a known consumer provider. Sources: content/mail-domains.yaml.
 * Takes any string and never throws; upper and lower case are the same.
 */
export function classifyAddress(address: string): Classification {
  const at = address.lastIndexOf('@');
  const domain = address.slice(at + 1).trim().toLowerCase();
  if (at <= 0 || domain === '' || domain.length > 253) {
    return { kind: 'unknown', because: 'non è un indirizzo intero' };
  }
  return classifyDomain(domain);
}

/** Whether a domain in lower case is one of which it is known that it cannot be told. */
export function isUndecidable(domain: string): boolean {
  return knownDomains().get(domain)?.kind === 'undecidable';
}
