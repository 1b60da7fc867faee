import { EXIT, UserError } from '../../../errors.js';
import { clean } from '../../../text/clean.js';
import { fr } from '../../../text/typography.js';

/** One file within a zip archive, as the directory at its end declares it. */
interface Entree {
  readonly nom: string;
  readonly drapeaux: number;
  /** Whether its bytes stand in the archive as they are. */
  readonly estBrute: boolean;
  readonly compresse: number;
  readonly total: number;
  /** Where it stands in the archive. */
  readonly debut: number;
}

/** What a workbook is, by what its archive holds; `autre` is any other archive. */
type Format = 'xlsx' | 'ods' | 'xlsb' | 'autre';

/** Why an archive is not opened. */
type RefusDArchive = 'abime' | 'chiffre' | 'demesure';

/** What is known of a workbook before anything in it is unpacked. */
interface Archive {
  readonly format: Format;
  readonly refus: RefusDArchive | null;
  readonly aDesMacros: boolean;
  readonly aDesLiens: boolean;
}

/** An archive that is a workbook of a format that is read. */
export interface Classeur extends Archive {
  readonly format: 'xlsx' | 'ods';
}

const END = 0x06054b50;
const ENTRY = 0x02014b50;
const END_BYTES = 22;
const ENTRY_BYTES = 46;
const MAX_COMMENT = 65_535;
/** A workbook of a hundred sheets with a picture each has some hundreds. */
const MAX_ENTREES = 2000;
/**
 * Bytes that the files of an archive may have together, unpacked: what the reader of each format takes
 * within the memory that it is given (some 30,000 rows of ten columns of an .xlsx, 10,000 of an .ods,
 * whose reader holds the whole tree).
 */
const MAX_TOTAL = { xlsx: 32 * 1024 * 1024, ods: 24 * 1024 * 1024 } as const;
/** More than compressing nothing leaves. */
const MAX_OF_NOTHING = 16;

/** Looks at the directory of an archive; null where the bytes are none. */
export function lookAt(octets: Uint8Array): Archive | null {
  if (octets[0] !== 0x50 || octets[1] !== 0x4b) return null;
  const entrees = readDirectory(octets);
  if (entrees === null) return { ...NOTHING, refus: 'abime' };
  const format = formatOf(entrees);
  return {
    format,
    refus: isEncrypted(entrees, octets) ? 'chiffre' : faultOf(entrees, format),
    aDesMacros: entrees.some(({ nom }) => /vbaProject\.bin$|^Basic\/.*\/.*\.xml$/.test(nom)),
    aDesLiens: entrees.some(({ nom }) => nom.startsWith('xl/externalLinks/')),
  };
}

const NOTHING = { format: 'autre', aDesMacros: false, aDesLiens: false } as const;

/** The entries of the directory; null where it cannot be read. */
function readDirectory(octets: Uint8Array): Entree[] | null {
  const view = new DataView(octets.buffer, octets.byteOffset, octets.length);
  const end = endOf(view);
  if (end === null) return null;
  const count = view.getUint16(end + 10, true);
  let at = view.getUint32(end + 16, true);
  const entrees: Entree[] = [];
  for (let i = 0; i < count; i++) {
    if (at + ENTRY_BYTES > octets.length || view.getUint32(at, true) !== ENTRY) return null;
    const sizes = [28, 30, 32].map((offset) => view.getUint16(at + offset, true));
    const [nameSize = 0] = sizes;
    entrees.push({
      nom: new TextDecoder().decode(octets.subarray(at + ENTRY_BYTES).subarray(0, nameSize)),
      drapeaux: view.getUint16(at + 8, true),
      estBrute: view.getUint16(at + 10, true) === 0,
      compresse: view.getUint32(at + 20, true),
      total: view.getUint32(at + 24, true),
      debut: view.getUint32(at + 42, true),
    });
    at += ENTRY_BYTES + sizes.reduce((a, b) => a + b, 0);
  }
  return entrees;
}

/** Where the end of the directory is written: behind it is nothing but a comment. */
function endOf(view: DataView): number | null {
  const last = view.byteLength - END_BYTES;
  for (let at = last; at >= Math.max(0, last - MAX_COMMENT); at--) {
    if (view.getUint32(at, true) === END) return at;
  }
  return null;
}

function formatOf(entrees: readonly Entree[]): Format {
  const names = new Set(entrees.map(({ nom }) => nom));
  if (names.has('xl/workbook.bin')) return 'xlsb';
  if (names.has('[Content_Types].xml') && entrees.some(({ nom }) => nom.startsWith('xl/')))
    return 'xlsx';
  return names.has('mimetype') && names.has('content.xml') ? 'ods' : 'autre';
}

const ENCRYPTED = 1;
const SIZES_FOLLOW = 8;
const LOCAL_BYTES = 30;
/** What an encrypted .ods of LibreOffice 24.8 or later is, whole, within its archive. */
const PACKAGE = /^encrypted-package$/;

/**
 * Whether a password hides the cells: that of the archive, or that of the format, which leaves what it
 * encrypts as it is (OpenDocument 1.3, part 2, 4.3), while no XML begins with anything but « < ».
 */
function isEncrypted(entrees: readonly Entree[], octets: Uint8Array): boolean {
  return entrees.some(({ nom, drapeaux, estBrute, compresse, debut }) => {
    if (PACKAGE.test(nom) || (drapeaux & ENCRYPTED) !== 0) return true;
    if (nom !== 'content.xml' || !estBrute || compresse === 0) return false;
    const [name = 0, nameHigh = 0, extra = 0, extraHigh = 0] = octets.subarray(debut + 26);
    const sizes = name + 256 * nameHigh + extra + 256 * extraHigh;
    return octets[debut + LOCAL_BYTES + sizes] !== 0x3c;
  });
}

/** An archive can lie on what it unpacks to: what lies, or is beyond any list, is not opened. */
function faultOf(entrees: readonly Entree[], format: Format): RefusDArchive | null {
  const total = entrees.reduce((sum, entree) => sum + entree.total, 0);
  const hides = ({ nom, drapeaux, compresse, total }: Entree) =>
    (total === 0 && compresse > MAX_OF_NOTHING) ||
    (compresse === 0 && (drapeaux & SIZES_FOLLOW) !== 0 && !nom.endsWith('/'));
  const most = format === 'ods' ? MAX_TOTAL.ods : MAX_TOTAL.xlsx;
  const isTooMuch = entrees.length > MAX_ENTREES || total > most || entrees.some(hides);
  return isTooMuch ? 'demesure' : null;
}

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

/** The error for a workbook that is not read, whose message says what to do. */
export function refuseClasseur(fichier: string, refus: Refus): UserError {
  const [what, remede] = REFUS[refus];
  return new UserError(fr`le fichier « ${clean(fichier)} » ${what} ; ${remede}`, '', EXIT.data);
}
