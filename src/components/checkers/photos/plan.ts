// Not from the index: a page would take the whole engine for one table.
import { describeRepairs } from '../../../checkers/document-photos/describe-repairs.ts';
import type { Code, Kind, PhotoReport, Side } from '../../../checkers/document-photos/index.ts';
import { convertSays, reencodeSays } from './plan-says.ts';
import { nameOf, SIDES } from './sides.ts';
import { FIRST_TARGET, SECOND_TARGET } from './targets.ts';

/** How a file is changed, the least first. */
export type Change = 'rename' | 'lossless' | 'reencode' | 'convert';

/** What would be done to a file, told before it is done. */
export interface Plan {
  readonly change: Change;
  readonly kind: Kind;
  /** Sentences, in the order in which things are done. */
  readonly says: readonly string[];
  readonly button: string;
  /** The name of what is written. */
  readonly name: string;
  /** Most bytes of what is written, where it is encoded anew. */
  readonly target: number;
  /** Whether something in the file may upset what decodes it, and goes first. */
  readonly upsetting: boolean;
}

/** The least change that helps, and the one for a portal that still refuses; null where there is none. */
export interface Plans {
  readonly first: Plan | null;
  readonly more: Plan | null;
}

/** What the button of each change does, before «la foto del fronte». */
const VERBS = {
  rename: 'Rinomina',
  lossless: 'Ripulisci',
  reencode: 'Riduci',
  convert: 'Converti',
} as const satisfies Record<Change, string>;

/** Broken profiles, and whatever stands around the picture; a walk over it takes a while, so it is done for these alone. */
const UPSETTING: ReadonlySet<string> = new Set<Code>([
  'broken-profile',
  'stray-bytes',
  'missing-end',
  'hidden-video',
  'hidden-file',
  'second-picture',
  'bytes-behind',
]);

function isUpsetting({ findings }: PhotoReport): boolean {
  return findings.some(({ code }) => UPSETTING.has(code));
}

/** Plans for one photo, from what the check found. */
export function plansFor(report: PhotoReport, side: Side): Plans {
  const { value } = report;
  if (value === null || value.remedy === 'retake') return { first: null, more: null };
  const change = changeFor(report);
  const name = nameOf(side);
  const first =
    change === null
      ? null
      : {
          change,
          kind: value.kind,
          says: saysOf(report, change, name),
          button: `${VERBS[change]} la foto del ${SIDES[side]}`,
          name,
          target: FIRST_TARGET,
          upsetting: isUpsetting(report),
        };
  return { first, more: moreOf(report, name) };
}

function changeFor(report: PhotoReport): Change | null {
  const remedy = report.value?.remedy;
  if (remedy === 'convert' || remedy === 'reencode') return remedy;
  // A file is written without its position: a new name alone would leave it in.
  if (surgery(report).length > 0) return 'lossless';
  return remedy === 'rename' ? 'rename' : null;
}

/** What surgery would do, also for what is only noticed and asks for nothing. */
function surgery({ value, findings, ...rest }: PhotoReport): string[] {
  if (value === null) return [];
  return describeRepairs({ ...rest, findings, value: { ...value, remedy: 'lossless', betterName: null } });
}

function saysOf(report: PhotoReport, change: Change, name: string): string[] {
  if (change === 'rename') return [`Cambiamo solo il nome, in «${name}»: la foto resta identica.`];
  const named = `Il file si chiamerà «${name}».`;
  if (change === 'lossless') return [...surgery(report), named];
  if (change === 'convert') return [...convertSays(report.value?.kind ?? 'unknown'), named];
  return [...reencodeSays(report, FIRST_TARGET), named];
}

function moreOf(report: PhotoReport, name: string): Plan | null {
  const { value } = report;
  if (value === null || (value.kind === 'jpeg' && value.bytes <= SECOND_TARGET)) return null;
  return {
    change: value.kind === 'jpeg' ? 'reencode' : 'convert',
    kind: value.kind,
    says: [
      ...reencodeSays(report, SECOND_TARGET),
      'Così le due foto insieme restano nel limite, se vale per tutte e due.',
    ],
    button: 'Il portale lo rifiuta ancora? Riduci di più',
    name,
    target: SECOND_TARGET,
    upsetting: isUpsetting(report),
  };
}
