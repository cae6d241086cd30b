import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';

// The bill of materials: every package that the build uses, with version and licence, as CycloneDX, made from what
// is installed. It asks nothing of the network. Written to reports/sbom.json.

const root = fileURLToPath(new URL('../..', import.meta.url));
const file = `${root}reports/sbom.json`;

const { status, stdout, stderr } = spawnSync('npm', ['sbom', '--sbom-format', 'cyclonedx'], {
  cwd: root,
  encoding: 'utf8',
  maxBuffer: 64 * 1024 * 1024,
});
if (status !== 0) throw new Error(`npm could not list the packages: run «npm ci» first.\n${stderr}`);

const { components } = z
  .object({ bomFormat: z.literal('CycloneDX'), components: z.array(z.object({ name: z.string() })) })
  .parse(JSON.parse(stdout));
mkdirSync(`${root}reports`, { recursive: true });
writeFileSync(file, stdout);
console.log(`${components.length} packages: reports/sbom.json`);
