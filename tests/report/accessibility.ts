import type { TestRun } from './sources.ts';

/** What is tried for accessibility, and which tests try it. The page has a sentence for each of these names. */
export const ATTEMPTS = [
  { id: 'axe', file: /^every-page\.spec/, name: /no violation that axe finds/ },
  {
    id: 'states',
    file: /^(?:checkers|announced)\.spec/,
    name: /axe finds in any of its states|announced by name/,
  },
  { id: 'narrow', file: /^(?:every-page|checkers)\.spec/, name: /320 px/ },
  {
    id: 'keyboard',
    file: /^(?:focus|checkers|announced|rating|search)\.spec/,
    name: /keyboard|focus|first key|arrows/,
  },
  { id: 'announced', file: /^announced\.spec/, name: /announced|told by its landmarks|dialog with a name/ },
  { id: 'larger', file: /^preferences\.spec/, name: /twice the size/ },
  { id: 'colours', file: /^preferences\.spec/, name: /more than colour/ },
  { id: 'movement', file: /^preferences\.spec/, name: /without movement/ },
  { id: 'targets', file: /^preferences\.spec/, name: /what is pressed/ },
  { id: 'scriptless', file: /^without-script\.spec/, name: /./ },
  { id: 'markup', file: /^(?:beyond-engines|page-head)\.test/, name: /./ },
] as const;

/** How many tests of each attempt passed and failed; an attempt without tests was not made. */
export function attemptsIn(
  tests: readonly (TestRun & { readonly day: string })[],
): { id: string; day: string; passed: number; failed: number }[] {
  return ATTEMPTS.flatMap(({ id, file, name }) => {
    const made = tests.filter((test) => file.test(test.file) && name.test(test.name));
    const passed = made.filter((test) => test.passed).length;
    const [day] = made.map((test) => test.day).sort();
    return day === undefined ? [] : [{ id, day, passed, failed: made.length - passed }];
  });
}
