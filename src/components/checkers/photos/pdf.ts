import { getDocument, GlobalWorkerOptions } from 'pdfjs-dist/legacy/build/pdf.min.mjs';
import type { ImageRules } from '../../../checkers/document-photos/index.ts';
import type { JobOptions } from './jobs.ts';
import { NeverStarted, startOrNull } from './line.ts';
import { drawOn, isBlank } from './pdf-page.ts';
import { PdfParts } from './pdf-parts.ts';
import workerUrl from './pdf-worker.ts?worker&url';
import { PATIENCE } from './targets.ts';
import { Told } from './told.ts';
import { workerAddress } from './worker-address.ts';

const UNREADABLE = 'Questo PDF non si apre. Scatta una foto del documento.';
const LOCKED =
  'Questo PDF è protetto da una password. Salvane una copia senza password, oppure scatta una foto.';
const EMPTY =
  "In questa pagina del PDF non si vede nulla. Scegli un'altra pagina, oppure scatta una foto del documento.";

/**
 * One page of a PDF as a picture on white, as scanners would have made it.
 * @param page from 1
 * @throws {@link Told} where the file is locked, has no such page or nothing to be seen on it, or
 *   cannot be read; the reason of the signal
 */
export async function drawPage(
  file: Blob,
  page: number,
  rules: ImageRules,
  options: JobOptions,
): Promise<ImageBitmap> {
  const start = (): Worker => new Worker(workerAddress(workerUrl), { type: 'module' });
  try {
    return await drawWith(startOrNull(start), file, page, rules, options);
  } catch (reason) {
    if (!(reason instanceof NeverStarted)) throw reason;
    // pdf.js finds the code of its worker in the page and does without one. It is the same file.
    await import(/* @vite-ignore */ workerUrl);
    return drawWith(null, file, page, rules, options);
  }
}

/** @param port the worker of pdf.js; null to work in the page */
async function drawWith(
  port: Worker | null,
  file: Blob,
  page: number,
  rules: ImageRules,
  { signal, onProgress }: JobOptions,
): Promise<ImageBitmap> {
  if (port === null && !('pdfjsWorker' in globalThis)) throw new NeverStarted();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let spoke = false;
  const stop = new Promise<never>((_, reject) => {
    signal?.addEventListener('abort', () => reject(signal.reason), { once: true });
    port?.addEventListener('message', () => (spoke = true), { once: true });
    port?.addEventListener('error', (event) => {
      event.preventDefault();
      reject(spoke ? new Told(UNREADABLE) : new NeverStarted());
    });
    timer = setTimeout(() => reject(new Told(UNREADABLE)), PATIENCE);
  });
  GlobalWorkerOptions.workerPort = port;
  const task = getDocument({
    data: await file.arrayBuffer(),
    maxImageSize: rules.maxPixels,
    disableFontFace: true,
    isEvalSupported: false,
    useWorkerFetch: false,
    WasmFactory: PdfParts,
    enableXfa: false,
    stopAtErrors: false,
  });
  try {
    const canvas = await Promise.race([drawOn(task, page, onProgress), stop]);
    // What pdf.js cannot read it leaves out without a word: a page without anything is no photo.
    if (isBlank(canvas)) throw new Told(EMPTY);
    const picture = await createImageBitmap(canvas);
    canvas.width = 0;
    return picture;
  } catch (reason) {
    signal?.throwIfAborted();
    if (reason instanceof Told || reason instanceof NeverStarted) throw reason;
    throw new Told(reason instanceof Error && reason.name === 'PasswordException' ? LOCKED : UNREADABLE);
  } finally {
    clearTimeout(timer);
    GlobalWorkerOptions.workerPort = null;
    if (port === null) void task.destroy();
    port?.terminate();
  }
}
