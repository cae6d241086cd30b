import { describe, expect, it } from 'vitest';
import { warningsIn } from '../../support/warnings.ts';

describe('the warnings of a build', () => {
  it.each([
    '04:07:10 [WARN] [build] Could not render `/404`.',
    '\u001b[2m04:07:10\u001b[22m \u001b[33m[WARN]\u001b[39m [vite] something is old',
    'warning: this option is old',
    '(!) Some chunks are larger than 500 kB',
  ])('are found in «%s»', (line) => {
    expect(warningsIn(`04:07:09 [build] well\n${line}\n04:07:12 [build] Complete!`)).toHaveLength(1);
  });

  it('are none where everything went well', () => {
    expect(
      warningsIn(
        '04:07:12 ✓ Completed in 1.99s.\n├─ /sicurezza/avvisi/index.html (+5ms)\nAll internal links are valid.',
      ),
    ).toEqual([]);
  });
});
