import { fr, milliers } from '../../text/typography.js';

/**
 * How much a table may hold. The bytes are those of 100,000 rows of some 300 each, the largest list that
 * anybody keeps in a spreadsheet; the rest follows from what memory a reader may take.
 */
export const MAX_OCTETS = 32 * 1024 * 1024;
export const MAX_LIGNES = 200_000;
export const MAX_COLONNES = 256;
export const MAX_CELLULES = 4_000_000;
/** With those that are empty: more than a text of so many bytes has; a workbook can say it in few. */
export const MAX_VUES = 20_000_000;

/** What is too much, in the words of a message. */
export const EXCES = {
  lignes: fr`le tableau a plus de ${milliers(MAX_LIGNES)} lignes ; partagez-le en plusieurs fichiers`,
  colonnes: fr`le tableau a plus de ${MAX_COLONNES} colonnes ; ne gardez que celles qui servent`,
  cellules: fr`le tableau a plus de ${milliers(MAX_CELLULES)} cellules ; partagez-le en plusieurs fichiers`,
} as const;

export type Exces = keyof typeof EXCES;
