import { spawnSync } from 'node:child_process';
import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, delimiter, join } from 'node:path';
import { parse } from 'yaml';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { folderOf } from '../../../src/integrations/sub-path.ts';
import { DIST } from '../../support/dist.ts';
import { readText } from '../../support/registers.ts';

const step = z.object({
  id: z.string().optional(),
  uses: z.string().optional(),
  run: z.string().optional(),
  with: z.record(z.string(), z.unknown()).optional(),
  env: z.record(z.string(), z.string()).optional(),
});
const github = z
  .object({ jobs: z.record(z.string(), z.object({ steps: z.array(step) })) })
  .parse(parse(readText('deploy/github-pages.yml')));
const steps = Object.values(github.jobs).flatMap((job) => job.steps);

const gitlab = z
  .object({
    audit: z.object({ script: z.array(z.string()) }),
    pages: z.object({
      script: z.array(z.string()),
      artifacts: z.object({ paths: z.array(z.string()) }),
      pages: z.object({ publish: z.string() }),
    }),
  })
  .parse(parse(readText('deploy/gitlab-pages.yml')));

const { scripts } = z
  .object({ scripts: z.record(z.string(), z.string()) })
  .parse(JSON.parse(readText('package.json')));

/** The commands of npm that the workflows run, without what is passed to them. */
const commands = [...steps.flatMap(({ run }) => run ?? []), ...gitlab.audit.script, ...gitlab.pages.script]
  .map((line) => line.replace(/ -- .*$/, ''))
  .filter((line) => line.startsWith('npm '));

/** The first major of each action whose program runs on Node 24; GitHub took Node 20 away on 2026-09-16. */
const MAJORS: Readonly<Record<string, number>> = {
  'actions/checkout': 5,
  'actions/setup-node': 5,
  'actions/configure-pages': 6,
  'actions/upload-pages-artifact': 5,
  'actions/deploy-pages': 5,
};

describe('the workflows for GitHub Pages and GitLab Pages', () => {
  it('run what the README tells, and what package.json has', () => {
    expect(new Set(commands)).toEqual(new Set(['npm ci', 'npm run audit', 'npm run build']));
    for (const command of commands) {
      const name = command.replace(/^npm (?:run )?/, '');
      expect(readText('README.md')).toContain(command);
      expect(name === 'ci' || name in scripts, command).toBe(true);
    }
  });

  it('publish the folder that the build writes', () => {
    const published = steps.find(({ uses }) => uses?.startsWith('actions/upload-pages-artifact'));
    expect(published?.with?.['path']).toBe(basename(DIST));
    expect(gitlab.pages.pages.publish).toBe(basename(DIST));
    expect(gitlab.pages.artifacts.paths).toContain(basename(DIST));
  });

  it('name actions in versions that the runners of today can run', () => {
    const used = steps.flatMap(({ uses }) => uses ?? []);
    expect(used.length).toBe(Object.keys(MAJORS).length);
    for (const action of used) {
      const [, name = '', major] = /^([\w/-]+)@v(\d+)$/.exec(action) ?? [];
      expect(Number(major), action).toBeGreaterThanOrEqual(MAJORS[name] ?? Infinity);
    }
  });

  it('ask each output of a step that is there', () => {
    const asked = readText('deploy/github-pages.yml').matchAll(/steps\.(\w+)\.outputs/g);
    const ids = new Set(steps.flatMap(({ id }) => id ?? []));
    for (const [, id = ''] of asked) expect(ids).toContain(id);
  });
});

describe('the addresses that the workflows hand to the build', () => {
  let folder = '';
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'workflow-'));
    writeFileSync(join(folder, 'npm'), `#!/bin/sh\nprintf '%s\\n' "$SITE_URL" "$@" > "${folder}/said"\n`);
    chmodSync(join(folder, 'npm'), 0o755);
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  /** Runs lines of a workflow with a stand-in for npm. @returns the site and the folder that the last one named. */
  function runLines(lines: readonly string[], env: Readonly<Record<string, string>>): [string, string] {
    const path = `${folder}${delimiter}${process.env['PATH'] ?? ''}`;
    const { status } = spawnSync('sh', ['-e', '-c', lines.join('\n')], { env: { PATH: path, ...env } });
    expect(status).toBe(0);
    const [site = '', ...told] = readFileSync(join(folder, 'said'), 'utf8').trimEnd().split('\n');
    expect(told.slice(0, 4)).toEqual(['run', 'build', '--', '--base']);
    return [site, folderOf(told[4] ?? 'none')];
  }

  it.each([
    ['https://ordine.gitlab.io/guida-pec', 'https://ordine.gitlab.io', '/guida-pec'],
    ['https://ordine.gitlab.io/gruppo/guida-pec', 'https://ordine.gitlab.io', '/gruppo/guida-pec'],
    ['https://guida-pec-1a2b3c.gitlab.io', 'https://guida-pec-1a2b3c.gitlab.io', ''],
    ['https://guide.example.org/', 'https://guide.example.org', ''],
  ])('on GitLab for %s are %s and «%s»', (url, site, base) => {
    expect(runLines(gitlab.pages.script, { CI_PAGES_URL: url })).toEqual([site, base]);
  });

  it.each([
    ['https://ordine.github.io', '/guida-pec'],
    ['https://guide.example.org', ''],
  ])('on GitHub for %s%s are just these', (origin, base) => {
    const build = steps.find(({ run }) => run?.startsWith('npm run build'));
    const line = build?.run?.replace('${{ steps.pages.outputs.base_path }}', base) ?? '';
    const site = build?.env?.['SITE_URL']?.replace('${{ steps.pages.outputs.origin }}', origin) ?? '';
    expect(runLines([line], { SITE_URL: site })).toEqual([origin, base]);
  });
});
