import type { ChoixDeTables } from '../table.js';
import { afficheurDe, lienDeFormule, momentAffiche } from './affichage.js';
import { Illisible } from './archive.js';
import { choisies, Feuille, type Plage } from './feuille.js';
import type { Parties } from './parties.js';
import type { Attributs } from './xml.js';

/**
 * The sheets of an .xlsx (Office Open XML), in their order, of which those that are wanted are read. Of a formula,
 * its last result is.
 */
export function feuillesXlsx(parties: Parties, fichier: string, choix: ChoixDeTables): Feuille[] {
  const elements = parties.elements('xl/workbook.xml');
  const isMac = elements.some(({ attributs }) => isTrue(attributs.get('date1904')));
  const relations = relationsDe(parties, 'xl/workbook.xml');
  const noms = new Map<Feuille, string>();
  for (const { nom, attributs } of elements) {
    const cible = relations.get(idDe(attributs));
    // A sheet may be a diagram, or a macro. One that is hidden is not what a person sees as the first.
    const isHidden = /hidden/i.test(attributs.get('state') ?? '');
    if (nom !== 'sheet' || cible === undefined || (isHidden && choix.feuille === undefined))
      continue;
    const feuille = new Feuille(fichier, attributs.get('name') ?? '', choix);
    noms.set(feuille, cible.replace(/^\/?(xl\/)?/i, 'xl/'));
  }
  const feuilles = [...noms.keys()];
  const texteDe = lecteurDeTextes(parties, isMac);
  for (const feuille of choisies(feuilles, choix))
    lireFeuille(feuille, parties, noms.get(feuille) ?? '', texteDe);
  return feuilles;
}

const isTrue = (texte: string | undefined) => texte === '1' || texte === 'true';

/** The id of a relation: the one attribute that has a prefix, « r:id » by custom. */
const idDe = (attributs: Attributs): string =>
  [...attributs].find(([nom]) => nom.endsWith(':id'))?.[1] ?? '';

/** The sheets and links that a part refers to, by their ids. */
function relationsDe(parties: Parties, nom: string): Map<string, string> {
  const relations = parties
    .elements(nom.replace(/[^/]*$/, '_rels/$&.rels'))
    .filter(({ attributs }) => /\/(worksheet|hyperlink)$/.test(attributs.get('Type') ?? ''));
  return new Map(
    relations.map(({ attributs }) => [attributs.get('Id') ?? '', attributs.get('Target') ?? '']),
  );
}

/** « _x000D_ » is a character by its number. */
const sansEchappement = (texte: string) =>
  texte.replace(/_x([\da-f]{4})_/gi, (_, code) => String.fromCharCode(Number(`0x${code}`)));

/** The texts that cells refer to by their numbers; those that say how others are pronounced are none. */
function textesDe(parties: Parties): string[] {
  const textes: string[] = [];
  let texte = '';
  let isText = false;
  parties.lire('xl/sharedStrings.xml', {
    ouvre(element, _, parent) {
      isText = element === 't' && parent !== 'rPh';
    },
    texte(morceau) {
      if (isText) texte += morceau;
    },
    ferme(element) {
      isText = false;
      if (element !== 'si') return;
      textes.push(sansEchappement(texte));
      texte = '';
    },
  });
  return textes;
}

/** The date formats that have a number only; others that do are of numbers. */
const DATES = /^(1[4-9]|2[0-27-9]|3[0-6]|4[5-7]|5[0-8])$/;

/** What reads a cell: what it shows of its value, by the texts and number formats of the workbook. */
function lecteurDeTextes(parties: Parties, isMac: boolean) {
  const textes = textesDe(parties);
  const styles = parties.elements('xl/styles.xml');
  const codes = new Map(
    styles
      .filter(({ nom }) => nom === 'numFmt')
      .map(({ attributs }) => [attributs.get('numFmtId'), attributs.get('formatCode')]),
  );
  const afficheurs = styles
    .filter(({ parent }) => parent === 'cellXfs')
    .map(({ attributs }) => {
      const id = attributs.get('numFmtId') ?? '';
      return afficheurDe(codes.get(id) ?? (DATES.test(id) ? 'dmy' : ''), isMac);
    });
  const sansFormat = afficheurDe('', isMac);
  return (cellule: Attributs, valeur: string): string => {
    const type = cellule.get('t') ?? 'n';
    if (type === 'b' && valeur !== '') return isTrue(valeur) ? 'oui' : 'non';
    if (type === 'd') return momentAffiche(valeur);
    if (type === 's') {
      const texte = textes[Number(valeur)];
      if (texte === undefined) throw new Illisible('abime');
      return texte;
    }
    const number = Number(valeur || Number.NaN);
    if (type !== 'n' || !Number.isFinite(number)) return sansEchappement(valeur);
    return (afficheurs[Number(cellule.get('s'))] ?? sansFormat)(number);
  };
}

function placeDe(nom = ''): readonly [ligne: number, colonne: number] {
  const [, letters, number] = /^\$?([A-Z]{1,3})\$?([1-9]\d*)$/.exec(nom) ?? [];
  if (letters === undefined) throw new Illisible('abime');
  const rang = [...letters].reduce((sum, letter) => 26 * sum + letter.charCodeAt(0) - 64, 0);
  return [Number(number) - 1, rang - 1];
}

function plageDe(attributs: Attributs): Plage {
  const [debut, fin = debut] = (attributs.get('ref') ?? '').split(':');
  const [[haut, gauche], [bas, droite]] = [placeDe(debut), placeDe(fin)];
  return { haut, gauche, bas, droite };
}

const nombre = (attributs: Attributs, nom: string, otherwise: number) =>
  Number(attributs.get(nom) ?? otherwise);

function lireFeuille(
  feuille: Feuille,
  parties: Parties,
  nom: string,
  texteDe: ReturnType<typeof lecteurDeTextes>,
): void {
  const relations = relationsDe(parties, nom);
  let [ligne, colonne] = [-1, -1];
  let cellule: Attributs = new Map();
  /** The texts of the cell, by their elements. */
  let textes: Record<string, string> = {};
  let part = '';
  const isFound = parties.lire(nom, {
    ouvre(element, attributs, parent) {
      part = '';
      const isMasque = isTrue(attributs.get('hidden')) || nombre(attributs, 'ht', 1) === 0;
      if ((element === 'v' || element === 't' || element === 'f') && parent !== 'rPh') {
        part = element === 't' ? 'v' : element;
        textes[part] ??= '';
      } else if (element === 'c') {
        [ligne, colonne] = attributs.has('r') ? placeDe(attributs.get('r')) : [ligne, colonne + 1];
        [cellule, textes] = [attributs, {}];
      } else if (element === 'row') {
        [ligne, colonne] = [nombre(attributs, 'r', ligne + 2) - 1, -1];
        if (isMasque) feuille.masque('ligne', ligne, ligne);
      } else if (element === 'col' && isMasque)
        feuille.masque('colonne', nombre(attributs, 'min', 1) - 1, nombre(attributs, 'max', 1) - 1);
      else if (element === 'mergeCell') feuille.fusionne(plageDe(attributs));
      else if (element === 'hyperlink')
        feuille.lie(plageDe(attributs), relations.get(idDe(attributs)) ?? '');
    },
    texte(morceau) {
      if (part !== '') textes[part] += morceau;
    },
    ferme(element) {
      part = '';
      if (element !== 'c') return;
      const { f, v = '' } = textes;
      if (v !== '') feuille.cellule(ligne, colonne, texteDe(cellule, v), lienDeFormule(f));
      else if (f && cellule.get('t') !== 'str') feuille.formuleSansValeur(ligne, colonne);
    },
  });
  if (!isFound) throw new Illisible('abime');
}
