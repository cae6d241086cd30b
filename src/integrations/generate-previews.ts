// `npm run generate:previews`: draws public/anteprime, the pictures that other sites show beside a link.
// The pictures are kept with the project: a machine without fonts would draw them without words.
import { mkdir, readFile, readdir } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import sharp from 'sharp';
import { parse } from 'yaml';
import { guide } from '../schemas/guide.ts';

const GUIDES = new URL('../../content/guides/', import.meta.url);
const TARGET = new URL('../../public/anteprime/', import.meta.url);

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

/** Breaks a title into lines of at most so many characters, between words. */
function lines(title: string, longest: number): string[] {
  const found: string[] = [];
  for (const word of title.split(' ')) {
    const last = found.at(-1);
    if (last !== undefined && last.length + word.length < longest)
      found[found.length - 1] = `${last} ${word}`;
    else found.push(word);
  }
  return found;
}

function picture(title: string, below: string): string {
  const escape = (text: string): string => text.replace(/[&<>]/g, (sign) => ESCAPES[sign] ?? sign);
  const rows = lines(title, 20).map(
    (line, index) =>
      `<text x="90" y="${250 + index * 96}" font-size="80" font-weight="700">${escape(line)}</text>`,
  );
  return `<svg xmlns="http://www.w3.org/2000/svg" width="1200" height="630" fill="#ffffff" font-family="Titillium Web, DejaVu Sans, Liberation Sans, Arial, sans-serif">
  <rect width="1200" height="630" fill="#003366"/>
  <rect width="1200" height="24" fill="#7db8f5"/>
  <text x="90" y="130" font-size="40" fill="#b8d9fa">Guide PEC degli Ordini</text>
  ${rows.join('\n  ')}
  <text x="90" y="560" font-size="36" fill="#b8d9fa">${escape(below)}</text>
</svg>`;
}

async function draw(name: string, svg: string): Promise<void> {
  await sharp(Buffer.from(svg))
    .png({ palette: true, compressionLevel: 9 })
    .toFile(fileURLToPath(new URL(`${name}.png`, TARGET)));
}

await mkdir(TARGET, { recursive: true });
await draw(
  'sito',
  picture('Le guide alla PEC del tuo Ordine', 'Passo per passo, con i controlli da fare prima'),
);
for (const name of await readdir(GUIDES)) {
  if (!name.endsWith('.yaml')) continue;
  const { title } = guide.parse(parse(await readFile(new URL(name, GUIDES), 'utf8')));
  await draw(
    name.replace(/\.yaml$/, ''),
    picture(title, 'Un compito per pagina, con i controlli da fare prima'),
  );
}
