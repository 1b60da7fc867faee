import type { ChoixDeTables } from '../table.js';
import { lienDeFormule, momentAffiche, nombreAffiche } from './affichage.js';
import { choisies, Feuille } from './feuille.js';
import type { Attributs, Ecoute } from './xml.js';

interface Cellule {
  readonly colonne: number;
  readonly attributs: Attributs;
  texte: string;
  lien: string | undefined;
}

const CELLULE = /^(covered-)?table-cell$/;
/** How many spaces an element may stand for; nobody types more. */
const MAX_ESPACES = 100;

/** A number of rows, columns or cells; one where it is not said. */
const nombre = (attributs: Attributs, nom: string) => Number(attributs.get(nom)) || 1;

const isMasque = (attributs: Attributs) =>
  /collapse|filter/.test(attributs.get('table:visibility') ?? '');

/**
 * What hears the XML of an OpenDocument, and gathers its sheets in their order; those that are wanted are read.
 * Of a formula, its last result is.
 */
export function ecouteOds(feuilles: Feuille[], fichier: string, choix: ChoixDeTables): Ecoute {
  /** Styles of hidden sheets, and the style at hand. */
  const masques = new Set<string>();
  let style = '';
  /** The sheet that is read, and where in it; what of it is the next row, and how often it stands there. */
  let feuille: Feuille | undefined;
  let [ligne, colonne, colonnes, fois] = [0, 0, 0, 1];
  let cellules: Cellule[] = [];
  let isText = false;
  /** How deep it is in what is passed over. */
  let passe = 0;

  function ouvre(nom: string, attributs: Attributs, parent: string): void {
    if (nom === 'style') style = attributs.get('style:name') ?? '';
    else if (nom === 'table-properties' && attributs.get('table:display') === 'false')
      masques.add(style);
    else if (nom === 'table' && parent === 'spreadsheet') {
      const isHidden = masques.has(attributs.get('table:style-name') ?? '');
      const found = new Feuille(fichier, attributs.get('table:name') ?? '', choix);
      // A hidden sheet is not what a person sees as the first.
      if (choix.feuille !== undefined || !isHidden) feuilles.push(found);
      feuille = choisies(feuilles, choix).find((one) => one === found);
      [ligne, colonnes] = [0, 0];
    } else if (nom === 'table-column') {
      const first = colonnes;
      colonnes += nombre(attributs, 'table:number-columns-repeated');
      if (isMasque(attributs)) feuille?.masque('colonne', first, colonnes - 1);
    } else if (nom === 'table-row') {
      [colonne, fois] = [0, nombre(attributs, 'table:number-rows-repeated')];
      if (isMasque(attributs)) feuille?.masque('ligne', ligne, ligne + fois - 1);
    } else if (CELLULE.test(nom)) {
      const lien = lienDeFormule(attributs.get('table:formula'));
      cellules.push({ colonne, attributs, texte: '', lien });
      colonne += nombre(attributs, 'table:number-columns-repeated');
    }
  }

  function fermeRangee(): void {
    for (const cellule of cellules) cellule.texte = texteDe(cellule);
    // A sheet may say that an empty row is there a million times.
    const most = cellules.some(({ texte }) => texte.trim() !== '') ? fois : 1;
    for (let i = 0; feuille && i < most; i++) {
      for (const cellule of cellules) put(feuille, ligne + i, cellule);
    }
    ligne += fois;
    cellules = [];
  }

  return {
    ouvre(nom, attributs, parent) {
      const cellule = cellules.at(-1);
      const isIn = CELLULE.test(parent);
      // Drawings stand beside cells, and notes in them.
      if (passe > 0 || nom === 'shapes' || (isIn && nom !== 'p')) passe++;
      else if (!cellule || !(isIn || isText)) ouvre(nom, attributs, parent);
      else if (nom === 'p') {
        isText = true;
        if (cellule.texte !== '') cellule.texte += '\n';
      } else if (nom === 'a') cellule.lien ??= attributs.get('xlink:href');
      else if (nom === 's')
        cellule.texte += ' '.repeat(Math.min(nombre(attributs, 'text:c'), MAX_ESPACES));
      else if (nom === 'tab') cellule.texte += ' ';
      else if (nom === 'line-break') cellule.texte += '\n';
    },
    texte(morceau) {
      const cellule = cellules.at(-1);
      if (cellule && isText && passe === 0) cellule.texte += morceau;
    },
    ferme(nom, parent) {
      if (passe > 0) passe--;
      else if (CELLULE.test(parent)) isText = false;
      else if (nom === 'table-row') fermeRangee();
    },
  };
}

/** Puts a cell, as often as it is repeated. */
function put(feuille: Feuille, ligne: number, { colonne, attributs, texte, lien }: Cellule): void {
  const bas = ligne + nombre(attributs, 'table:number-rows-spanned') - 1;
  const largeur = nombre(attributs, 'table:number-columns-spanned');
  if (texte === '' && attributs.has('table:formula') && !attributs.has('office:value-type'))
    feuille.formuleSansValeur(ligne, colonne);
  const end = colonne + nombre(attributs, 'table:number-columns-repeated');
  for (let gauche = colonne; texte !== '' && gauche < end; gauche++) {
    feuille.cellule(ligne, gauche, texte, lien);
    if (bas > ligne || largeur > 1)
      feuille.fusionne({ haut: ligne, gauche, bas, droite: gauche + largeur - 1 });
  }
}

/** What a cell shows. */
function texteDe({ attributs, texte }: Cellule): string {
  const valeur = attributs.get('office:value');
  const date = attributs.get('office:date-value');
  const boolean = attributs.get('office:boolean-value');
  if (valeur !== undefined) return nombreAffiche(Number(valeur), texte);
  if (date !== undefined) return momentAffiche(date);
  if (boolean !== undefined) return boolean === 'true' ? 'oui' : 'non';
  return texte || (attributs.get('office:string-value') ?? '');
}
