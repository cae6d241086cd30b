import { readFile, readdir, writeFile } from 'node:fs/promises';
import type { AstroIntegration } from 'astro';

/** What holds addresses. The search index holds none: Pagefind puts the folder it was loaded from before them. */
const WITH_ADDRESSES = /\.(?:html|js|json|css|xml|txt|md|svg)$|^_(?:redirects|headers)$/;

/**
 * Lets the site stand below a folder of its host (`astro build --base /guida-pec/`): it is built as if it stood
 * at the root, and its addresses are moved at the end. Pages, registers and scripts so write one form of address,
 * from the root, and nobody has to remember the folder.
 * @returns the two halves: the first integration of all, and the one after the last that writes addresses.
 */
export function subPath(): { readonly before: AstroIntegration; readonly after: AstroIntegration } {
  let folder = '';
  let origin: string | undefined;
  return {
    before: {
      name: 'sub-path:before',
      hooks: {
        'astro:config:setup': ({ config, updateConfig }) => {
          folder = folderOf(config.base);
          origin = config.site === undefined ? undefined : new URL(config.site).origin;
          // Printed as a picture, where nothing can be moved later.
          process.env['SUB_PATH'] = folder;
          if (folder !== '') updateConfig({ base: '/' });
        },
      },
    },
    after: {
      name: 'sub-path:after',
      hooks: {
        'astro:build:done': async ({ dir }) => {
          if (folder !== '') await moveAddresses(dir, folder, origin);
        },
      },
    },
  };
}

/**
 * The folder that a base names, with its leading slash and without a final one; empty at the root. Workflows put a
 * base together from parts that may be empty, and then it has slashes too many.
 */
export function folderOf(base: string): string {
  const names = base.split('/').filter((name) => name !== '');
  return names.map((name) => `/${name}`).join('');
}

/**
 * Puts a folder before every address from the root, and into every address of the site itself.
 * @param folder with its leading slash, without a final one.
 * @param origin of the site, for instance `https://www.example.org`.
 */
export async function moveAddresses(dir: URL, folder: string, origin: string | undefined): Promise<void> {
  const top = [...(await readdir(dir)), 'sw.js'].map((name) => name.replace(/[.+]/g, '\\$&')).join('|');
  const quoted = new RegExp(`(["'\`(]|&quot;|&#34;|^)/(?=(?:${top})(?:["'\`)/#?\\s]|&quot;|$))`, 'gm');
  const listed = new RegExp(`([\\s,])/(?=(?:${top})(?:["/#?\\s]))`, 'g');
  const home = /(\b(?:href|action)=")\/(?=["#?])/g;
  const absolute =
    origin === undefined ? null : new RegExp(`${origin.replaceAll('.', '\\.')}(?!${folder}/)(?=/)`, 'g');
  for (const entry of await readdir(dir, { recursive: true })) {
    const name = entry.replaceAll('\\', '/');
    if (!WITH_ADDRESSES.test(name)) continue;
    const file = new URL(name, dir);
    let text = await readFile(file, 'utf8');
    text = text.replace(quoted, `$1${folder}/`);
    if (!name.endsWith('.js')) text = text.replace(listed, `$1${folder}/`).replace(home, `$1${folder}/`);
    if (absolute !== null) text = text.replace(absolute, `$&${folder}`);
    await writeFile(file, text);
  }
}
