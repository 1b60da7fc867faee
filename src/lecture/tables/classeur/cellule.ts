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
