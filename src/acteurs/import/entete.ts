import { EXIT, UserError } from '../../errors.js';
import { SAVE_AS_UTF8, utf16Of } from '../../lecture/decode.js';
import { createRecords } from '../../lecture/flux/records.js';
import { cleanLine } from '../../text/clean.js';
import { fold } from '../../text/nearest.js';
import { enumeration, fr, majuscule } from '../../text/typography.js';
import { FORMATS_IMPORT, type Format, type FormatImport } from './format.js';
import { FORMATS } from './formats.js';

/** The first line of a file of open data. */

/** What the first line says. */
export interface Entete {
  readonly separateur: string;
  /** How many columns there are. */
  readonly largeur: number;
  /** The place of each column that the format knows and the file has. */
  readonly places: ReadonlyMap<string, number>;
}

const SEPARATEURS = [';', ',', '\t', '|'] as const;
const SHOWN = 8;

/**
 * The columns of a file, by its first line. The separator is the one by which the most of them are known.
 * Throws UserError (exit code 1) where the file is not of the format, with what is missing, and with the
 * format that it is of, where that is known.
 */
export function lireEntete(line: Uint8Array, nom: FormatImport, fichier: string): Entete {
  refuseAutre(line, fichier);
  const lectures = SEPARATEURS.map((separateur) => ({
    separateur,
    titres: cellsOf(line, separateur),
  }));
  const placees = (format: Format) =>
    lectures
      .map(({ separateur, titres }) => ({ separateur, titres, places: placesOf(format, titres) }))
      .reduce((best, other) => (other.places.size > best.places.size ? other : best));
  const { separateur, titres, places } = placees(FORMATS[nom]);
  const manque = manquantes(FORMATS[nom], places);
  if (manque.length === 0) return { separateur, largeur: titres.length, places };
  const autre = FORMATS_IMPORT.find(
    (other) => manquantes(FORMATS[other], placees(FORMATS[other]).places).length === 0,
  );
  throw refus(nom, fichier, manque, titres, autre);
}

function cellsOf(line: Uint8Array, separateur: string): string[] {
  let cells: string[] = [];
  const records = createRecords(separateur, {
    row: (row) => {
      cells = Array.from({ length: row.length }, (_, column) => row.cell(column));
    },
    fault: () => {},
  });
  records.push(line);
  records.end();
  return cells;
}

/** Titles are compared without case, accents and marks: portals write « nombeneficiaire » or « NOM_BENEFICIAIRE ». */
const keyOf = (titre: string) => fold(titre).replaceAll(' ', '');

function placesOf({ colonnes }: Format, titres: readonly string[]): Map<string, number> {
  const keys = titres.map(keyOf);
  const places = Object.entries(colonnes).map(([colonne, noms]) => {
    const place = noms.map((nom) => keys.indexOf(keyOf(nom))).find((index) => index >= 0);
    return [colonne, place ?? -1] as const;
  });
  return new Map(places.filter(([, place]) => place >= 0));
}

/** Titles of the columns that the format cannot do without. */
function manquantes({ requises, colonnes }: Format, places: ReadonlyMap<string, number>): string[] {
  return requises
    .filter((colonne) => !places.has(colonne))
    .map((colonne) => colonnes[colonne]?.[0] ?? colonne);
}

/** How the bytes of an archive or a workbook (zip), and of gzip, begin. */
const ARCHIVES = [
  [0x50, 0x4b],
  [0x1f, 0x8b],
];

/** The RNA is published as an archive, and Excel saves « Texte Unicode » in UTF-16. */
function refuseAutre(bytes: Uint8Array, fichier: string): void {
  const isArchive = ARCHIVES.some((begin) => begin.every((byte, i) => byte === bytes[i]));
  if (!isArchive && utf16Of(bytes) === null) return;
  throw new UserError(
    isArchive
      ? fr`le fichier « ${cleanLine(fichier)} » est une archive ou un classeur, et non un CSV`
      : fr`le fichier « ${cleanLine(fichier)} » est en UTF-16`,
    isArchive
      ? fr`Décompressez-le et donnez un CSV qu'il contient, ou enregistrez le classeur en CSV.`
      : majuscule(SAVE_AS_UTF8),
    EXIT.data,
  );
}

function refus(
  nom: FormatImport,
  fichier: string,
  manque: readonly string[],
  titres: readonly string[],
  autre: FormatImport | undefined,
): UserError {
  const lus = titres.map(cleanLine).filter((titre) => titre !== '');
  const colonnes = `${lus.slice(0, SHOWN).join(', ')}${lus.length > SHOWN ? '…' : ''}`;
  return new UserError(
    fr`le fichier « ${cleanLine(fichier)} » n'est pas au format ${nom} : il lui manque ${
      manque.length > 1 ? fr`les colonnes` : fr`la colonne`
    } ${enumeration(manque)}`,
    autre
      ? fr`Il est au format ${autre} : écrivez --format ${autre}`
      : fr`Sa première ligne doit nommer les colonnes ; on y lit : ${colonnes.slice(0, 300) || 'rien'}`,
    EXIT.data,
  );
}
