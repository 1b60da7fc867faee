import { EXIT, UserError } from '../../../errors.js';
import { clean } from '../../../text/clean.js';
import { fr } from '../../../text/typography.js';

/** One file within a zip archive, as the directory at its end declares it. */
export interface Entree {
  readonly estChiffree: boolean;
  /** Whether its bytes stand in the archive as they are. */
  readonly estBrute: boolean;
  readonly compresse: number;
  /** Where it stands in the archive. */
  readonly debut: number;
}

/** By their names in lower case, with « / ». */
type Entrees = ReadonlyMap<string, Entree>;

/** What is known of a workbook before anything in it is unpacked. */
interface Archive {
  /** By what it holds; `autre` is any other archive. */
  readonly format: 'xlsx' | 'ods' | 'xlsb' | 'autre';
  readonly refus: 'abime' | 'chiffre' | null;
  readonly aDesMacros: boolean;
  readonly aDesLiens: boolean;
  readonly entrees: Entrees;
}

/** A workbook of a format that is read; `fods` is one of plain XML. */
export interface Classeur extends Omit<Archive, 'format'> {
  readonly format: 'xlsx' | 'ods' | 'fods';
}

const END = 0x06054b50;
const ENTRY = 0x02014b50;
const END_BYTES = 22;
const ENTRY_BYTES = 46;
const MAX_COMMENT = 65_535;

const NOTHING = { refus: null, aDesMacros: false, aDesLiens: false, entrees: new Map() } as const;

/** An OpenDocument of plain XML, without an archive. */
export const FODS: Classeur = { ...NOTHING, format: 'fods' };

/** Looks at the directory of an archive; null where the bytes are none. */
export function lookAt(octets: Uint8Array): Archive | null {
  if (octets[0] !== 0x50 || octets[1] !== 0x4b) return null;
  const entrees = readDirectory(octets);
  if (entrees === null) return { ...NOTHING, format: 'autre', refus: 'abime' };
  const has = (nom: RegExp) => [...entrees.keys()].some((one) => nom.test(one));
  const isEncrypted = [...entrees.values()].some(({ estChiffree }) => estChiffree);
  return {
    format: formatOf(entrees, has(/^xl\//)),
    // LibreOffice packs what it encrypts in one since 24.8.
    refus: isEncrypted || entrees.has('encrypted-package') ? 'chiffre' : null,
    aDesMacros: has(/vbaproject\.bin$|^basic\/.*\/.*\.xml$/),
    aDesLiens: has(/^xl\/externallinks\//),
    entrees,
  };
}

/** The entries of the directory; null where it cannot be read. */
function readDirectory(octets: Uint8Array): Entrees | null {
  const view = new DataView(octets.buffer, octets.byteOffset, octets.length);
  const end = endOf(view);
  if (end === null) return null;
  const count = view.getUint16(end + 10, true);
  let at = view.getUint32(end + 16, true);
  const entrees = new Map<string, Entree>();
  for (let i = 0; i < count; i++) {
    if (at + ENTRY_BYTES > octets.length || view.getUint32(at, true) !== ENTRY) return null;
    const sizes = [28, 30, 32].map((offset) => view.getUint16(at + offset, true));
    const [nameSize = 0] = sizes;
    const nom = new TextDecoder().decode(octets.subarray(at + ENTRY_BYTES).subarray(0, nameSize));
    // Some programs of Windows write « \ ».
    entrees.set(nom.toLowerCase().replaceAll('\\', '/'), {
      estChiffree: (view.getUint16(at + 8, true) & 1) !== 0,
      estBrute: view.getUint16(at + 10, true) === 0,
      compresse: view.getUint32(at + 20, true),
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

function formatOf(entrees: Entrees, hasSheets: boolean): Archive['format'] {
  if (entrees.has('xl/workbook.bin')) return 'xlsb';
  if (entrees.has('[content_types].xml') && hasSheets) return 'xlsx';
  return entrees.has('mimetype') && entrees.has('content.xml') ? 'ods' : 'autre';
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

/** What keeps a workbook from being read, where it is found. */
export class Illisible extends Error {
  constructor(readonly refus: Refus) {
    super(refus);
  }
}

/** The error for a workbook that is not read, whose message says what to do. */
export function refuseClasseur(fichier: string, refus: Refus): UserError {
  const [what, remede] = REFUS[refus];
  return new UserError(fr`le fichier « ${clean(fichier)} » ${what} ; ${remede}`, '', EXIT.data);
}
