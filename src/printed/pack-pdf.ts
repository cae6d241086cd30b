import { deflateSync } from 'node:zlib';

/** Where each object of a PDF begins, by its number, and what the trailer says. */
interface Table {
  readonly offsets: ReadonlyMap<number, number>;
  readonly trailer: string;
}

interface Entry {
  readonly type: 1 | 2;
  /** Of type 1 the offset; of type 2 the number of the stream that holds the object. */
  readonly where: number;
  /** Of type 2 the place in that stream. */
  readonly index: number;
}

/**
 * The same PDF with what is no stream packed into object streams (ISO 32000-1, 7.5.7 and 7.5.8). Chromium writes
 * the structure that makes a PDF readable aloud without compressing it: half of the file.
 *
 * @param bytes a PDF with one table of references, as Chromium (Skia) writes it.
 * @throws {Error} when it is not written so.
 */
export function packPdf(bytes: Uint8Array): Uint8Array {
  const text = Buffer.from(bytes).toString('latin1');
  const { offsets, trailer } = tableOf(text);
  const ends = [...offsets.values(), text.lastIndexOf('xref\n')].toSorted((one, other) => one - other);
  const entries = new Map<number, Entry>();
  const loose: { number: number; body: string }[] = [];
  let out = '%PDF-1.5\n%\xe2\xe3\xcf\xd3\n';
  for (const [number, offset] of offsets) {
    const whole = text
      .slice(
        offset,
        ends.find((end) => end > offset),
      )
      .trimEnd();
    const body = whole.replace(/^\d+ 0 obj\s*/, '').replace(/\s*endobj$/, '');
    if (body.endsWith('endstream')) {
      entries.set(number, { type: 1, where: out.length, index: 0 });
      out += `${whole}\n`;
    } else {
      loose.push({ number, body });
    }
  }
  const holder = Math.max(...offsets.keys()) + 1;
  loose.forEach(({ number }, index) => entries.set(number, { type: 2, where: holder, index }));
  entries.set(holder, { type: 1, where: out.length, index: 0 });
  out += streamOf(holder, ...objectStream(loose));
  const last = holder + 1;
  const start = out.length;
  entries.set(last, { type: 1, where: start, index: 0 });
  out += streamOf(last, ...references(entries, last + 1, trailer));
  return new Uint8Array(Buffer.from(`${out}startxref\n${start}\n%%EOF\n`, 'latin1'));
}

function tableOf(text: string): Table {
  const start = Number(/startxref\s+(\d+)\s+%%EOF\s*$/.exec(text)?.[1]);
  const table = /^xref\s+0 (\d+)\s+([\d\snf]+?)trailer\s*<<(.*?)>>\s*startxref/s.exec(text.slice(start));
  if (table === null) throw new Error('not a PDF with one table of references');
  const offsets = new Map<number, number>();
  (table[2] ?? '').match(/\d{10} \d{5} [nf]/g)?.forEach((line, number) => {
    if (line.endsWith('n')) offsets.set(number, Number(line.slice(0, 10)));
  });
  return { offsets, trailer: (table[3] ?? '').replace(/\/Size \d+/, '') };
}

function objectStream(objects: readonly { number: number; body: string }[]): [string, Buffer] {
  let place = 0;
  const heads = objects.map(({ number, body }) => {
    const head = `${number} ${place}`;
    place += body.length + 1;
    return head;
  });
  const head = `${heads.join(' ')}\n`;
  const content = head + objects.map(({ body }) => `${body}\n`).join('');
  return [`/Type /ObjStm /N ${objects.length} /First ${head.length}`, Buffer.from(content, 'latin1')];
}

function references(entries: ReadonlyMap<number, Entry>, size: number, trailer: string): [string, Buffer] {
  const lines = Buffer.alloc(size * 7);
  for (const [number, { type, where, index }] of entries) {
    lines.writeUInt8(type, number * 7);
    lines.writeUInt32BE(where, number * 7 + 1);
    lines.writeUInt16BE(index, number * 7 + 5);
  }
  // Number 0 heads the list of free objects, and is its end.
  lines.writeUInt16BE(0xffff, 5);
  return [`/Type /XRef /Size ${size} /W [1 4 2] ${trailer}`, lines];
}

function streamOf(number: number, dictionary: string, content: Buffer): string {
  const packed = deflateSync(content, { level: 9 }).toString('latin1');
  return `${number} 0 obj\n<<${dictionary} /Filter /FlateDecode /Length ${packed.length}>> stream\n${packed}\nendstream\nendobj\n`;
}
