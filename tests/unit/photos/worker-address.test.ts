import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

const ORIGIN = 'https://guida.example';

describe('the policy for the addresses of workers', () => {
  const asked: [string, ScriptAddresses][] = [];

  beforeEach(() => {
    asked.length = 0;
    vi.resetModules();
    vi.stubEnv('DEV', false);
    vi.stubGlobal('location', new URL('/controlli/foto-documento/', ORIGIN));
    const trustedTypes = {
      createPolicy: (name: string, rules: ScriptAddresses) => {
        asked.push([name, rules]);
        return { createScriptURL: (address: string) => `trusted ${rules.createScriptURL(address)}` };
      },
    };
    vi.stubGlobal('window', { trustedTypes });
  });
  afterEach(() => {
    vi.unstubAllGlobals();
    vi.unstubAllEnvs();
  });

  const load = () => import('../../../src/components/checkers/photos/worker-address.ts');

  it('lets the workers of the build through, in the form that the browser takes', async () => {
    const { workerAddress } = await load();
    expect(asked.map(([name]) => name)).toEqual(['photo-workers']);
    expect(workerAddress('/_astro/check-worker.C2WbON_-.js')).toBe(
      'trusted /_astro/check-worker.C2WbON_-.js',
    );
  });

  it.each([
    'https://elsewhere.example/_astro/check-worker.C2WbONBd.js',
    '//elsewhere.example/_astro/check-worker.C2WbONBd.js',
    '/_astro/../check-worker.C2WbONBd.js',
    '/altro/_astro/check-worker.C2WbONBd.js',
    '/_astro/heic.C2WbONBd.js',
    '/sw.js',
    'check-worker.C2WbONBd.js',
    'data:text/javascript,check-worker.C2WbONBd.js',
    'blob:https://guida.example/_astro/check-worker.C2WbONBd.js',
    'javascript:/_astro/check-worker.C2WbONBd.js',
  ])('lets %s not through', async (address) => {
    const { workerAddress } = await load();
    expect(() => workerAddress(address)).toThrow(/is no worker of this site/);
  });

  it('holds the same where the browser knows no Trusted Types', async () => {
    vi.stubGlobal('window', {});
    const { workerAddress } = await load();
    expect(workerAddress('/_astro/pdf-worker.BM_xUdtz.js')).toBe('/_astro/pdf-worker.BM_xUdtz.js');
    expect(() => workerAddress('/altro.js')).toThrow(TypeError);
  });
});
