import { TAKEN } from './targets.ts';

/** Gives a file to the reader as a download; its address is revoked when the browser has taken it. */
export function download(file: File): void {
  const url = URL.createObjectURL(file);
  const link = document.createElement('a');
  link.href = url;
  link.download = file.name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), TAKEN);
}

/** The picture of a file. Its address is revoked as soon as the browser has read it, or could not. */
export function pictureOf(file: Blob, alt: string): HTMLImageElement {
  const image = document.createElement('img');
  const url = URL.createObjectURL(file);
  const revoke = (): void => URL.revokeObjectURL(url);
  image.addEventListener('load', revoke, { once: true });
  image.addEventListener('error', revoke, { once: true });
  image.alt = alt;
  image.src = url;
  return image;
}
