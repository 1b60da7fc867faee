import { EXIT, UserError } from '../../errors.js';
import { createRecords } from '../../lecture/tables/csv/records.js';
import { cleanLine } from '../../text/clean.js';
import { slipOf } from '../../text/nearest.js';
import { enumeration, fr } from '../../text/typography.js';
import { keyOf, keySansRemarques } from '../titres-connus.js';
import { FORMATS, FORMATS_IMPORT, type FormatImport, type FormatOuvert } from './formats.js';

/** The titles of a file of open data. */

/** What the titles say. */
export interface Titres {
  readonly separateur: string;
  /** How many rows stand above them. */
  readonly rang: number;
  /** The titles as they are written, one a column. */
  readonly titres: readonly string[];
  /** The place of each column that the format knows and the file has. */
  readonly places: Places;
}

/** Where the columns of a format stand in a file; a misspelt title is one of them where no other column is. */
type Places = ReadonlyMap<string, number>;

const SEPARATEURS = [';', ',', '\t', '|'] as const;
const SHOWN = 8;
/** In a shorter title one other letter is another word. */
const MAX_SANS_FAUTE = 5;
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
  const format: FormatOuvert = FORMATS[nom];
  const [best] = lectures
    .map((lecture) => ({ ...lecture, places: placesOf(format, lecture.titres) }))
    .sort((a, b) => b.places.size - a.places.size);
  const manque = manquantes(format, best?.places ?? new Map());
  if (best && manque.length === 0) return best;
  if (!isEnd) return null;
  const autre = formatDe(lectures.map(({ titres }) => titres));
  throw refus(nom, fichier, manque, best?.titres ?? [], autre);
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

/** A title as it is compared, whole and without what is remarked of it; Camel case is one word there. */
const keysOf = (titre: string) => [keyOf(titre), keySansRemarques(titre.replace(/ [-–—] .*$/, ''))];

function placesOf({ colonnes, autres }: FormatOuvert, titres: readonly string[]): Places {
  const keys = titres.map(keysOf);
  const places = new Map<string, number>();
  const place = (colonne: string, index: number) => index >= 0 && places.set(colonne, index);
  const names = Object.entries(colonnes).map(
    ([colonne, noms]) => [colonne, noms.map(keyOf)] as const,
  );
  for (const [colonne, noms] of names) {
    const found = [0, 1].flatMap((i) => noms.map((nom) => keys.findIndex((all) => all[i] === nom)));
    place(colonne, found.find((index) => index >= 0) ?? -1);
  }
  const known = new Set([...places.values()]);
  const others = new Set(autres.map(keyOf));
  const free = keys.map(([, key = ''], i) => (known.has(i) || others.has(key) ? '' : key));
  for (const [colonne, noms] of names) {
    if (places.has(colonne)) continue;
    place(
      colonne,
      free.findIndex((key) => key.length > MAX_SANS_FAUTE && slipOf(key, noms) !== undefined),
    );
  }
  return places;
}

/** The format that one of some rows of titles is of. */
export const formatDe = (lignes: readonly (readonly string[])[]): FormatImport | undefined =>
  FORMATS_IMPORT.find((nom) =>
    lignes.some((titres) => {
      const format = FORMATS[nom];
      return manquantes(format, placesOf(format, titres)).length === 0;
    }),
  );

/** The titles that were taken for those of the format though they are not written so, each with what it was taken for. */
export function titresDevines(
  { colonnes }: FormatOuvert,
  { titres, places }: Pick<Titres, 'titres' | 'places'>,
): [ecrit: string, lu: string][] {
  return [...places].flatMap(([colonne, index]): [string, string][] => {
    const noms = colonnes[colonne] ?? [];
    const keys = keysOf(titres[index] ?? '');
    const isWritten = noms.some((nom) => keys.includes(keyOf(nom)));
    return isWritten ? [] : [[titres[index] ?? '', noms[0] ?? colonne]];
  });
}

/** Titles of the columns that the format cannot do without. */
function manquantes({ requises, colonnes }: FormatOuvert, places: Places): string[] {
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
