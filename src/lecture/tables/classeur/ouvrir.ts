import { readOds } from 'hucre/ods';
import { readXlsx, streamXlsxRows } from 'hucre/xlsx';
import type { ClasseurLu, DemandeDeClasseur, FeuilleLue } from '../../../world.js';
import { choose, Grille, TropGrand } from '../table.js';

/** Some rows of a sheet, each with its index. */
type Rows = AsyncIterable<{ readonly index: number; readonly values: readonly Valeur[] }>;

/**
 * Reads the sheets of a workbook that are wanted. Only cells are read, and of a formula its last result:
 * no macro runs, no link is followed. It takes all the memory and time that the file asks for, and so
 * belongs in a thread that may be stopped.
 */
export async function openClasseur(demande: DemandeDeClasseur): Promise<ClasseurLu> {
  const { format, octets, feuille } = demande;
  try {
    return await (format === 'xlsx' ? openXlsx(octets, feuille) : openOds(octets, feuille));
  } catch (error) {
    if (error instanceof TropGrandIci) return error.refus;
    // hucre throws errors of its own, and some of JavaScript's, at what no office program writes.
    return { refus: 'abime' };
  }
}

/** A sheet that is too large, as it is answered. */
class TropGrandIci extends Error {
  readonly refus: ClasseurLu;

  constructor(feuille: string, { exces, ligne, colonne }: TropGrand) {
    super(exces);
    this.refus = { refus: exces, cellule: { feuille, ligne, colonne } };
  }
}

/** By rows as they are unpacked: a cell far from all others costs nothing, and its place is known. */
async function openXlsx(octets: Uint8Array, feuille: string | undefined): Promise<ClasseurLu> {
  const sheets: { readonly name: string; readonly index: number; readonly isHidden: boolean }[] =
    [];
  await readXlsx(octets, {
    sheets: ({ name, index, hidden, veryHidden }) => {
      sheets.push({ name, index, isHidden: hidden === true || veryHidden === true });
      return false;
    },
  });
  // A hidden sheet is not what a person sees as the first.
  const shown = sheets.filter(({ isHidden }) => feuille !== undefined || !isHidden);
  const noms = shown.map(({ name }) => name);
  const wanted = choose(noms, feuille);
  const feuilles: FeuilleLue[] = [];
  for (const { name, index } of shown.filter(({ name }) => wanted.includes(name))) {
    feuilles.push(await readFeuille(name, streamXlsxRows(octets, { sheet: index })));
  }
  return { feuilles, noms };
}

async function openOds(octets: Uint8Array, feuille: string | undefined): Promise<ClasseurLu> {
  const { sheets } = await readOds(octets);
  const noms = sheets.map(({ name }) => name);
  const wanted = choose(noms, feuille);
  const feuilles: FeuilleLue[] = [];
  for (const { name, rows } of sheets.filter(({ name }) => wanted.includes(name))) {
    feuilles.push(await readFeuille(name, indexed(rows)));
  }
  return { feuilles, noms };
}

async function* indexed(rows: readonly (readonly Valeur[])[]): Rows {
  for (const [index, values] of rows.entries()) yield { index, values };
}

async function readFeuille(nom: string, rows: Rows): Promise<FeuilleLue> {
  const grille = new Grille();
  try {
    for await (const { index, values } of rows) {
      grille.goTo(index);
      for (const valeur of values) grille.cell(texteOf(valeur));
      grille.endRow();
    }
  } catch (error) {
    throw error instanceof TropGrand ? new TropGrandIci(nom, error) : error;
  }
  return { nom, lignes: grille.lignes };
}

/** What hucre has for a cell. */
export type Valeur = string | number | boolean | Date | null;

/** More digits than these a spreadsheet does not keep. */
const DIGITS = 15;

/** The text of a cell: numbers in plain digits with a point, dates AAAA-MM-JJ, yes and no in French. */
export function texteOf(valeur: Valeur | undefined): string {
  if (valeur === null || valeur === undefined) return '';
  if (typeof valeur === 'string') return valeur;
  if (typeof valeur === 'number') return numberText(valeur);
  if (typeof valeur === 'boolean') return valeur ? 'oui' : 'non';
  return Number.isNaN(valeur.getTime()) ? '' : valeur.toISOString().slice(0, 10);
}

/** Whole numbers are codes more often than quantities: of them no digit is touched. */
function numberText(valeur: number): string {
  if (!Number.isFinite(valeur)) return '';
  if (Number.isInteger(valeur)) return String(valeur);
  // 0.30000000000000004 is shown as 0.3, and 1e-7 as 0.0000001.
  const text = String(Number(valeur.toPrecision(DIGITS)));
  return text.includes('e') ? valeur.toFixed(20).replace(/0+$/, '') : text;
}
