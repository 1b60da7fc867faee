import type { Bilan, Ecart, Raison } from '../../../acteurs/import/bilan.js';
import { enumeration, fr, milliers } from '../../../text/typography.js';

/** What became of the rows of a file, in words. */

/** Why rows are left out; « singulier » and « pluriel » follow their number. */
const DITS: Readonly<Record<Raison, readonly [singulier: string, pluriel: string]>> = {
  malFormee: [fr`ligne mal formée`, fr`lignes mal formées`],
  sansNom: [fr`ligne sans nom`, fr`lignes sans nom`],
  aCesse: [fr`association dissoute ou supprimée`, fr`associations dissoutes ou supprimées`],
  sansLieu: [fr`dont le lieu n'est pas reconnu`, fr`dont le lieu n'est pas reconnu`],
  ailleurs: [fr`hors du territoire demandé`, fr`hors du territoire demandé`],
  sansMot: [fr`sans le mot cherché`, fr`sans le mot cherché`],
};
/** Those that a person may want to look at in the file. */
const MONTREES: readonly Raison[] = ['malFormee', 'sansNom'];

/** The lines of a report; the first is the sum. */
export function direBilan({
  lues,
  gardees,
  acteurs,
  sansCommune,
  ecarts,
  hasWindows,
}: Bilan): string[] {
  const groupees =
    acteurs === gardees
      ? ''
      : fr`, qui parlent ${acteurs > 1 ? 'de ' : 'd’'}${nombreDe(acteurs, 'acteur')}`;
  const laissees = Object.entries(ecarts).filter(([, { nombre }]) => nombre > 0);
  return [
    fr`${nombreDe(lues, 'ligne lue', 'lignes lues')}, ${nombreDe(gardees, 'gardée')}${groupees}.`,
    ...(laissees.length > 0 ? [fr`Laissées de côté :`] : []),
    ...laissees.map(([raison, ecart]) => direEcart(raison as Raison, ecart)),
    ...(sansCommune > 0
      ? [
          fr`${nombreDe(sansCommune, 'acteur')} dont la commune n'est pas reconnue : elle est dans la colonne « lieu_ecrit ».`,
        ]
      : []),
    ...(hasWindows ? [fr`Le fichier n'est pas en UTF-8 : il est lu en Windows-1252.`] : []),
  ];
}

function direEcart(raison: Raison, { nombre, lignes }: Ecart): string {
  const [singulier, pluriel] = DITS[raison];
  const places = MONTREES.includes(raison) ? fr` (${direLignes(nombre, lignes)})` : '';
  return fr`  ${nombreDe(nombre, singulier, pluriel)}${places}`;
}

/** « ligne 8 », « lignes 8, 12 et 40 », « la première à la ligne 8… ». */
function direLignes(nombre: number, lignes: readonly number[]): string {
  const numeros = lignes.map(milliers);
  if (nombre > lignes.length) return fr`lignes ${numeros.join(', ')}…`;
  return nombre === 1 ? fr`ligne ${numeros.join()}` : fr`lignes ${enumeration(numeros)}`;
}

/** « 1 acteur », « 12 345 acteurs ». */
export const nombreDe = (nombre: number, singulier: string, pluriel = `${singulier}s`): string =>
  fr`${milliers(nombre)} ${nombre < 2 ? singulier : pluriel}`;
