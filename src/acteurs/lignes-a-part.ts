import type { Table } from '../lecture/tables/table.js';
import { zoneNamed } from '../territoire/noms.js';
import { paysOf } from '../territoire/pays.js';
import type { Territoire } from '../territoire/territoire.js';
import { fold } from '../text/nearest.js';
import { isSomme, isTotal, isVide } from './marques.js';

/** Rows that stand among those of acteurs and speak of none: each is told, and left aside. */

const NOMBRE = /^[-+]?\d[\d\s.,]*(?:%|€|euros?)?$/i;

/** What stands under a table: « * adhérent », « (1) en 2023 », « Source : Insee », « Liste arrêtée au 3 mars 2024 », a sentence. */
const NOTE =
  /^(?:[*†‡¹²³©→]|\([\da-z*]\)|(?:sources?|notes?|n\.?\s?b\.?|nota|légende|lecture|remarques?|contacts?)\s*:|(?:mise?s? à jour|liste|document|données|tableau|extrait|page|fait)\s.*(?:\d|\.$))|(?:\S+\s+){6}.*\.$/i;

/** What a heading calls, in the plural, many that come below. */
const PLURIEL =
  /^(?:acteurs|associations|autres|clubs|collectivités|collèges|comités|écoles|entreprises|établissements|fondations|institutions|lycées|ong|organismes|partenaires|réseaux|services|structures|syndicats|universités)(?:\s|$)/i;

/** What is about the name of a heading: a number before it, lines around it, a count behind it. */
const ORNEMENTS =
  /^(?:(?:(?:Partie|Section|Chapitre)\s+)?(?:\d+|[A-Z]|[IVX]+)\s*[-–.):]|[-–—=#*•\s]+)\s*|\s*(?:\([^()]*\)|[-–—=#*•:\s]+)$/g;

/** Whether more than one cell says something. */
const isRiche = (cellules: readonly string[]) =>
  cellules.filter((cellule) => !isVide(cellule)).length > 1;

const isCapitales = (text: string) => text.length > 5 && text === text.toUpperCase();

/** Whether capitals tell headings from acteurs: all that stand alone in the column of the name have them, few others. */
function areTitresEnCapitales(rows: Table['lignes'], nom: number): boolean {
  const noms = (areRiches: boolean) =>
    rows.filter((cellules) => isRiche(cellules) === areRiches).map((row) => row[nom] ?? '');
  const isHeading = (texte: string) => texte === '' || isCapitales(texte);
  return noms(false).every(isHeading) && noms(true).filter(isCapitales).length < rows.length / 10;
}

/**
 * Tells those rows of a table, whose names stand in a column, by the code by which each is told; null for a row
 * that speaks of an acteur.
 */
export function lecteurDeParts(
  { lignes }: Table,
  rangDesTitres: number,
  nom: number,
  { departements, regions }: Territoire,
): (ligne: number) => 'ligne-a-part' | 'ligne-de-total' | null {
  const titres = (lignes[rangDesTitres] ?? []).map((titre) => titre.toLowerCase());
  // Headings stand above the last row that says more than one thing, notes below it.
  const derniere = lignes.findLastIndex(isRiche);
  const derniereNommee = lignes.findLastIndex((cellules) => !isVide(cellules[nom] ?? ''));
  let enCapitales: boolean | undefined;

  function isSection(texte: string): boolean {
    const nu = texte.replace(ORNEMENTS, '');
    const zones = [...departements, ...regions];
    enCapitales ??= areTitresEnCapitales(lignes.slice(rangDesTitres + 1, derniere + 1), nom);
    if (/:$|^[-–—=#]{2}/.test(texte) || PLURIEL.test(nu)) return true;
    return (enCapitales && isCapitales(nu)) || (zoneNamed(zones, nu) ?? paysOf(nu)) !== undefined;
  }

  /** « Total », « Sous-total : 12 »: nothing beside it but numbers. */
  function areSommes(said: readonly string[], ligne: number): boolean {
    // A cell that is merged across is in each column.
    const [texte, ...others] = new Set(said.filter((cellule) => !NOMBRE.test(cellule)));
    if (texte === undefined) return ligne > derniereNommee;
    if (others.length > 0) return false;
    if (said.length > 1 || /[:=(].*\d|\d$/.test(texte)) return isSomme(texte);
    return isTotal(texte) && (ligne === lignes.length - 1 || fold(texte).includes(' '));
  }

  return (ligne) => {
    const cellules = lignes[ligne] ?? [];
    const said = cellules.filter((cellule) => !isVide(cellule));
    const [texte = ''] = said;
    if (texte === '') return null;
    const isTitre = (one: string, i: number) => isVide(one) || one.toLowerCase() === titres[i];
    if (cellules.every(isTitre)) return 'ligne-a-part';
    if (areSommes(said, ligne)) return 'ligne-de-total';
    if (said.length > 1 || titres.length < 2) return null;
    // A heading may stand in a column of its own, before that of the name.
    const isAvant = cellules.indexOf(texte) < nom && !cellules[nom] && !NOMBRE.test(texte);
    const isTitreDePartie = isAvant || (cellules[nom] === texte && isSection(texte));
    return (ligne > derniere ? NOTE.test(texte) : isTitreDePartie) ? 'ligne-a-part' : null;
  };
}
