/** The folders whose changes the unit tests are to notice; each has its tests in the folder of its name. */
export const ENGINES = [
  'src/checkers/address-list',
  'src/checkers/calendar',
  'src/checkers/contact-email',
  'src/checkers/document-expiry',
  'src/checkers/document-photos',
  'src/checkers/fiscal-code',
  'src/checkers/link-mail',
  'src/checkers/mobile-number',
  'src/checkers/outcome-wait',
  'src/checkers/own-mailbox',
  'src/checkers/readiness',
  'src/checkers/site-address',
  'src/checkers/support-summary',
  'src/search',
] as const;

export type Engine = (typeof ENGINES)[number];

/** Of ten changes, nine are to be noticed. */
export const GOAL = 0.9;

/** The engine that a path names or lies in. @throws {Error} where there is none. */
export function engineOf(path: string): Engine {
  const engine = ENGINES.find((folder) => path === folder || path.startsWith(`${folder}/`));
  if (engine === undefined)
    throw new Error(`No engine is called «${path}». There are: ${ENGINES.join(', ')}.`);
  return engine;
}

/** The folder of an engine's tests. */
export function testsOf(engine: Engine): string {
  return `tests/unit/${engine.replace(/^.*\//, '')}`;
}

/** What a whole run of an engine leaves, without its ending: Stryker's report, in Stryker's JSON. */
export function reportOf(engine: Engine): string {
  return `mutation/${engine}`;
}
