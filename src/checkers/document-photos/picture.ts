/**
 * What is asked of a file once it is known to be a JPEG. It is most of the engine and is fetched by
 * itself: whoever chooses a PDF, a HEIC photo or the wrong file is answered without it.
 */
export { checkJpeg, isSound, walkPicture } from './check-jpeg.ts';
export { PICTURE_FINDINGS } from './findings-picture.ts';
export { isSamePicture } from './likeness.ts';
export { partsAfterSurgery } from './surgery.ts';
