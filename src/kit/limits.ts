/** How much a kit may hold. */

/** Characters of a text, and of an identifier. */
export const MAX_TEXTE = 2000;
export const MAX_ID = 60;
/** A questionnaire screen of more could not be read, and the tour de table is exact up to here. */
export const MAX_BESOINS = 20;
