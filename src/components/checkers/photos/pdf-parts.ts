import openjpegUrl from 'pdfjs-dist/wasm/openjpeg.wasm?url';

/** Files that pdf.js asks for by name, each fetched only for a PDF that needs it. */
const PARTS: Readonly<Record<string, string>> = {
  // Scanners that press colour pages hard write JPEG 2000, which browsers do not read.
  'openjpeg.wasm': openjpegUrl,
};

/** Hands pdf.js its parts from the site's own files; it makes one of these for each document. */
export class PdfParts {
  async fetch({ filename }: { filename: string }): Promise<Uint8Array> {
    const url = PARTS[filename];
    if (url === undefined) throw new Error(`pdf.js asks for ${filename}, which the site does not have`);
    const response = await fetch(url);
    if (!response.ok) throw new Error(`${filename}: ${response.status}`);
    return new Uint8Array(await response.arrayBuffer());
  }
}
