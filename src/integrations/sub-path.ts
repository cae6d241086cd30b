import { readFile, readdir, writeFile } from 'node:fs/promises';
import type { AstroIntegration } from 'astro';
import type { PageStep } from './finished-pages.ts';

/** What holds addresses. The search index holds none: Pagefind puts the folder it was loaded from before them. */
const WITH_ADDRESSES = /\.(?:html|js|json|css|xml|txt|md|svg)$|^_(?:redirects|headers)$/;

/**
 * Lets the site stand below a folder of its host (`astro build --base /guida-pec/`): it is built as if it stood
 * at the root, and its addresses are moved at the end. Pages, registers and scripts so write one form of address,
 * from the root, and nobody has to remember the folder.
 * @returns the two halves: the first integration of all, and the step for pages that have all their addresses.
 */
export function subPath(): { readonly before: AstroIntegration; readonly step: PageStep } {
  let folder: string | undefined;
  let origin: string | undefined;
  let move: AddressMover | undefined;
  return {
    before: {
      name: 'sub-path',
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
    step: {
      async start(dir) {
        if (folder === undefined) throw new Error('sub-path: its first half is not among the integrations');
        if (folder !== '') move = await addressMover(dir, folder, origin);
      },
      page: (html) => move?.('.html', html) ?? html,
      async end(dir) {
        if (move !== undefined) await moveIn(dir, move, (name) => !name.endsWith('.html'));
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

/** The text of a file of the site with its addresses moved. @param name tells by its ending what the text is. */
type AddressMover = (name: string, text: string) => string;

/**
 * Puts a folder before every address from the root, and into every address of the site itself.
 * @param dir the built site, whose files tell what is an address.
 * @param folder with its leading slash, without a final one.
 * @param origin of the site, for instance `https://www.example.org`.
 */
export async function moveAddresses(dir: URL, folder: string, origin: string | undefined): Promise<void> {
  await moveIn(dir, await addressMover(dir, folder, origin), () => true);
}

async function moveIn(dir: URL, move: AddressMover, isMeant: (name: string) => boolean): Promise<void> {
  for (const entry of await readdir(dir, { recursive: true })) {
    const name = entry.replaceAll('\\', '/');
    if (!WITH_ADDRESSES.test(name) || !isMeant(name)) continue;
    const file = new URL(name, dir);
    await writeFile(file, move(name, await readFile(file, 'utf8')));
  }
}

async function addressMover(dir: URL, folder: string, origin: string | undefined): Promise<AddressMover> {
  const top = [...(await readdir(dir)), 'sw.js'].map((name) => name.replace(/[.+]/g, '\\$&')).join('|');
  const quoted = new RegExp(`(["'\`(]|&quot;|&#34;|^)/(?=(?:${top})(?:["'\`)/#?\\s]|&quot;|$))`, 'gm');
  const listed = new RegExp(`([\\s,])/(?=(?:${top})(?:["/#?\\s]))`, 'g');
  const home = /(\b(?:href|action)=")\/(?=["#?])/g;
  const absolute =
    origin === undefined ? null : new RegExp(`${origin.replaceAll('.', '\\.')}(?!${folder}/)(?=/)`, 'g');
  return (name, text) => {
    let moved = text.replace(quoted, `$1${folder}/`);
    if (!name.endsWith('.js')) moved = moved.replace(listed, `$1${folder}/`).replace(home, `$1${folder}/`);
    return absolute === null ? moved : moved.replace(absolute, `$&${folder}`);
  };
}
