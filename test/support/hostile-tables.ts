import { readFileSync } from 'node:fs';
import { zipSync } from 'fflate';
import { writeXlsx } from 'hucre/xlsx';
import {
  cell,
  lie,
  odsOf,
  odsRow,
  PACKED,
  UNPACKED,
  withCellAt,
  withTexts,
  xlsxOf,
  xlsxParts,
} from './workbook.js';

/** A file that is no table to be read, or too much of one, and what a person must be told of it. */
export interface HostileTable {
  readonly name: string;
  readonly fichier: string;
  readonly bytes: () => Uint8Array | Promise<Uint8Array>;
  /** The error, or « place message » of the one problem. */
  readonly told: string;
}

const hostile = (
  name: string,
  fichier: string,
  bytes: HostileTable['bytes'],
  told: string,
): HostileTable => ({ name, fichier, bytes, told });

const utf8 = (text: string) => new TextEncoder().encode(text);
const zeros = (megabytes: number) => new Uint8Array(megabytes * 1024 * 1024);

const FILE = 'le fichier « %s »';
const SAVE = 'ouvrez-le dans votre tableur, et enregistrez-le au format .xlsx';
const SAVE_AS_CSV =
  'ouvrez-le dans votre tableur, et enregistrez la feuille qui sert au format .csv';
const TEXT = `${FILE} n'est pas un classeur, malgré son nom ; si c'est un texte, renommez-le en .csv ; sinon, enregistrez-le de nouveau depuis votre tableur`;
const DAMAGED = `${FILE} est abîmé, ou n'est pas un classeur .xlsx ou .ods ; ${SAVE}`;
const ENCRYPTED = `${FILE} est protégé par un mot de passe ; enregistrez-le sans mot de passe`;
const BOMB = `${FILE} est trop grand, une fois décompressé, pour être ouvert sans danger ; ${SAVE_AS_CSV}`;
const ARCHIVE = `${FILE} est une archive, pas un classeur ; sortez-en le tableau`;
const MANY_ROWS = 'le tableau a plus de 200 000 lignes ; partagez-le en plusieurs fichiers';
const ALONE =
  "cette cellule est seule, loin de toutes les autres ; effacez-la si elle n'a pas sa place là";
const EMPTY = 'la feuille « Acteurs » est vide';
const MANY_COLUMNS = 'le tableau a plus de 256 colonnes ; ne gardez que celles qui servent';
const QUOTE =
  "ce guillemet ouvre un texte qui n'est pas fermé comme il faut ; ajoutez le guillemet qui manque, ou doublez ceux qui sont dans le texte";
const NUL = "le fichier contient un octet nul : ce n'est pas du texte";

const wide = (columns: number) => `${'x;'.repeat(columns)}\n`;
const SHEET = 'xl/worksheets/sheet1.xml';
const ROW = `<row r="1">${cell('A1', 'nom')}</row>`;
/** Sheets that unpack to far more than they are: no XML, and XML. */
const BOMB_OF_ZEROS = zipSync({ ...xlsxParts(ROW), [SHEET]: zeros(34) }, { level: 1 });
const bomb = () => BOMB_OF_ZEROS;
const bombOfRows = () => xlsxOf('<row><!-- --></row>'.repeat(7.2e6));

const TEXTS = [
  hostile('an unclosed quote alone', 'x.csv', () => utf8('"nom;pays'), `1:1 ${QUOTE}`),
  hostile('a NUL', 'x.csv', () => utf8('nom\na\0b\n'), `2:2 ${NUL}`),
  hostile('600 columns', 'x.csv', () => utf8(wide(600)), `1:513 ${MANY_COLUMNS}`),
  hostile('rows without end', 'x.csv', () => utf8('a\n'.repeat(5e6)), `200001:1 ${MANY_ROWS}`),
];

const NAMES = [
  hostile('a text named .xlsx', 'x.xlsx', () => utf8('nom;pays\n'), TEXT),
  hostile('a page named .ods', 'x.ods', () => utf8('<html><table>'), TEXT),
  hostile('nothing named .xlsx', 'x.xlsx', () => new Uint8Array(), TEXT),
  hostile(
    'an .xlsx named .csv',
    'x.csv',
    () => xlsxOf(ROW),
    `${FILE} est un classeur .xlsx, malgré son nom ; renommez-le en .xlsx`,
  ),
  hostile(
    'an .ods named .xlsx',
    'x.xlsx',
    () => odsOf(odsRow('nom')),
    `${FILE} est un classeur .ods, malgré son nom ; renommez-le en .ods`,
  ),
  hostile(
    'an old .xls',
    'x.xls',
    () => readFileSync(new URL('../fixtures/tableur/acteurs.xls', import.meta.url)),
    `${FILE} est un classeur d'un ancien format (.xls) ; ${SAVE}`,
  ),
  hostile(
    'an .xlsb',
    'x.xlsb',
    () => zipSync({ '[Content_Types].xml': utf8('<Types/>'), 'xl/workbook.bin': utf8('x') }),
    `${FILE} est un classeur d'un format qui n'est pas lu (.xlsb) ; ${SAVE}`,
  ),
  hostile('an archive', 'x.zip', () => zipSync({ 'liste.xlsx': xlsxOf(ROW) }), ARCHIVE),
  hostile('an archive named .xlsx', 'x.xlsx', () => zipSync({ 'a.xlsx': xlsxOf(ROW) }), ARCHIVE),
];

const SECRETS = [
  hostile(
    'an encrypted .xlsx',
    'x.xlsx',
    () =>
      writeXlsx({
        sheets: [{ name: 'A', rows: [['nom']] }],
        encryption: { password: 'secret', spinCount: 1 },
      }),
    ENCRYPTED,
  ),
  hostile(
    'an encrypted .ods',
    'x.ods',
    () => readFileSync(new URL('../fixtures/classeurs/libreoffice/chiffre.ods', import.meta.url)),
    ENCRYPTED,
  ),
  hostile(
    'an encrypted .ods of today',
    'x.ods',
    () => zipSync({ mimetype: utf8('application/…'), 'encrypted-package': utf8('secret') }),
    ENCRYPTED,
  ),
  hostile('an encrypted archive', 'x.xlsx', () => lie(xlsxOf(ROW), SHEET, 8, 1), ENCRYPTED),
];

const BOMBS = [
  hostile('a bomb of no XML', 'x.xlsx', bomb, DAMAGED),
  hostile('one in an .ods', 'x.ods', () => odsOf('', { 'content.xml': zeros(25) }), DAMAGED),
  hostile(
    'a bomb that says it is nothing',
    'x.xlsx',
    () => lie(bomb(), SHEET, UNPACKED, 0),
    DAMAGED,
  ),
  hostile(
    'a bomb that says so beside itself',
    'x.xlsx',
    () => lie(lie(lie(bomb(), SHEET, UNPACKED, 0), SHEET, PACKED, 0), SHEET, 8, 8),
    DAMAGED,
  ),
];

const PLACES = [
  hostile(
    'a cell beyond it',
    'x.xlsx',
    () => withCellAt('A999999999999'),
    `Acteurs!A999999999999 ${ALONE}`,
  ),
  hostile('a cell far to the right', 'x.xlsx', () => withCellAt('XFD2'), `Acteurs!XFD2 ${ALONE}`),
  hostile('a column that there is not', 'x.xlsx', () => withCellAt('ZZZZZZ2'), DAMAGED),
  hostile(
    'a cell a thousand times',
    'x.ods',
    () => odsOf(odsRow('x', 1, 1000)),
    `Acteurs!IW1 ${MANY_COLUMNS}`,
  ),
  hostile('both', 'x.ods', () => odsOf(odsRow('x', 1e6, 1e4)), `Acteurs!IW1 ${MANY_COLUMNS}`),
  hostile('cut short', 'x.xlsx', () => xlsxOf(ROW).slice(0, 400), DAMAGED),
  hostile('no sheet', 'x.ods', () => odsOf('').slice(0, -22), DAMAGED),
];

/** What asks most of memory or processor. */
export const HEAVY_TABLES: readonly HostileTable[] = [
  hostile(
    'cells without end',
    'x.csv',
    () => utf8(wide(256).repeat(60_000)),
    '15626:1 le tableau a plus de 4 000 000 cellules ; partagez-le en plusieurs fichiers',
  ),
  hostile(
    'one quote and 30 MB',
    'x.csv',
    () => utf8(`nom;b\n"${'x\n'.repeat(15e6)}`),
    `2:1 ${QUOTE}`,
  ),
  hostile(
    'elements without end',
    'x.ods',
    () => odsOf('<a><b/></a>'.repeat(2e6)),
    `Acteurs!A1 ${EMPTY}`,
  ),
  hostile(
    'texts without end',
    'x.xlsx',
    () => xlsxOf('', withTexts('<si><t>a</t></si>'.repeat(1.9e6))),
    `Acteurs!A1 ${EMPTY}`,
  ),
  hostile(
    'empty cells without end',
    'x.xlsx',
    () => xlsxOf('<row><c r="XFD1"/></row>'.repeat(3000)),
    `Acteurs!A1 ${EMPTY}`,
  ),
  hostile(
    'a row a million times',
    'x.ods',
    () => odsOf(odsRow('x', 1e6)),
    `Acteurs!A200001 ${MANY_ROWS}`,
  ),
  hostile(
    'a bomb that says it is small',
    'x.xlsx',
    () => lie(bomb(), SHEET, UNPACKED, 5000),
    DAMAGED,
  ),
  hostile('a bomb of rows', 'x.xlsx', bombOfRows, BOMB),
  hostile('<!-- without end', 'x.xlsx', () => xlsxOf('<!--'.repeat(5e6)), DAMAGED),
  hostile('a comment without end', 'x.xlsx', () => xlsxOf(`<!--${'-a'.repeat(1e7)}`), DAMAGED),
  hostile('an element without end', 'x.ods', () => odsOf(`<a b="${'x'.repeat(2e7)}"/>`), DAMAGED),
  hostile('elements in elements', 'x.xlsx', () => xlsxOf('<a>'.repeat(1e6)), BOMB),
  hostile(
    'merged cells over each other',
    'x.xlsx',
    () =>
      xlsxOf(
        `${'<row><c t="str"><v>nom</v></c></row>'.repeat(1000)}</sheetData><mergeCells>${'<mergeCell ref="A1:XFD1048576"/>'.repeat(1e5)}</mergeCells><sheetData>`,
      ),
    'Acteurs!A1 le tableau a plus de 4 000 000 cellules ; partagez-le en plusieurs fichiers',
  ),
  hostile(
    'a cell at the end of all',
    'x.xlsx',
    () => withCellAt('XFD1048576'),
    `Acteurs!XFD1048576 ${ALONE}`,
  ),
];

/** The others: bad, but light. */
export const HOSTILE_TABLES: readonly HostileTable[] = [
  ...TEXTS,
  ...NAMES,
  ...SECRETS,
  ...BOMBS,
  ...PLACES,
];
