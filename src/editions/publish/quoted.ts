import { z } from 'zod';
import { quoted, type Quoted } from '../../schemas/frozen.ts';

/** The registers of the site that pages quote by name, parsed from YAML. */
export interface Registers {
  readonly links: unknown;
  readonly references: unknown;
  readonly glossary: unknown;
  readonly screens: unknown;
  readonly diagrams: unknown;
}

/** The registers whose change alone changes what a page shows a reader to do. */
export type Shown = Pick<Registers, 'links' | 'screens' | 'diagrams'>;

/** How a page names an entry of each register. */
const NAMED = {
  links: /<OfficialLink\b[^>]*\bname="([^"]+)"/g,
  references: /<Origin\b[^>]*\bsource="([^"]+)"/g,
  glossary: /<Term\b[^>]*\bid="([^"]+)"/g,
  screens: /<Screen\b[^>]*\bof="([^"]+)"/g,
  diagrams: /<Diagram\b[^>]*\bof="([^"]+)"/g,
} as const satisfies Record<keyof Registers, RegExp>;

const entries = z.array(z.looseObject({ id: z.string() }));

/**
 * The entries that the pages quote, so that a kept page goes on saying the address, the source and
 * the definition of its day when the registers move on.
 * @throws where a page quotes an entry that its register lacks.
 */
export function quotedBy(sources: readonly string[], registers: Registers): Quoted {
  const pick = (register: keyof Registers) => {
    const known = byName(registers[register], (data) => data);
    const names = sources.flatMap((source) =>
      [...source.matchAll(NAMED[register])].map(([, name]) => name ?? ''),
    );
    return Object.fromEntries(
      [...new Set(names)].sort().map((name) => {
        const entry = known.get(name);
        if (entry === undefined)
          throw new Error(`Una pagina cita «${name}», che non è in content/${register}.`);
        return [name, entry];
      }),
    );
  };
  return {
    links: quoted.shape.links.parse(pick('links')),
    references: quoted.shape.references.parse(pick('references')),
    glossary: quoted.shape.glossary.parse(pick('glossary')),
    screens: quoted.shape.screens.parse(pick('screens')),
    diagrams: quoted.shape.diagrams.parse(pick('diagrams')),
  };
}

/**
 * The source of a page with what readers see of each link, screen and diagram written beside its name:
 * what changes in a register changes the page, though the page's file stays as it was.
 */
export function withShown(source: string, { links, screens, diagrams }: Shown): string {
  const written = [
    [NAMED.links, byName(links, ({ address }) => String(address))],
    [NAMED.screens, byName(screens, (data) => JSON.stringify(data))],
    [NAMED.diagrams, byName(diagrams, (data) => JSON.stringify(data))],
  ] as const;
  return written.reduce(
    (text, [names, shown]) => text.replace(names, (tag, name: string) => `${tag} ${shown.get(name) ?? ''}`),
    source,
  );
}

type Data = Readonly<Record<string, unknown>>;

function byName<Shape>(register: unknown, show: (data: Data) => Shape): Map<string, Shape> {
  return new Map(entries.parse(register).map(({ id, ...data }) => [id, show(data)]));
}
