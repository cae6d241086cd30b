import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parseHeadersFile } from '../../src/server/headers-file.ts';
import { DIST } from '../support/dist.ts';
import { holdsTheSite } from '../support/hosts/cases.ts';
import { provideNginx, startNginx } from '../support/hosts/nginx.ts';
import { paceOf } from '../support/hosts/pace.ts';
import { readText } from '../support/registers.ts';

const CONFIG = readText('deploy/nginx.conf');

const nginx = provideNginx();

const read = nginx ? '' : ', read as text alone since nginx is not here and apt-get could not install it,';

describe(`deploy/nginx.conf${read}`, () => {
  it('names the headers of the build in every place that sends files', () => {
    const places = CONFIG.match(/location [^{]*\{[^}]*try_files[^}]*\}/g) ?? [];
    expect(places.length).toBeGreaterThan(1);
    for (const place of places) {
      expect(place).toContain('_nginx-headers.conf');
      expect(place).toContain('Strict-Transport-Security');
    }
    expect(CONFIG.split('{').length).toBe(CONFIG.split('}').length);
  });

  it('sends the same headers as hosts that read _headers', () => {
    const [all] = parseHeadersFile(readFileSync(join(DIST, '_headers'), 'utf8'));
    const lines = readFileSync(join(DIST, '_nginx-headers.conf'), 'utf8');
    expect(all?.headers.length).toBeGreaterThan(4);
    for (const [name, value] of all?.headers ?? [])
      expect(lines).toContain(`add_header ${name} "${value}" always;`);
  });
});

if (nginx) {
  describe('Debian nginx with deploy/nginx.conf', () => {
    const { host } = holdsTheSite(() => startNginx(CONFIG), { server: 'nginx', secret: 'worker_processes' });

    // 2,000 a second are a small part of what an idle machine sends (2 cores: 16,000 pages, 37,000 empty files). On
    // a busy one the empty file says what could be had at all.
    it('keeps up with 2,000 requests a second, or a fifth of what an empty file gets, without a failure', async () => {
      await paceOf(host(), '/empty.txt', 800);
      // The best of three in turn: a moment in which the machine did something else says nothing of nginx.
      const turns: { ratio: number; perSecond: number; enough: number }[] = [];
      for (let turn = 0; turn < 3; turn += 1) {
        const empty = await paceOf(host(), '/empty.txt', 2400);
        const page = await paceOf(host(), '/guide/tsrm-pstrp/cambiare-email-e-cellulare/', 2400);
        expect([empty.failed, page.failed]).toEqual([0, 0]);
        const enough = Math.min(2000, empty.perSecond / 5);
        turns.push({ ratio: page.perSecond / empty.perSecond, perSecond: page.perSecond, enough });
      }
      expect(
        turns.some(({ ratio }) => ratio > 1 / 5),
        JSON.stringify(turns),
      ).toBe(true);
      expect(
        turns.some(({ perSecond, enough }) => perSecond >= enough),
        JSON.stringify(turns),
      ).toBe(true);
    });
  });
}
