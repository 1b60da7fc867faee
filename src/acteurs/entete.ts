import type { Table } from '../lecture/tables/table.js';
import { echo } from '../text/clean.js';
import { fold } from '../text/nearest.js';
import { enumeration, fr } from '../text/typography.js';
import { descripteurOf, FORMES, type Forme } from './champs.js';
import { avertissement, type Constats, cellName, erreur } from './constats.js';
import { tellSoupcons } from './soupcons.js';
import { type ColonneTitree, champOf, champsDes, type Entete, keyOf } from './titres-connus.js';

/** A person may write a title, a date or a logo above a table: not more rows than this. */
export const MAX_AVANT = 10;

/** What a sheet is called whose rows are actions. */
const ACTIONS = 'actions';

/**
 * Finds the titles of a table: its first row, or one of the next that has the title that every table of its
 * form has and another known one. Tells what is wrong with them; null where nothing of the table can be used.
 */
export function lireEntete(table: Table, constats: Constats): Entete | null {
  const first = Math.max(
    0,
    table.lignes.findIndex((cellules) => cellules.some((cellule) => cellule !== '')),
  );
  const near = table.lignes.slice(first, MAX_AVANT).map((_, i) => first + i);
  // Of two rows of titles, the one below says more than the one that puts them in groups.
  const ligne = near.reduce(
    (best, row) => (knownOf(table, row) > knownOf(table, best) ? row : best),
    first,
  );
  const forme = formeOf(table, ligne);
  const colonnes = distinct(table, ligne, forme, constats);
  const entete = { forme, ligne, colonnes };
  const absent = absence(table, entete);
  if (absent) constats.add({ table, ligne, colonne: 0 }, absent);
  const isDouble = doubles(table, entete, constats);
  tellSoupcons(table, entete, constats);
  return absent || isDouble ? null : entete;
}

/** The columns under their titles; two of one title that is of no field are told apart by a number. */
function distinct(table: Table, ligne: number, forme: Forme, constats: Constats): ColonneTitree[] {
  const titres = table.lignes[ligne] ?? [];
  const champs = champsDes(forme, titres);
  const taken = new Set(titres);
  const seen = new Set<string>();
  return titres.map((titre, index): ColonneTitree => {
    const champ = champs[index] ?? null;
    // Its column is another of that field only where there may be several.
    const isOnce = champ !== null && !descripteurOf(forme, champ)?.cumule;
    if (isOnce && isCovered(table, ligne, index)) return { index, titre: '', champ: null };
    if (titre === '' || champ !== null || !seen.has(titre)) {
      seen.add(titre);
      return { index, titre, champ };
    }
    let number = 2;
    while (taken.has(`${titre} (${number})`)) number++;
    const nouveau = `${titre} (${number})`;
    taken.add(nouveau);
    const message = fr`deux colonnes « ${echo(titre)} » : les deux sont gardées, celle-ci comme « ${echo(nouveau)} »`;
    constats.add({ table, ligne, colonne: index }, avertissement('colonne-en-double', message));
    return { index, titre: nouveau, champ };
  });
}

/** How many titles of a row are known; 0 where it may be no row of titles: it has not the one that each has, or no other. */
function knownOf(table: Table, ligne: number): number {
  const forme = formeOf(table, ligne);
  const known = (table.lignes[ligne] ?? []).flatMap((titre, colonne) =>
    isCovered(table, ligne, colonne) ? [] : (champOf(forme, titre) ?? []),
  );
  const isCertain = known.includes(FORMES[forme].obligatoire) && new Set(known).size > 1;
  return isCertain ? known.length : 0;
}

/** Whether a cell is that of the column before it, merged across. */
export const isCovered = (table: Table, ligne: number, colonne: number): boolean =>
  (table.portee?.(ligne, colonne)?.[0] ?? colonne) < colonne;

/** What only actions have. */
const OF_ACTIONS: ReadonlySet<string | undefined> = new Set([
  'intitule',
  'annee_debut',
  'annee_fin',
]);

/** A table is of acteurs, unless its sheet says that it is not, or its titles are official ones of actions. */
function formeOf({ feuille, lignes }: Table, ligne: number): Forme {
  if (feuille !== null && fold(feuille) === ACTIONS) return 'actions';
  const titres = lignes[ligne] ?? [];
  const isActions =
    titres.some((titre) => keyOf(titre) === 'acteur') &&
    titres.some((titre) => OF_ACTIONS.has(champOf('actions', titre))) &&
    !titres.some((titre) => keyOf(titre) === 'nom');
  return isActions ? 'actions' : 'acteurs';
}

/** That the one column which must be there is not, where it is so. */
function absence({ feuille, lignes }: Table, { forme, colonnes }: Entete) {
  if (lignes.length === 0) {
    const what = feuille === null ? fr`le fichier` : fr`la feuille « ${echo(feuille)} »`;
    return erreur('fichier-vide', fr`${what} est vide`);
  }
  const { obligatoire } = FORMES[forme];
  if (colonnes.some(({ champ }) => champ === obligatoire)) return null;
  const titres = colonnes.map(({ titre }) => titre).filter((titre) => titre !== '');
  const shown = titres.slice(0, MAX_AVANT).map((titre) => fr`« ${echo(titre)} »`);
  const found = fr`titres trouvés : ${shown.join(', ')}${titres.length > MAX_AVANT ? '…' : ''}`;
  return erreur('colonne-absente', fr`aucune colonne ne s'appelle « ${obligatoire} » ; ${found}`);
}

/** Tells the columns that have one field with others before them. */
function doubles(table: Table, { forme, ligne, colonnes }: Entete, constats: Constats): boolean {
  const before = new Map<string, ColonneTitree>();
  let isDouble = false;
  for (const colonne of colonnes) {
    const { index, titre, champ } = colonne;
    if (champ === null || descripteurOf(forme, champ)?.cumule) continue;
    const other = before.get(champ);
    before.set(champ, other ?? colonne);
    if (!other) continue;
    isDouble = true;
    const place = cellName({ table, ligne, colonne: other.index });
    const names = [...new Set([other.titre, titre])].map((name) => fr`« ${echo(name)} »`);
    const message = fr`deux colonnes pour le champ « ${champ} » : ${enumeration(names)} (la première en ${place}) ; renommez ou retirez l'une des deux`;
    constats.add({ table, ligne, colonne: index }, erreur('colonne-en-double', message));
  }
  return isDouble;
}
