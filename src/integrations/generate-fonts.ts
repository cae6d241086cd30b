// `npm run generate:fonts`: cuts Titillium Web to the characters that Italian needs and keeps the two
// files with the project, with the licence that allows it (SIL Open Font License 1.1).
import { copyFile, mkdir, readFile, writeFile } from 'node:fs/promises';
import { pathToFileURL } from 'node:url';
import subsetFont from 'subset-font';

/** The weights the site is set in: text, and what stands out. A third one would cost every reader 8 kB. */
export const WEIGHTS = [400, 600] as const;

const ASCII = Array.from({ length: 95 }, (_, index) => String.fromCharCode(32 + index)).join('');

/** What the fonts can write. Anything else, the letters that only imitate ours included, falls back. */
export const CHARACTERS = `${ASCII}\u00a0ÀÈÉÌÒÙàèéìòùÎîçüª°º«»‘’“”–—…·•§€×±©`;

const FONTS = new URL('../assets/caratteri/', import.meta.url);
const PACKAGE = new URL('../../node_modules/@fontsource/titillium-web/', import.meta.url);

/** Where the file of a weight is kept. */
export function fontFile(weight: (typeof WEIGHTS)[number]): URL {
  return new URL(`titillium-web-${weight}.woff2`, FONTS);
}

/** The bytes of a weight, cut to the characters above: the same on every machine. */
export async function subset(weight: (typeof WEIGHTS)[number]): Promise<Buffer> {
  const whole = await readFile(new URL(`files/titillium-web-latin-${weight}-normal.woff2`, PACKAGE));
  return await subsetFont(whole, CHARACTERS, { targetFormat: 'woff2' });
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  await mkdir(FONTS, { recursive: true });
  for (const weight of WEIGHTS) {
    await writeFile(fontFile(weight), await subset(weight));
  }
  await copyFile(
    new URL('LICENSE', PACKAGE),
    new URL('../../public/licenze/titillium-web.txt', import.meta.url),
  );
}
