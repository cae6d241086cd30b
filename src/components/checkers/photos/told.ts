/** Something that went wrong and has a sentence for the reader. */
export class Told extends Error {}
