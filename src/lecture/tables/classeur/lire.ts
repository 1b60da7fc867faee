import { cleanLine } from '../../../text/clean.js';
import { fr } from '../../../text/typography.js';
import { type ChoixDeTables, type Lecture, remarkOn, unknownSheet } from '../table.js';
import { type Classeur, Illisible, refuseClasseur } from './archive.js';
import { choisies, type Feuille } from './feuille.js';
import { ecouteOds } from './ods.js';
import { Parties, utf8Of } from './parties.js';
import { feuillesXlsx } from './xlsx.js';
import { lireXml } from './xml.js';

/**
 * Reads the sheets of a workbook that were chosen. Only cells are read: no macro runs, no link is followed; what it
 * takes is linear in what the file unpacks to, and bounded. Throws UserError where it cannot be opened or has not
 * the sheet, FileProblems where a sheet is larger than any that a person keeps.
 */
export function readClasseur(
  fichier: string,
  octets: Uint8Array,
  archive: Classeur,
  choix: ChoixDeTables,
): Lecture {
  try {
    const feuilles = feuillesDe(fichier, octets, archive, choix);
    const noms = feuilles.map((one) => one.feuille);
    if (noms.length === 0) throw new Illisible('vide');
    const tables = choisies(feuilles, choix);
    if (tables.length === 0) throw unknownSheet(fichier, noms, choix.feuille ?? '');
    const read = tables.map((one) => one.feuille);
    const autres = noms.filter((nom) => !read.includes(nom));
    const remarques = [
      remarkOn(read, autres) ?? '',
      ...tables.flatMap((one) =>
        one.finir().map((said) => fr`« ${cleanLine(one.feuille)} » : ${said}`),
      ),
      archive.aDesMacros
        ? fr`les macros ne sont ni lues ni lancées, seules les cellules le sont`
        : '',
      archive.aDesLiens ? fr`les liens vers d'autres fichiers ne sont pas suivis` : '',
    ];
    return {
      tables,
      problems: [],
      remarques: remarques.filter((said) => said !== '').map((said) => fr`${fichier} : ${said}`),
    };
  } catch (error) {
    throw error instanceof Illisible ? refuseClasseur(fichier, error.refus) : error;
  }
}

/** The sheets that a person sees, and any where one is asked for; those that are wanted hold what they say. */
function feuillesDe(
  fichier: string,
  octets: Uint8Array,
  { format, entrees }: Classeur,
  choix: ChoixDeTables,
): Feuille[] {
  const feuilles: Feuille[] = [];
  const ecoute = ecouteOds(feuilles, fichier, choix);
  if (format === 'fods') {
    lireXml(utf8Of([octets]), ecoute);
    return feuilles;
  }
  const parties = new Parties(octets, entrees, format);
  if (format === 'xlsx') return feuillesXlsx(parties, fichier, choix);
  if (parties.elements('META-INF/manifest.xml').some(({ nom }) => nom === 'encryption-data'))
    throw new Illisible('chiffre');
  parties.lire('content.xml', ecoute);
  return feuilles;
}
