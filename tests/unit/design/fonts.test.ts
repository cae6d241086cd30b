import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { CHARACTERS, WEIGHTS, fontFile, subset } from '../../../src/integrations/generate-fonts.ts';
import { readText } from '../../support/registers.ts';

describe.each(WEIGHTS)('Titillium Web %i', (weight) => {
  it('weighs at most 14 kB', async () => {
    expect((await readFile(fontFile(weight))).length).toBeLessThanOrEqual(14_000);
  });

  it('is what the generator cuts from the package: run `npm run generate:fonts` after an update', async () => {
    expect((await readFile(fontFile(weight))).equals(await subset(weight))).toBe(true);
  });
});

describe('the fonts', () => {
  it('can write every letter and sign of the glossary and of the problems', () => {
    const text = ['content/glossary.yaml', 'content/problems.yaml'].map(readText).join('');
    const missing = new Set([...text].filter((sign) => sign !== '\n' && !CHARACTERS.includes(sign)));
    expect([...missing]).toEqual([]);
  });

  it('come with their licence', () => {
    expect(readText('public/licenze/titillium-web.txt')).toContain('SIL OPEN FONT LICENSE Version 1.1');
  });
});
