import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { lignesOf } from '../../src/acteurs/ecriture.js';
import { lireActeurs } from '../../src/acteurs/lire.js';
import { isVide } from '../../src/acteurs/marques.js';
import type { Table } from '../../src/lecture/tables/table.js';
import { fold } from '../../src/text/nearest.js';
import { contexte } from './reading.js';

/**
 * The law of DESIGN §10: what a person wrote in a cell is in the export, as it stands or by what it means, or was
 * told at its place.
 */

/** A cell, and the words by which the export must have it. */
interface Cellule {
  readonly texte: string;
  readonly traces: readonly string[];
}

/** The words of a text, but a conjunction, and the mark of what is not known. */
const motsDe = (texte: string) =>
  (fold(texte).match(/[\p{L}\p{N}]+/gu) ?? []).filter((mot) => mot !== 'nan' && mot !== 'et');
const dit = (texte: string, ...traces: string[]): Cellule => ({
  texte,
  traces: traces.length > 0 ? traces : motsDe(texte),
});
const VIDE = dit('');

/** Words of any file, with what may stand between values. */
const mots = fc
  .array(
    fc.constantFrom(
      ...['Foyer', 'été', 'Total', 'Source', 'ONG', 'Mali', '12', '7777', 'nan', 'AFD', 'x@y.fr'],
      ...[',', ';', '/', ' - ', ' et ', '&', '|', '\n', '*', ':', '(', ')', '• ', "'", '=', '.'],
    ),
    { minLength: 1, maxLength: 6 },
  )
  .map((parts) => parts.join(' ').replace(/ +/g, ' ').trim());
const libre = mots.map((texte) => dit(texte));

/** Several values in a cell, as people write them. */
const listeDe = (...valeurs: readonly Cellule[]) =>
  fc
    .tuple(fc.subarray([...valeurs], { minLength: 1 }), fc.constantFrom('; ', '|', '\n', '\n• '))
    .map(([found, entre]) =>
      dit(
        (entre.trim() === '•' ? '• ' : '') + found.map(({ texte }) => texte).join(entre),
        ...found.flatMap(({ traces }) => traces),
      ),
    );

const oneOf = (...cellules: readonly Cellule[]) => fc.constantFrom(...cellules);
const PAYS = listeDe(
  dit('Mali'),
  dit('SN', 'Sénégal'),
  dit('U.S.A.', 'États-Unis'),
  dit('Atlantide'),
);
const THEMES = listeDe(
  dit('Eau et assainissement'),
  dit('Culture, Sport'),
  dit('Santé (soins, eau)'),
);

/** What may be right in a column, by the titles that it may have. */
const JUSTES: readonly (readonly [titres: readonly string[], fc.Arbitrary<Cellule>])[] = [
  [
    ['nom', 'Structure', 'Intitulé', 'Nom / Organisme'],
    oneOf(dit('Foyer'), dit('Le Club'), dit('Total')),
  ],
  [
    ['type', 'Type de partenaire *'],
    oneOf(
      dit('sij', 'information-jeunesse'),
      dit('AFD'),
      dit('ONG'),
      dit('Université'),
      dit('Europe'),
    ),
  ],
  [['categorie'], oneOf(dit('ONG'), dit('Réseau'))],
  [
    ['commune', 'Ville (siège)'],
    oneOf(
      dit('grenoble'),
      dit('St Martin d’Hères', 'Saint-Martin-d’Hères'),
      dit('Bamako'),
      dit('Grenobl'),
    ),
  ],
  [
    ['code_postal', 'CP'],
    oneOf(dit('38000'), dit('1000', '01000'), dit('38000.0', '38000'), dit('A1 2B')),
  ],
  [['code_insee'], oneOf(dit('38185'), dit('38999'), dit('2A004'))],
  [['departement'], oneOf(dit('Isère', '38'), dit('69'), dit('Izère'))],
  [['pays', 'Pays (s)'], PAYS],
  [['themes', 'Domaine(s)'], THEMES],
  [
    ['odd'],
    oneOf(
      dit('4'),
      dit('ODD 4', '4'),
      dit('4 17'),
      dit('4. Éducation, 17. Paix', '4', '17'),
      dit('4-17'),
    ),
  ],
  [['besoins'], listeDe(dit('mobilité', 'mobilite'), dit('etat'), dit('zut'))],
  [['contact', 'Référent'], oneOf(dit('Mme Roux'))],
  [['courriel', 'E-mail(s)'], oneOf(dit('a@exemple.fr'))],
  [['telephone', 'Tél. portable'], oneOf(dit('04 76 00 00 00'))],
  [['site'], oneOf(dit('https://exemple.fr'))],
  [
    ['siret'],
    oneOf(dit('784 671 695 00087', '78467169500087'), dit('12345678901234'), dit('7,8E+13')),
  ],
  [['rna'], oneOf(dit('w381000001'), dit('381'))],
  [['latitude'], oneOf(dit('45,1885', '45.1885'), dit('5.7'), dit('nord'))],
  [['longitude'], oneOf(dit('5,7245', '5.7245'), dit('45.18'))],
  [['geo_point_2d', 'GPS'], oneOf(dit('45.1885, 5.7245', '45.1885', '5.7245'), dit('au nord'))],
  [['source'], oneOf(dit('Annuaire'))],
  [
    ['constate', 'Mis à jour le (JJ/MM/AAAA)'],
    oneOf(dit('3/2/2024', '2024-02-03'), dit('hier'), dit('2027')),
  ],
  [['Note', 'Remarque', '', 'Bureau distributeur', '__proto__'], libre],
];

/** A column: its title, and cells that are right in it, of any words, or empty. */
const colonne = (rows: number) =>
  fc.constantFrom(...JUSTES).chain(([titres, juste]) =>
    fc.record({
      titre: fc.constantFrom(...titres),
      cellules: fc.array(
        fc.oneof(
          { weight: 5, arbitrary: juste },
          { weight: 2, arbitrary: libre },
          fc.constant(VIDE),
        ),
        { minLength: rows, maxLength: rows },
      ),
    }),
  );

const tableau = fc
  .integer({ min: 1, max: 5 })
  .chain((rows) => fc.array(colonne(rows), { minLength: 2, maxLength: 7 }));

type Colonnes = readonly { readonly titre: string; readonly cellules: readonly Cellule[] }[];

/** A table whose problems stand at the row and column of their cell. */
function tableOf(colonnes: Colonnes): Table {
  const rows = colonnes[0]?.cellules.map((_, i) =>
    colonnes.map(({ cellules }) => cellules[i]?.texte ?? ''),
  );
  return {
    fichier: 'a.csv',
    feuille: null,
    lignes: [colonnes.map(({ titre }) => titre), ...(rows ?? [])],
    problem: (ligne, column, code, message, niveau = 'erreur') => ({
      ...{ fichier: 'a.csv', code, message, niveau, extrait: '' },
      position: { line: ligne, column },
    }),
  };
}

/** What tells a whole row, or a point, at any cell of it. */
const DE_LIGNE = /^(nom-absent|ligne-)/;
const DE_POINT = /^coordonnee/;

/** The cells that are neither in the export nor told. */
function perdues(colonnes: Colonnes): string[] {
  const table = tableOf(colonnes);
  const lecture = { tables: [table], problems: [], remarques: [] };
  const { acteurs, obstacles } = lireActeurs([lecture], contexte());
  // The file is refused, or a row that looks like titles is taken for them, and those above are told.
  const isShifted = acteurs.remarques.some((remarque) =>
    /les titres sont à la ligne/.test(remarque),
  );
  if (obstacles.length > 0 || isShifted) return [];
  const { problems } = acteurs;
  const isDegres = (column: number) => /itude$/.test(table.lignes[0]?.[column] ?? '');
  const told = (line: number, column: number) =>
    problems.some(
      ({ code, position }) =>
        (position.line === line &&
          (position.column === column ||
            DE_LIGNE.test(code) ||
            (isDegres(column) && DE_POINT.test(code)))) ||
        (code === 'cellule-sans-titre' && table.lignes[0]?.[column] === ''),
    );
  const rows = table.lignes.length - 1;
  const left = new Set(
    problems.flatMap(({ code, position }) =>
      /^nom-absent|^ligne-|^texte-trop/.test(code) ? position.line : [],
    ),
  );
  const kept = Array.from({ length: rows }, (_, i) => i + 1).filter(
    (line) => !left.has(line) && table.lignes[line]?.some((cellule) => !isVide(cellule)),
  );
  const [, ...written] = lignesOf(acteurs.acteurs).map((row) => ` ${fold(row.join(' ; '))} `);
  return colonnes.flatMap(({ titre, cellules }, column) =>
    cellules.flatMap(({ texte, traces }, i) => {
      const row = written[kept.indexOf(i + 1)] ?? '';
      const has = (trace: string) => row.includes(` ${fold(trace)} `);
      const isKept = traces.every(has) || motsDe(texte).every(has);
      return isVide(texte) || isKept || told(i + 1, column) ? [] : [`${titre}: ${texte}`];
    }),
  );
}

describe('what is written in a cell', () => {
  test('is in the csv, or told at its place', () => {
    fc.assert(
      fc.property(tableau, (colonnes) => {
        expect(perdues(colonnes)).toEqual([]);
      }),
      { numRuns: 400 },
    );
  });
});
