import { z } from 'zod';
import { quoted, type Quoted } from '../../schemas/frozen.ts';

/** The registers of the site that pages quote by name, parsed from YAML. */
export interface Registers {
  readonly links: unknown;
  readonly references: unknown;
  readonly glossary: unknown;
}

/** How a page names an entry of each register. */
const NAMED = {
  links: /<OfficialLink\b[^>]*\bname="([^"]+)"/g,
  references: /<Origin\b[^>]*\bsource="([^"]+)"/g,
  glossary: /<Term\b[^>]*\bid="([^"]+)"/g,
} as const satisfies Record<keyof Registers, RegExp>;

const entries = z.array(z.looseObject({ id: z.string() }));

/**
 * The entries that the pages quote, so that a kept page goes on saying the address, the source and
 * the definition of its day when the registers move on.
 * @throws where a page quotes an entry that its register lacks.
 */
export function quotedBy(sources: readonly string[], registers: Registers): Quoted {
  const pick = (register: keyof Registers) => {
    const known = new Map(entries.parse(registers[register]).map((entry) => [entry.id, entry]));
    const names = sources.flatMap((source) =>
      [...source.matchAll(NAMED[register])].map(([, name]) => name ?? ''),
    );
    return Object.fromEntries(
      [...new Set(names)].sort().map((name) => {
        const entry = known.get(name);
        if (entry === undefined)
          throw new Error(`Una pagina cita «${name}», che non è in content/${register}.yaml.`);
        return [name, entry];
      }),
    );
  };
  return {
    links: quoted.shape.links.parse(pick('links')),
    references: quoted.shape.references.parse(pick('references')),
    glossary: quoted.shape.glossary.parse(pick('glossary')),
  };
}

/**
 * The source of a page with the address of each official link written beside its name: an address
 * that changes in its register changes what readers read, though the page's file stays as it was.
 */
export function withAddresses(source: string, links: unknown): string {
  const known = new Map(
    z
      .array(z.looseObject({ id: z.string(), address: z.string() }))
      .parse(links)
      .map(({ id, address }) => [id, address]),
  );
  return source.replace(NAMED.links, (tag, name: string) => `${tag} ${known.get(name) ?? ''}`);
}
