import { spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { missingForPublication, type Publication } from '../../../src/editions/readiness.ts';

const CONTACT = { website: 'https://example.org', email: 'a@example.org', phone: '+39 0', hours: '9-12' };
const READY: Publication = {
  siteUrl: 'https://example.org',
  codeUrl: 'https://example.org/guida-pec.git',
  bodies: [{ id: 'x', name: 'Ente', role: '', answersFor: [], contact: CONTACT }],
  links: [],
  guides: [],
  printed: [{ shortTitle: 'Prova', offered: true }],
};

describe('missingForPublication', () => {
  it('finds nothing missing where all is filled', () => {
    expect(missingForPublication(READY)).toEqual([]);
  });

  it('asks for the address of the site', () => {
    expect(missingForPublication({ ...READY, siteUrl: '' })[0]).toContain('SITE_URL');
  });

  it('asks for the address of the code', () => {
    expect(missingForPublication({ ...READY, codeUrl: undefined })[0]).toContain('publiccode.yml');
  });

  it('names the empty contacts and the file to fill', () => {
    const bodies = READY.bodies.map((body) => ({
      ...body,
      contact: { ...CONTACT, email: null, hours: null },
    }));
    expect(missingForPublication({ ...READY, bodies })).toEqual([
      "Ente: mancano l'email, gli orari (content/bodies/x.yaml).",
    ]);
  });

  it.each([
    [false, 'npm run pdf'],
    [null, 'npm run build'],
  ])(
    'asks for the PDF of a guide where the site offers none (%s) with the command to run',
    (offered, command) => {
      const printed = [{ shortTitle: 'Prova', offered }];
      expect(missingForPublication({ ...READY, printed })).toEqual([expect.stringContaining(command)]);
    },
  );

  it('runs over the real content and fails while contacts are empty', () => {
    const run = spawnSync('node', ['src/editions/check-ready.ts'], { encoding: 'utf8' });
    expect(run.stdout).toContain('content/bodies/psicologi.yaml');
    expect(run.status).toBe(1);
  });
});
