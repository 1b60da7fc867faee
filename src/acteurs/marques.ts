import { fold } from '../text/nearest.js';
import { fr } from '../text/typography.js';
import { avertissement, type Faute } from './constats.js';

/** What people write in a cell where there is nothing to write. */
const VIDES: ReadonlySet<string> = new Set([
  ...['n/a', '#n/a', 'nc', 'néant', 'neant'],
  ...['-', '–', '—', '?', '/'],
]);
const LONGEST = 5;

/** What programs write where they know nothing (pandas, SQL, R): not even a name. */
const SANS_VALEUR = /^(nan|null|none|nat|<na>|#n\/a)$/i;

/** Whether a cell holds but such a mark. */
export const isSansValeur = (cellule: string): boolean =>
  cellule.length <= LONGEST && SANS_VALEUR.test(cellule);

/** What a formula that fails shows in its cell, in a workbook or a .csv that was made of one. */
const ECHEC =
  /^(#(N\/A|REF!|DIV\/0!|VALUE!|NAME\?|NUM!|NULL!|SPILL!|CALC!|VALEUR!|NOM\?|NOMBRE!|NUL!)|Err:\d{3})$/;

/** Whether a cell holds but the failure of its formula. */
export const isEchec = (cellule: string): boolean => ECHEC.test(cellule);

/** What is told of it. */
export const echec = (cellule: string): Faute =>
  avertissement(
    'formule-en-erreur',
    fr`la formule échoue (${cellule}) : la cellule est lue comme vide`,
  );

/** Whether a cell says nothing. */
export const isVide = (cellule: string): boolean =>
  (cellule.length <= LONGEST &&
    (cellule === '' || VIDES.has(cellule.toLowerCase()) || SANS_VALEUR.test(cellule))) ||
  isEchec(cellule);

/** How a row of sums begins, where nothing says how much. */
const TOTAL = /^(?:(?:sous|s|grand) )?tota(?:l|ux)(?: (?:general|generaux|partiel|cumule))?$/;

/** Whether a name is that of such a row. */
export const isTotal = (nom: string): boolean => TOTAL.test(fold(nom));

/** How one begins that has numbers; « Total Énergies » may have some too. */
const SOMME =
  /^(?:(?:(?:sous|s|grand) )?tota(?:l|ux)\b(?! energie)|(?:nombre|effectif|taux|pourcentage)\b|(?:ensemble|somme|moyenne|cumul)(?: \d+)*$)/;

/** Whether words beside numbers say what these are the sum of: « Total : 12 », « Nombre d'associations ». */
export const isSomme = (texte: string): boolean => SOMME.test(fold(texte));
