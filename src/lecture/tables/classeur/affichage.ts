/** What a person sees of a value that a workbook keeps as a number. */

/** More digits than these a spreadsheet does not keep. */
const DIGITS = 15;
/** A code or a telephone: « 01000 », « 04 76 00 00 00 », « +33 4 76 00 00 00 ». */
const CODE = /^[0+(][\d\s.()/-]+$/;

/**
 * The text of a number: plain digits with a point, or as it is shown where that puts a zero or a sign before them.
 * Whole numbers are codes more often than quantities, and keep each digit.
 */
export function nombreAffiche(valeur: number, affiche: string): string {
  if (Number.isInteger(valeur)) {
    const text = BigInt(valeur).toString();
    return CODE.test(affiche) && affiche.replace(/\D/g, '').endsWith(text) ? affiche : text;
  }
  // 0.30000000000000004 is shown as 0.3, and 1e-7 as 0.0000001.
  const text = String(Number(valeur.toPrecision(DIGITS)));
  return text.includes('e') ? valeur.toFixed(20).replace(/0+$/, '') : text;
}

/** A moment (AAAA-MM-JJTHH:MM…), with its hour if it has one. */
export const momentAffiche = (iso: string): string =>
  iso
    .slice(0, 16)
    .replace(/T(00:00)?/, ' ')
    .trimEnd();

/** The days of Excel begin at the end of 1899, and have a 29 February 1900; those of old Macs begin in 1904. */
const DEBUT = Date.UTC(1899, 11, 30);
const [ECART_MAC, FAUX_JOUR, FIN] = [1462, 60, 2_958_466];

/** Shows numbers as a number format does, of which dates, hours and codes are seen as what they are. */
export function afficheurDe(format: string, isMac: boolean): (valeur: number) => string {
  // Of its parts, that for what is above zero, without colours, conditions, spaces and filling.
  const all: readonly string[] = format.match(/"[^"]*"|\\.|\[[^\]]*\]|[_*].|./gs) ?? [];
  const end = all.indexOf(';');
  const pieces = all.slice(0, end < 0 ? undefined : end).filter((one) => !/^[[_*]./.test(one));
  const signs = pieces.filter((one) => /^[a-z.,%/@]$/i.test(one)).join('');
  const isDate = /[dyhs]/i.test(signs) && !/general|standard/i.test(signs);
  return (valeur) => {
    const jours = isMac ? valeur + ECART_MAC : valeur < FAUX_JOUR ? valeur + 1 : valeur;
    if (!isDate || !(valeur >= 0 && jours < FIN))
      return nombreAffiche(valeur, signs === '' ? enPlaces(valeur, pieces) : '');
    const iso = new Date(DEBUT + Math.round(jours * 86_400) * 1000).toISOString();
    return valeur < 1 ? iso.slice(11, 16) : momentAffiche(iso);
  };
}

/** The digits of a number in the places that a format has for them; '' where they are too few. */
function enPlaces(valeur: number, pieces: readonly string[]): string {
  const digits = [...String(valeur)];
  const shown = pieces.toReversed().map((piece) => {
    if (/^[0#?]$/.test(piece)) return digits.pop() ?? (piece === '0' ? '0' : '');
    return piece.replace(/^["\\]|"$/g, '');
  });
  return digits.length === 0 ? shown.reverse().join('').trim() : '';
}

/** Where a formula links to: « HYPERLINK("https://exemple.fr";"Notre site") ». */
export const lienDeFormule = (formule = ''): string | undefined =>
  /\bHYPERLINK\(\s*"([^"]+)"/i.exec(formule)?.[1];
