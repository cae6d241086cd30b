import libheifUrl from 'libheif-js/libheif-wasm/libheif.js?url';
import wasmUrl from 'libheif-js/libheif-wasm/libheif.wasm?url';
import type { Job } from './jobs.ts';

export interface HeicRequest {
  readonly file: Blob;
  /** Width times height above which nothing is decoded. */
  readonly maxPixels: number;
}

/** What libheif's own script gives, as far as it is used here. */
interface HeifImage {
  get_width(): number;
  get_height(): number;
  readonly handle: object;
  display(into: ImageData, done: (filled: ImageData | null) => void): void;
  free(): void;
}
interface Libheif {
  readonly HeifDecoder: new () => { decode(bytes: Uint8Array): HeifImage[] };
  heif_image_handle_is_primary_image(handle: object): number;
}
type Start = (options: { wasmBinary: ArrayBuffer }) => Promise<Libheif>;

/**
 * Reads the main picture of a HEIC file, turned upright already; null where it cannot be read.
 * libheif is LGPL-3.0: its file is served as its makers built it, and loaded from beside this one.
 */
export const heicJob: Job<HeicRequest, ImageBitmap | null> = async ({ file, maxPixels }, { onProgress }) => {
  const [start, wasm, bytes] = await Promise.all([
    loadScript(),
    fetch(wasmUrl).then((response) => response.arrayBuffer()),
    file.arrayBuffer(),
  ]);
  onProgress?.(0.3);
  const libheif = await start({ wasmBinary: wasm });
  const images = new libheif.HeifDecoder().decode(new Uint8Array(bytes));
  // HeifImage.is_primary() of 1.19 calls a function that its own scope lacks.
  const image = images.find(({ handle }) => libheif.heif_image_handle_is_primary_image(handle)) ?? images[0];
  if (image === undefined) return null;
  const [width, height] = [image.get_width(), image.get_height()];
  if (width * height > maxPixels) return null;
  onProgress?.(0.5);
  const filled = await new Promise<ImageData | null>((resolve) =>
    image.display(new ImageData(width, height), resolve),
  );
  for (const each of images) each.free();
  onProgress?.(0.9);
  if (filled === null || typeof createImageBitmap === 'undefined') return null;
  return createImageBitmap(filled);
};

/** The script is of the kind that hands itself to `define`, where there is one. */
async function loadScript(): Promise<Start> {
  let start: Start | null = null;
  const define = Object.assign((_: unknown, factory: () => Start) => (start = factory()), { amd: true });
  Object.assign(globalThis, { define });
  await import(/* @vite-ignore */ libheifUrl);
  if (start === null) throw new Error('libheif did not hand itself over');
  return start;
}
