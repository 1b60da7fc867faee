import { EXIT, UserError } from '../../errors.js';
import { createRecords } from '../../lecture/tables/csv/records.js';
import { cleanLine } from '../../text/clean.js';
import { fold } from '../../text/nearest.js';
import { enumeration, fr } from '../../text/typography.js';
import { FORMATS, FORMATS_IMPORT, type FormatImport, type FormatOuvert } from './formats.js';

/** The titles of a file of open data. */

/** What the titles say. */
export interface Titres {
  readonly separateur: string;
  /** How many rows stand above them. */
  readonly rang: number;
  /** How many columns there are, and how many a row must have for those that the format needs. */
  readonly requise: number;
  readonly largeur: number;
  /** The place of each column that the format knows and the file has. */
  readonly places: ReadonlyMap<string, number>;
}

const SEPARATEURS = [';', ',', '\t', '|'] as const;
const SHOWN = 8;
/** A person may write a title or a date above a table: not more rows than this. */
const MAX_AVANT = 10;

/**
 * The columns of a file, by its titles: the one of its first rows of which the format knows the most, with
 * the separator by which it does; null where they may yet come (`isEnd` is whether the text is all that is
 * looked at). Throws UserError (exit code 1) where the file is not of the format, with what is missing, and
 * with the format that it is of, where that is known.
 */
export function lireTitres(
  text: string,
  isEnd: boolean,
  nom: FormatImport,
  fichier: string,
): Titres | null {
  const lectures = SEPARATEURS.flatMap((separateur) =>
    rowsOf(text, separateur, isEnd).map((titres, rang) => ({ separateur, titres, rang })),
  );
  const nothing = { separateur: SEPARATEURS[0], titres: [], rang: 0, places: new Map() };
  const placees = (format: FormatOuvert) =>
    lectures
      .map((lecture) => ({ ...lecture, places: placesOf(format, lecture.titres) }))
      .reduce((best, other) => (other.places.size > best.places.size ? other : best), {
        ...nothing,
        ...lectures[0],
      });
  const format: FormatOuvert = FORMATS[nom];
  const { separateur, titres, rang, places } = placees(format);
  const manque = manquantes(format, places);
  if (manque.length === 0) {
    const requise = 1 + Math.max(...format.requises.map((colonne) => places.get(colonne) ?? 0));
    return { separateur, rang, largeur: titres.length, requise, places };
  }
  if (!isEnd) return null;
  const autre = FORMATS_IMPORT.find(
    (other) => manquantes(FORMATS[other], placees(FORMATS[other]).places).length === 0,
  );
  throw refus(nom, fichier, manque, titres, autre);
}

/** The first rows; the last of a text that goes on is none yet. */
function rowsOf(text: string, separateur: string, isEnd: boolean): string[][] {
  const rows: string[][] = [];
  const records = createRecords(separateur, {
    row(row) {
      if (rows.length >= MAX_AVANT) return;
      rows.push(Array.from({ length: row.length }, (_, column) => row.cell(column)));
    },
    fault: () => {},
  });
  records.push(text);
  if (isEnd) records.end();
  return rows;
}

/** Titles are compared without case, accents and marks: portals write « nombeneficiaire » or « NOM_BENEFICIAIRE », and remarks in brackets. */
const keyOf = (titre: string) => fold(titre).replaceAll(' ', '');

function placesOf({ colonnes }: FormatOuvert, titres: readonly string[]): Map<string, number> {
  const keys = titres.map(keyOf);
  const bare = titres.map((titre) => keyOf(titre.replace(/\([^()]*\)/g, '')));
  const places = Object.entries(colonnes).map(([colonne, noms]) => {
    const place = [keys, bare]
      .flatMap((all) => noms.map((nom) => all.indexOf(keyOf(nom))))
      .find((index) => index >= 0);
    return [colonne, place ?? -1] as const;
  });
  return new Map(places.filter(([, place]) => place >= 0));
}

/** Titles of the columns that the format cannot do without. */
function manquantes(
  { requises, colonnes }: FormatOuvert,
  places: ReadonlyMap<string, number>,
): string[] {
  return requises
    .filter((colonne) => !places.has(colonne))
    .map((colonne) => colonnes[colonne]?.[0] ?? colonne);
}

/** How the bytes of an archive or a workbook (zip), and of gzip, begin. */
const ARCHIVES = [
  [0x50, 0x4b],
  [0x1f, 0x8b],
];

/** Throws UserError where the first bytes are those of an archive, as which the RNA is published. */
export function refuseArchive(bytes: readonly number[], fichier: string): void {
  if (!ARCHIVES.some((begin) => begin.every((byte, i) => byte === bytes[i]))) return;
  throw new UserError(
    fr`le fichier « ${cleanLine(fichier)} » est une archive ou un classeur, et non un CSV`,
    fr`Décompressez-le et donnez un CSV qu'il contient, ou enregistrez le classeur en CSV.`,
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
