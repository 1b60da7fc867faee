import type { UserError } from '../../../errors.js';
import { cleanLine } from '../../../text/clean.js';
import { fr } from '../../../text/typography.js';
import type { ClasseurLu, FeuilleLue, TableFiles } from '../../../world.js';
import type { TableCode } from '../../explications.js';
import { FileProblems, type Problem } from '../../problems.js';
import { EXCES, type Lecture, remarkOn, type Table, unknownSheet } from '../table.js';
import { type Classeur, refuseClasseur } from './archive.js';

const EXCESS: TableCode = 'tableau-trop-grand';

/**
 * Reads the sheets of a workbook that were chosen. Throws UserError where it cannot be opened or has not
 * the sheet, FileProblems where a sheet is larger than any that a person keeps.
 */
export async function readClasseur(
  openClasseur: TableFiles['openClasseur'],
  fichier: string,
  octets: Uint8Array,
  archive: Classeur,
  feuille: string | undefined,
): Promise<Lecture> {
  const lu = await openClasseur({ format: archive.format, octets, feuille });
  if ('refus' in lu) throw refusalOf(fichier, lu);
  const { feuilles, noms } = lu;
  if (noms.length === 0) throw refuseClasseur(fichier, 'vide');
  if (feuilles.length === 0) throw unknownSheet(fichier, noms, feuille ?? '');
  const read = feuilles.map(({ nom }) => nom);
  const autres = noms.filter((nom) => !read.includes(nom));
  const remarques = [
    remarkOn(read, autres),
    archive.aDesMacros
      ? fr`les macros ne sont ni lues ni lancées, seules les cellules le sont`
      : null,
    archive.aDesLiens ? fr`les liens vers d'autres fichiers ne sont pas suivis` : null,
  ];
  return {
    tables: feuilles.map((lue) => tableOf(fichier, lue)),
    problems: [],
    remarques: remarques.flatMap((remarque) =>
      remarque === null ? [] : [fr`${fichier} : ${remarque}`],
    ),
  };
}

function refusalOf(
  fichier: string,
  { refus, cellule }: Extract<ClasseurLu, { readonly refus: unknown }>,
): UserError {
  if (!cellule || !(refus in EXCES)) return refuseClasseur(fichier, refus);
  const { feuille, ligne, colonne } = cellule;
  const message = EXCES[refus as keyof typeof EXCES];
  return new FileProblems([problemAt(fichier, feuille, ligne, colonne, EXCESS, message)]);
}

const tableOf = (fichier: string, { nom, lignes }: FeuilleLue): Table => ({
  fichier,
  feuille: nom,
  lignes,
  problem: (...told) => problemAt(fichier, nom, ...told),
});

/** A problem of a cell, by its name in the sheet. */
function problemAt(
  fichier: string,
  feuille: string,
  ligne: number,
  colonne: number,
  code: string,
  message: string,
  niveau: Problem['niveau'] = 'erreur',
): Problem {
  return {
    niveau,
    fichier,
    position: { line: ligne + 1, column: colonne + 1 },
    repere: `${cleanLine(feuille)}!${lettersOf(colonne)}${ligne + 1}`,
    code,
    message: cleanLine(message),
    extrait: '',
  };
}

const LETTERS = 26;

/** The letters of a column: A, B… Z, AA… */
export function lettersOf(colonne: number): string {
  const letter = String.fromCharCode(65 + (colonne % LETTERS));
  const before = Math.floor(colonne / LETTERS);
  return before === 0 ? letter : lettersOf(before - 1) + letter;
}
