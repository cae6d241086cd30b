import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readDesignTokens, withDesignTokens } from '../../../src/integrations/design-tokens.ts';
import { readText } from '../../support/registers.ts';

const tokens = readDesignTokens();

describe('the values of Designers Italia', () => {
  it('are read with references followed to their end', () => {
    expect(tokens.get('--it-color-background-primary')).toBe(tokens.get('--it-color-blue-40'));
    expect([...tokens.values()].filter((value) => value.includes('var('))).toEqual([]);
  });

  it('come in rem where text and space are measured, so that they grow with the text of the browser', () => {
    expect(tokens.get('--it-font-size-4')).toBe('1.125rem');
    expect(tokens.get('--it-spacing-4x')).toBe('1rem');
    expect(tokens.get('--it-border-base')).toBe('1px');
  });

  it('take the place of their names in a style sheet', () => {
    expect(withDesignTokens('a{color:var(--it-color-white);b:var(--own)}', tokens)).toBe(
      'a{color:#ffffff;b:var(--own)}',
    );
  });

  it('stop the build where a name is not one of theirs', () => {
    expect(() => withDesignTokens('a{color:var(--it-color-viola)}', tokens)).toThrow('--it-color-viola');
  });
});

describe('the style sheets of the site', () => {
  const sheets = ['src/styles', 'src/components'].flatMap((folder) =>
    readdirSync(new URL(`../../../${folder}`, import.meta.url), { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.css'))
      .map((name) => `${folder}/${name}`),
  );

  it.each(sheets)('%s takes its colours from there: on screen none is written by hand', (sheet) => {
    const onScreen = readText(sheet).replace(/@media print \{[\s\S]*?\n\}/g, '');
    expect(onScreen.match(/#[0-9a-f]{3,8}\b|\b(?:rgb|hsl)a?\(/gi) ?? []).toEqual([]);
  });
});
