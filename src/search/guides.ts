/** How search calls the guide of a page that belongs to none; such pages answer whichever guide is asked for. */
export const EVERY_GUIDE = 'Tutto il sito';
