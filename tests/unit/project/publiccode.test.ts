import { existsSync } from 'node:fs';
import { parse } from 'yaml';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { projectFile, readText } from '../../support/registers.ts';

// The core of the standard, version 0.5, as far as this file uses it: https://yml.publiccode.tools/schema.core.html
// Its own validator is a program in Go, which the tests do not bring along.

const text = z.string().trim().min(1);

const standard = z.strictObject({
  publiccodeYmlVersion: z.literal('0.5'),
  name: text,
  // Mandatory. Empty until somebody publishes the code: `npm run check:ready` asks for it.
  url: z.url({ protocol: /^https$/ }).optional(),
  softwareVersion: text.optional(),
  releaseDate: z.iso.date().optional(),
  platforms: z.array(z.enum(['web', 'windows', 'mac', 'linux', 'ios', 'android'])).min(1),
  categories: z.array(text).min(1),
  developmentStatus: z.enum(['concept', 'development', 'beta', 'stable', 'obsolete']),
  softwareType: z
    .string()
    .regex(/^(?:standalone\/(?:mobile|iot|desktop|web|backend|other)|addon|library|configurationFiles)$/),
  intendedAudience: z.strictObject({ countries: z.array(z.string().length(2)) }).optional(),
  description: z.record(
    z.string().length(2),
    z.strictObject({
      localisedName: text.optional(),
      shortDescription: text.max(150),
      longDescription: text.min(150).max(10_000),
      features: z.array(text.max(100)).min(1),
      screenshots: z.array(text).optional(),
    }),
  ),
  legal: z.strictObject({ license: text }),
  maintenance: z.discriminatedUnion('type', [
    z.strictObject({ type: z.literal('none') }),
    z.strictObject({
      type: z.enum(['internal', 'community']),
      contacts: z.array(z.object({ name: text })).min(1),
    }),
  ]),
  localisation: z.strictObject({
    localisationReady: z.boolean(),
    availableLanguages: z.array(z.string().length(2)).min(1),
  }),
});

const file = standard.parse(parse(readText('publiccode.yml')));

describe('publiccode.yml', () => {
  it('describes the site in its language, with a picture that is there', () => {
    expect(Object.keys(file.description)).toEqual(file.localisation.availableLanguages);
    const pictures = Object.values(file.description).flatMap(({ screenshots = [] }) => screenshots);
    expect(pictures.length).toBeGreaterThan(0);
    for (const picture of pictures) expect(existsSync(projectFile(picture)), picture).toBe(true);
  });

  it('says of version and licence what package.json says', () => {
    const { version, license } = z
      .object({ version: text, license: text })
      .parse(JSON.parse(readText('package.json')));
    expect([file.softwareVersion, file.legal.license]).toEqual([version, license]);
  });
});
