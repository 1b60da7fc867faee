import { EXIT, UserError } from '../../../errors.js';
import { clean } from '../../../text/clean.js';
import { fr } from '../../../text/typography.js';

const SAVE = fr`ouvrez-le dans votre tableur, et enregistrez-le au format .xlsx`;
const SAVE_AS_CSV = fr`ouvrez-le dans votre tableur, et enregistrez la feuille qui sert au format .csv`;

/** Why a workbook is not read, and what to do. */
const REFUS = {
  abime: [fr`est abîmé, ou n'est pas un classeur .xlsx ou .ods`, SAVE],
  ancien: [fr`est un classeur d'un ancien format (.xls)`, SAVE],
  binaire: [fr`est un classeur d'un format qui n'est pas lu (.xlsb)`, SAVE],
  chiffre: [fr`est protégé par un mot de passe`, fr`enregistrez-le sans mot de passe`],
  demesure: [fr`est trop grand, une fois décompressé, pour être ouvert sans danger`, SAVE_AS_CSV],
  memoire: [fr`demande trop de mémoire pour être ouvert sans danger`, SAVE_AS_CSV],
  duree: [fr`est trop long à ouvrir`, SAVE_AS_CSV],
  lignes: [fr`a trop de lignes`, SAVE_AS_CSV],
  colonnes: [fr`a trop de colonnes`, SAVE_AS_CSV],
  cellules: [fr`a trop de cellules`, SAVE_AS_CSV],
  vide: [fr`n'a aucune feuille visible`, SAVE],
  archive: [fr`est une archive, pas un classeur`, fr`sortez-en le tableau`],
  texte: [
    fr`n'est pas un classeur, malgré son nom`,
    fr`si c'est un texte, renommez-le en .csv ; sinon, enregistrez-le de nouveau depuis votre tableur`,
  ],
  xlsx: [fr`est un classeur .xlsx, malgré son nom`, fr`renommez-le en .xlsx`],
  ods: [fr`est un classeur .ods, malgré son nom`, fr`renommez-le en .ods`],
} as const;

export type Refus = keyof typeof REFUS;

/** The error for a workbook that is not read. */
export function refuseClasseur(fichier: string, refus: Refus): UserError {
  const [what, remede] = REFUS[refus];
  return new UserError(
    fr`le fichier « ${clean(fichier)} » ${what} ; ${remede}`,
    fr`Puis relancez la commande.`,
    EXIT.data,
  );
}
