import { EXIT, UserError } from '../../../errors.js';
import { clean } from '../../../text/clean.js';
import { fr } from '../../../text/typography.js';

const SAVE = fr`Ouvrez-le dans votre tableur, enregistrez-le au format .xlsx, puis relancez la commande.`;
const SAVE_AS_CSV = fr`Ouvrez-le dans votre tableur, enregistrez la feuille qui sert au format .csv (UTF-8), puis relancez la commande.`;

/** Why a workbook is not read: what it is, and what to do. */
const REFUS = {
  abime: [fr`est abîmé, ou n'est pas un classeur .xlsx ou .ods`, SAVE],
  ancien: [fr`est un classeur d'un ancien format (.xls)`, SAVE],
  binaire: [fr`est un classeur d'un format qui n'est pas lu (.xlsb)`, SAVE],
  chiffre: [
    fr`est protégé par un mot de passe`,
    fr`Enregistrez-le sans mot de passe, puis relancez la commande.`,
  ],
  demesure: [fr`est trop grand, une fois décompressé, pour être ouvert sans danger`, SAVE_AS_CSV],
  memoire: [fr`demande trop de mémoire pour être ouvert sans danger`, SAVE_AS_CSV],
  duree: [fr`est trop long à ouvrir`, SAVE_AS_CSV],
  lignes: [fr`a trop de lignes`, SAVE_AS_CSV],
  colonnes: [fr`a trop de colonnes`, SAVE_AS_CSV],
  cellules: [fr`a trop de cellules`, SAVE_AS_CSV],
  vide: [fr`n'a aucune feuille visible`, SAVE],
  archive: [
    fr`est une archive, pas un classeur`,
    fr`Sortez-en le tableau, puis donnez son nom à la commande.`,
  ],
  texte: [
    fr`n'est pas un classeur, malgré son nom`,
    fr`Si c'est un texte, renommez-le en .csv ; sinon, enregistrez-le de nouveau depuis votre tableur.`,
  ],
  xlsx: [fr`est un classeur .xlsx, malgré son nom`, fr`Renommez-le en .xlsx.`],
  ods: [fr`est un classeur .ods, malgré son nom`, fr`Renommez-le en .ods.`],
} as const;

export type Refus = keyof typeof REFUS;

/** The error for a workbook that is not read. */
export function refuseClasseur(fichier: string, refus: Refus): UserError {
  const [what, remede] = REFUS[refus];
  return new UserError(fr`le fichier « ${clean(fichier)} » ${what}`, remede, EXIT.data);
}
