import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parseHeadersFile } from '../../src/server/headers-file.ts';
import { DIST } from '../support/dist.ts';
import { provideCaddy, startCaddy } from '../support/hosts/caddy.ts';
import { holdsTheSite } from '../support/hosts/cases.ts';
import { readText } from '../support/registers.ts';

const CONFIG = readText('deploy/Caddyfile');

const caddy = provideCaddy();

const read = caddy ? '' : ', read as text alone since Caddy is not here and apt-get could not install it,';

describe(`deploy/Caddyfile${read}`, () => {
  it('takes the headers from the build, the same as hosts that read _headers', () => {
    expect(CONFIG).toContain('import /srv/guida-pec/_caddy-headers.conf');
    expect(CONFIG).toContain('header Strict-Transport-Security');
    const [all] = parseHeadersFile(readFileSync(join(DIST, '_headers'), 'utf8'));
    const lines = readFileSync(join(DIST, '_caddy-headers.conf'), 'utf8');
    expect(all?.headers.length).toBeGreaterThan(4);
    for (const [name, value] of all?.headers ?? []) expect(lines).toContain(`${name} "${value}"`);
  });
});

if (caddy) {
  describe("Debian's Caddy with deploy/Caddyfile", () => {
    holdsTheSite(() => startCaddy(CONFIG), { server: 'Caddy', secret: 'auto_https' });
  });
}
