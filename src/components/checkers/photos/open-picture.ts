import { pictureOf } from './object-url.ts';

/** A picture that was decoded: upright, and ready to be drawn. */
export type Picture = ImageBitmap | HTMLImageElement;

/**
 * Has the browser decode a file. Safari before 15 has no bitmaps: there the page, which alone has
 * images, takes one of those.
 * @throws where the browser cannot read the file
 */
export async function openPicture(file: Blob): Promise<Picture> {
  if (typeof createImageBitmap !== 'undefined') return createImageBitmap(file);
  const image = pictureOf(file, '');
  await image.decode();
  return image;
}

/** Gives the memory of a picture back; that of an image goes by itself. */
export function closePicture(picture: Picture): void {
  if ('close' in picture) picture.close();
}
