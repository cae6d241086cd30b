import astro from 'eslint-plugin-astro';
import { defineConfig } from 'eslint/config';
import tseslint from 'typescript-eslint';

export default defineConfig(
  { ignores: ['dist/', 'node_modules/', '.astro/', '.cache/', 'reports/', 'test-results/', '**/generated/'] },
  ...tseslint.configs.strict,
  ...astro.configs.recommended,
  {
    rules: {
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      eqeqeq: 'error',
      'no-console': 'error',
    },
  },
  {
    // Programs that people run from a terminal speak to it.
    files: ['src/server/**', 'tests/**'],
    rules: { 'no-console': 'off' },
  },
  {
    // The same seed in every run: tests/support/fast-check.ts says why.
    files: ['tests/unit/**'],
    rules: { 'no-restricted-imports': ['error', 'fast-check'] },
  },
);
