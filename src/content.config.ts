import { docsSchema, i18nSchema } from '@astrojs/starlight/schema';
import { defineCollection } from 'astro:content';
import { file, glob } from 'astro/loaders';
import { fact } from './schemas/fact.ts';
import { diagram } from './schemas/diagrams.ts';
import { documentKind } from './schemas/document-kinds.ts';
import { parse } from 'yaml';
import { guide } from './schemas/guide.ts';
import { mailDomains } from './schemas/mail-domains.ts';
import { page } from './schemas/page.ts';
import { body, officialLink, problemGroup, reference, task, term } from './schemas/registers.ts';
import { procedure } from './schemas/procedures.ts';
import { printed } from './schemas/printed.ts';
import { qualityReport } from './schemas/quality.ts';
import { ruleSet } from './schemas/rules.ts';
import { screen } from './schemas/screens.ts';
import { siteNames } from './schemas/site-names.ts';
import { triageQuestion } from './schemas/triage.ts';

/** The path below content/docs is the address, dots included: the default would make `2.0` into `20`. */
function pathAsId({ entry }: { entry: string }): string {
  return (
    entry
      .replace(/\.mdx?$/, '')
      .replace(/(^|\/)index$/, '$1')
      .replace(/\/$/, '') || 'index'
  );
}

/** Every data folder and file, with the schema that stops the build when a file is wrong. */
export const collections = {
  docs: defineCollection({
    loader: glob({ base: './content/docs', pattern: '**/[^_]*.mdx', generateId: pathAsId }),
    schema: docsSchema({ extend: page }),
  }),
  i18n: defineCollection({
    loader: glob({ base: './content/i18n', pattern: '*.json' }),
    schema: i18nSchema(),
  }),
  guides: defineCollection({
    loader: glob({ base: './content/guides', pattern: '*.yaml' }),
    schema: guide,
  }),
  rules: defineCollection({
    loader: glob({
      base: './content/rules',
      pattern: '*/*.yaml',
      generateId: ({ entry }) => entry.replace(/\.yaml$/, ''),
    }),
    schema: ruleSet,
  }),
  printed: defineCollection({
    loader: glob({ base: './content/printed', pattern: '*.yaml' }),
    schema: printed,
  }),
  facts: defineCollection({ loader: file('./content/facts.json'), schema: fact }),
  bodies: defineCollection({
    loader: glob({ base: './content/bodies', pattern: '*.yaml' }),
    schema: body,
  }),
  links: defineCollection({ loader: file('./content/links.yaml'), schema: officialLink }),
  references: defineCollection({ loader: file('./content/references.yaml'), schema: reference }),
  documentKinds: defineCollection({
    loader: file('./content/document-kinds.yaml'),
    schema: documentKind,
  }),
  procedures: defineCollection({ loader: file('./content/procedures.yaml'), schema: procedure }),
  screens: defineCollection({
    loader: glob({ base: './content/screens', pattern: '*.yaml' }),
    schema: screen,
  }),
  diagrams: defineCollection({
    loader: glob({ base: './content/diagrams', pattern: '*.yaml' }),
    schema: diagram,
  }),
  quality: defineCollection({
    loader: glob({ base: './content/quality', pattern: '*.json' }),
    schema: qualityReport,
  }),
  triage: defineCollection({ loader: file('./content/triage.yaml'), schema: triageQuestion }),
  siteNames: defineCollection({ loader: file('./content/site-names.yaml'), schema: siteNames }),
  glossary: defineCollection({ loader: file('./content/glossary.yaml'), schema: term }),
  problems: defineCollection({ loader: file('./content/problems.yaml'), schema: problemGroup }),
  tasks: defineCollection({ loader: file('./content/tasks.yaml'), schema: task }),
  // One entry: its parts refer to each other, and only together can they be checked.
  mailDomains: defineCollection({
    loader: file('./content/mail-domains.yaml', { parser: (text) => ({ all: parse(text) }) }),
    schema: mailDomains,
  }),
};
