import { getDocument, GlobalWorkerOptions } from 'pdfjs-dist/legacy/build/pdf.min.mjs';
import type { ImageRules } from '../../../checkers/document-photos/index.ts';
import { fitted, scaled } from './fit.ts';
import type { JobOptions } from './jobs.ts';
import { PAPER_DPI, PATIENCE } from './targets.ts';
import { Told } from './told.ts';

/** Points of a PDF in an inch (ISO 32000-1, 8.3.2.3). */
const POINTS = 72;

/**
 * One page of a PDF as a picture on white, as scanners would have made it.
 * @param page from 1
 * @throws {@link Told} where the file is locked, has no such page, or cannot be read; the reason of the signal
 */
export async function drawPage(
  file: Blob,
  page: number,
  rules: ImageRules,
  options: JobOptions,
): Promise<ImageBitmap> {
  const { signal, onProgress } = options;
  const port = new Worker(new URL('./pdf-worker.ts', import.meta.url), { type: 'module' });
  GlobalWorkerOptions.workerPort = port;
  const task = getDocument({
    data: await file.arrayBuffer(),
    maxImageSize: rules.maxPixels,
    disableFontFace: true,
    isEvalSupported: false,
    useWasm: false,
    enableXfa: false,
    stopAtErrors: false,
  });
  let timer: ReturnType<typeof setTimeout> | undefined;
  const stop = new Promise<never>((_, reject) => {
    signal?.addEventListener('abort', () => reject(signal.reason), { once: true });
    port.addEventListener('error', () => reject(new Told(UNREADABLE)));
    timer = setTimeout(() => reject(new Told(UNREADABLE)), PATIENCE);
  });
  try {
    return await Promise.race([draw(task, page, onProgress), stop]);
  } catch (reason) {
    signal?.throwIfAborted();
    if (reason instanceof Error && reason.name === 'PasswordException') throw new Told(LOCKED);
    throw reason instanceof Told ? reason : new Told(UNREADABLE);
  } finally {
    clearTimeout(timer);
    GlobalWorkerOptions.workerPort = null;
    port.terminate();
  }
}

const UNREADABLE = 'Questo PDF non si apre. Scatta una foto del documento.';
const LOCKED =
  'Questo PDF è protetto da una password. Salvane una copia senza password, oppure scatta una foto.';

async function draw(
  task: ReturnType<typeof getDocument>,
  number: number,
  onProgress: JobOptions['onProgress'],
): Promise<ImageBitmap> {
  const document_ = await task.promise;
  onProgress?.(0.2);
  if (number > document_.numPages) {
    const has = document_.numPages === 1 ? 'ha 1 pagina sola' : `ha ${document_.numPages} pagine`;
    throw new Told(`Il PDF ${has}: scegli un'altra pagina.`);
  }
  const page = await document_.getPage(number);
  const paper = page.getViewport({ scale: 1 });
  const wanted = scaled(paper, PAPER_DPI / POINTS);
  const size = fitted(wanted);
  const viewport = page.getViewport({ scale: size.width / paper.width });
  const canvas = Object.assign(document.createElement('canvas'), size);
  await page.render({ canvas, viewport, background: '#fff', intent: 'print' }).promise;
  onProgress?.(0.6);
  try {
    return await createImageBitmap(canvas);
  } finally {
    canvas.width = 0;
  }
}
