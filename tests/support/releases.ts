import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, sep } from 'node:path';
import { pathToFileURL } from 'node:url';
import { withPolicy } from '../../src/integrations/content-security-policy.ts';
import { writeWorker } from '../../src/integrations/offline.ts';
import { moveAddresses } from '../../src/integrations/sub-path.ts';
import { serve, type Served } from '../../src/server/serve.ts';
import { DIST, siteOrigin } from './dist.ts';

/** A copy of the built site on a server of its own, which may go away and come back with a new release. */
export class ReleasedSite {
  readonly #root: string;
  #server: Served | undefined;
  #port = 0;

  constructor() {
    this.#root = mkdtempSync(join(tmpdir(), 'guida-pec-'));
    // Those compressed beside the files would go on telling of the release before.
    cpSync(DIST, this.#root, { recursive: true, filter: (path) => !/\.(?:br|gz)$/.test(path) });
  }

  /** The folder that holds the site. */
  get root(): string {
    return this.#root;
  }

  /**
   * Moves the site below a folder of its host, as the build does with `--base`; of the host there is nothing else
   * but a page of its own.
   * @param folder with its leading slash, without a final one.
   */
  async move(folder: string): Promise<void> {
    const moved = join(this.#root, folder);
    const whole = `${this.#root}-whole`;
    renameSync(this.#root, whole);
    mkdirSync(this.#root);
    renameSync(whole, moved);
    writeFileSync(join(this.#root, 'index.html'), '<!doctype html><title>host</title>');
    cpSync(join(moved, '_headers'), join(this.#root, '_headers'));
    await moveAddresses(pathToFileURL(moved + sep), folder, siteOrigin());
    for (const name of readdirSync(moved, { recursive: true, encoding: 'utf8' })) {
      if (!name.endsWith('.html')) continue;
      const file = join(moved, name);
      const html = readFileSync(file, 'utf8').replace(/<meta http-equiv="content-security-policy"[^>]*>/, '');
      writeFileSync(file, withPolicy(html));
    }
    await writeWorker(pathToFileURL(moved + sep));
  }

  /** Without a final slash; the same after each start. */
  get origin(): string {
    return `http://localhost:${this.#port}`;
  }

  async start(): Promise<void> {
    this.#server = await serve({ root: this.#root, port: this.#port });
    this.#port = Number(new URL(this.#server.origin).port);
  }

  async stop(): Promise<void> {
    await this.#server?.close();
    this.#server = undefined;
  }

  /** Changes a file of the site, and the worker with it, as a new build would. */
  async publish(file: string, change: (text: string) => string): Promise<void> {
    await this.stop();
    const path = join(this.#root, file);
    writeFileSync(path, change(readFileSync(path, 'utf8')));
    await writeWorker(pathToFileURL(this.#root + sep));
    await this.start();
  }

  /** Takes a file away that the worker counts on, as a broken upload does. */
  async lose(file: string): Promise<void> {
    await this.stop();
    rmSync(join(this.#root, file));
    await this.start();
  }

  async remove(): Promise<void> {
    await this.stop();
    rmSync(this.#root, { recursive: true, force: true });
  }
}
