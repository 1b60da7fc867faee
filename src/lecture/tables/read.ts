import type { Files } from '../../world.js';
import { displayName } from '../problems.js';
import { type Classeur, FODS, lookAt, type Refus, refuseClasseur } from './classeur/archive.js';
import { type ChoixDeTables, type Lecture, MAX_OCTETS } from './table.js';

/** What the ends of the names of tables promise. */
export const EXTENSIONS = {
  csv: 'csv',
  tsv: 'csv',
  txt: 'csv',
  xlsx: 'xlsx',
  xlsm: 'xlsx',
  ods: 'ods',
  fods: 'fods',
  yaml: 'yaml',
  yml: 'yaml',
} as const;

/** How a file is read. */
type Nature = { readonly format: 'csv' } | { readonly format: 'yaml' } | Classeur;

const PROMISED: ReadonlyMap<string, Nature['format']> = new Map(Object.entries(EXTENSIONS));

/** How the containers of old workbooks, and of those with a password, begin. */
const OLE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

/**
 * How a file is to be read: by the end of its name, which must not belie what it holds; else by what it
 * holds. Throws UserError (exit code 1) where it is no table that can be read.
 */
export function natureOf(fichier: string, octets: Uint8Array): Nature {
  const promised = PROMISED.get(/\.([^.]+)$/.exec(fichier)?.[1]?.toLowerCase() ?? '');
  if (OLE.every((byte, i) => octets[i] === byte)) throw refuse(fichier, oldOf(octets));
  const archive = lookAt(octets);
  if (archive === null) {
    const start = startOf(octets);
    if (FLAT.test(start)) return FODS;
    if (promised === 'xlsx' || promised === 'ods') throw refuse(fichier, 'texte');
    if (promised === 'fods') throw refuse(fichier, 'abime');
    return { format: promised ?? (YAML.test(start) ? 'yaml' : 'csv') };
  }
  const { format } = archive;
  if (archive.refus) throw refuse(fichier, archive.refus);
  if (format === 'autre') throw refuse(fichier, 'archive');
  if (format === 'xlsb') throw refuse(fichier, 'binaire');
  if (promised !== undefined && promised !== format) throw refuse(fichier, format);
  return { ...archive, format };
}

const refuse = (fichier: string, refus: Refus) => refuseClasseur(fichier, refus);

/** The name of the part that holds an encrypted workbook, as such a container writes names. */
const ENCRYPTED = [...'EncryptedPackage'].join('\0');

const oldOf = (octets: Uint8Array): Refus =>
  new TextDecoder('latin1').decode(octets).includes(ENCRYPTED) ? 'chiffre' : 'ancien';

/** Behind comments and the start of a document, a name alone on its line, or with a list. */
const YAML = /^\ufeff?([ \t]*(#.*|---.*)?\r?\n)*[\p{L}\w-]+:[ \t]*(\r?\n|\[)/u;
/** An OpenDocument of plain XML. */
const FLAT = /^\ufeff?\s*<(\?xml[^<]*<)?office:document\s/;
const MAX_START = 4096;

const startOf = (octets: Uint8Array) => new TextDecoder().decode(octets.subarray(0, MAX_START));

/**
 * The tables of a file that a person wrote: .csv (.tsv, .txt), .xlsx (.xlsm), .ods (.fods) or .yaml by its name,
 * else by what it holds. Of a file with sheets, the one named `feuille`, else the first; and one named
 * « actions » beside it. Throws UserError where the file cannot be read (exit code 1) or has no such sheet
 * (2), FileProblems where it is wrong in places.
 */
export async function readTables(
  files: Files,
  chemin: string,
  choix: ChoixDeTables = {},
): Promise<Lecture> {
  const octets = files.read(chemin, MAX_OCTETS);
  const fichier = displayName(chemin);
  const nature = natureOf(fichier, octets);
  if (nature.format === 'csv') {
    const { readCsv } = await import('./csv/reader.js');
    return readCsv(fichier, octets);
  }
  if (nature.format === 'yaml') {
    const { readYaml } = await import('./yaml.js');
    return readYaml(fichier, octets, choix.feuille);
  }
  const { readClasseur } = await import('./classeur/lire.js');
  return readClasseur(fichier, octets, nature, choix);
}
