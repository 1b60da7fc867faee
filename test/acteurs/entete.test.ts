import { describe, expect, test } from '@jest/globals';
import { luesOf } from '../../src/acteurs/champs.js';
import { Constats } from '../../src/acteurs/constats.js';
import { lireEntete } from '../../src/acteurs/entete.js';
import type { Descripteur } from '../../src/acteurs/genres.js';
import { champOf, keyOf } from '../../src/acteurs/titres-connus.js';
import { readCsv } from '../../src/lecture/tables/csv/reader.js';
import type { Table } from '../../src/lecture/tables/table.js';
import { constats, dits, lire } from './reading.js';

const titresOf = ({ titres = [], titresVagues = [] }: Partial<Descripteur> = {}) => [
  ...titres,
  ...titresVagues,
];

describe('titles', () => {
  test.each([
    ['CP', 'code_postal'],
    ['Code postal', 'code_postal'],
    ['VILLE', 'commune'],
    ['Villes', 'commune'],
    ['Structure', 'nom'],
    ['Nom de la structure', 'nom'],
    ['Nom de l’organisme', 'nom'],
    ['Courriel', 'courriel'],
    ['Adresse mail', 'courriel'],
    ['E-mail', 'courriel'],
    ['Site Internet', 'site'],
    ['Code commune', 'code_insee'],
    ['code-insee', 'code_insee'],
    ['Thématiques', 'themes'],
    ['Thème', 'themes'],
    ['Pays d’intervention', 'pays'],
    ['N° SIRET', 'siret'],
    ['Département', 'departement'],
    ['Mise à jour', 'constate'],
    ['O.D.D.', undefined],
    ['Remarques', undefined],
    ['Téléphone', 'telephone'],
    ['', undefined],
    // What stands in brackets, units and formats.
    ['Code postal (5 chiffres)', 'code_postal'],
    ['Code postal - 5 chiffres', 'code_postal'],
    ['Ville (siège)', 'commune'],
    ['Ville [du siège]', 'commune'],
    ['Commune :', 'commune'],
    ['Nom * ', 'nom'],
    ['E-mail(s)', 'courriel'],
    ['E-mail de contact', 'courriel'],
    ['Tél. portable', 'telephone'],
    ['Domaine(s) d’activité', 'themes'],
    ['Pays (s)', 'pays'],
    ['Latitude (WGS84)', 'latitude'],
    ['Longitude WGS 84, en degrés', 'longitude'],
    ['Date de mise à jour (JJ/MM/AAAA)', 'constate'],
    ['Mise à jour au format AAAA-MM-JJ', 'constate'],
    ['Téléphone 2', 'telephone'],
    ['Commune du siège social', 'commune'],
    ['Domaine d’activité principal', 'themes'],
    ['Structure / Organisme', 'nom'],
    ['Ville/Commune (siège)', 'commune'],
    ['Ville / Pays', undefined],
    ['Ville (partenaire)', undefined],
    ['Nom (contact)', 'contact'],
    ['Nom / Prénom', undefined],
    ['Prénom (nom)', undefined],
    // Who the acteur is, in other words.
    ['Nom de l’organisme bénéficiaire', 'nom'],
    ['Dénomination', 'nom'],
    ['Intitulé', 'nom'],
    ['Partenaire', 'nom'],
    ['Entité', 'nom'],
    // Both coordinates.
    ['geo_point_2d', 'geo_point_2d'],
    ['Coordonnées GPS', 'geo_point_2d'],
    ['Géolocalisation', 'geo_point_2d'],
    ['Coordonnées', undefined],
    ['Latitude / longitude', 'geo_point_2d'],
    ['Lat, long', 'geo_point_2d'],
  ])('« %s » is %s', (titre, champ) => {
    expect(champOf('acteurs', titre)).toBe(champ);
  });

  test.each(['acteurs', 'actions'] as const)('no title of %s names two fields', (forme) => {
    const keys = Object.keys(luesOf(forme)).flatMap((champ) => [
      ...new Set([champ, ...titresOf(luesOf(forme)[champ])].map(keyOf)),
    ]);
    expect(keys.filter((key, i) => keys.indexOf(key) !== i)).toEqual([]);
    expect(keys).not.toContain('');
  });
});

describe('the row of titles', () => {
  test('two columns of one field: an error that names both places', () => {
    const { obstacles } = lire('Ville;nom;Commune\nGrenoble;A;Voiron\n');
    expect(dits(obstacles)).toEqual([
      "1:11 erreur colonne-en-double deux colonnes pour le champ « commune » : « Ville » et « Commune » (la première en 1:1) ; renommez ou retirez l'une des deux",
    ]);
    expect(dits(lire('nom;note;Note\nA;x;y\n').obstacles)).toEqual([]);
    // With « nom » a table is of acteurs, whatever else it has of actions.
    expect(dits(lire('nom;acteur;fin\nA;B;2020\n').obstacles)).toEqual([
      "1:5 erreur colonne-en-double deux colonnes pour le champ « nom » : « nom » et « acteur » (la première en 1:1) ; renommez ou retirez l'une des deux",
    ]);
  });

  test('empty titles, and columns of a field that may have several, are in nobody’s way', () => {
    expect(dits(lire('nom;;;commune\nA;;;Grenoble\n').acteurs.problems)).toEqual([]);
    const { acteurs, problems } = lire('nom;Contact;Contact\nA;x;y\n').acteurs;
    expect(dits(problems)).toEqual([]);
    expect(acteurs).toMatchObject([{ nom: 'A', contact: 'x, y', autres: {} }]);
  });

  test.each([
    ['nom;Partenaire;Intitulé', ['nom', null, null]],
    ['Partenaire;nom', [null, 'nom']],
    ['Intitulé;Partenaire', [null, 'nom']],
    ['Ville (antenne);Nom;Commune', [null, 'nom', 'commune']],
    ['Nom;Ville (siège);Ville (antenne)', ['nom', 'commune', null]],
    ['Nom;Courriel;E-mail(s)', ['nom', 'courriel', 'courriel']],
    ['Nom;geo_point_2d;Latitude;Longitude', ['nom', null, 'latitude', 'longitude']],
    ['Nom;GPS;geo_point_2d', ['nom', null, 'geo_point_2d']],
  ])(
    'of several columns that may be of one field the surest is, the others are kept: %s',
    (titres, champs) => {
      const { acteurs, obstacles } = lire(`${titres}\nA;45.1, 5.7;45.1;5.7\n`);
      expect(obstacles).toEqual([]);
      expect(acteurs.colonnes.map(({ champ }) => champ)).toEqual(champs);
    },
  );

  test('two columns of one unknown title: both are kept, told apart', () => {
    const { acteurs, obstacles } = lire('nom;Note;Note;Note (2);Note\nA;w;x;y;z\n');
    expect(obstacles).toEqual([]);
    expect(dits(acteurs.problems)).toEqual([
      '1:10 avertissement colonne-en-double deux colonnes « Note » : les deux sont gardées, celle-ci comme « Note (3) »',
      '1:24 avertissement colonne-en-double deux colonnes « Note » : les deux sont gardées, celle-ci comme « Note (4) »',
    ]);
    expect(acteurs.acteurs[0]?.autres).toEqual({
      Note: 'w',
      'Note (2)': 'y',
      'Note (3)': 'x',
      'Note (4)': 'z',
    });
  });

  test('no name: an error that says what was found', () => {
    expect(dits(lire('Rue;Age\nx;1\n').obstacles)).toEqual([
      "1:1 erreur colonne-absente aucune colonne ne s'appelle « nom » ; titres trouvés : « Rue », « Age »",
    ]);
  });

  test('of many titles the first ten are said, but none that is empty', () => {
    expect(dits(lire('a;b;c;d;;e;f;g;h;i;j;k\n1\n').obstacles)).toEqual([
      "1:1 erreur colonne-absente aucune colonne ne s'appelle « nom » ; titres trouvés : « a », « b », « c », « d », « e », « f », « g », « h », « i », « j »…",
    ]);
    expect(dits(lire('a;b;c;d;;e;f;g;h;i;j\n1\n').obstacles)).toEqual([
      "1:1 erreur colonne-absente aucune colonne ne s'appelle « nom » ; titres trouvés : « a », « b », « c », « d », « e », « f », « g », « h », « i », « j »",
    ]);
  });

  test.each(['', '\n\n'])('nothing at all (%j): the file is empty', (texte) => {
    expect(dits(lire(texte).obstacles)).toEqual(['1:1 erreur fichier-vide le fichier est vide']);
  });

  test('every file that cannot be used is told', () => {
    const { obstacles } = lire('x\n1\n', 'nom\nA\n', 'nom;nom\nA;B\n');
    expect(obstacles.map(({ fichier, code }) => `${fichier} ${code}`)).toEqual([
      'a.csv colonne-absente',
      'c.csv colonne-en-double',
    ]);
  });

  test('a slip is proposed, and the column kept', () => {
    expect(constats('nom;Comune\nA;Grenoble\n')).toEqual([
      '1:5 avertissement titre-inconnu colonne « Comune » inconnue, gardée telle quelle ; vouliez-vous dire « commune » ?',
    ]);
    expect(lire('nom;Comune\nA;Grenoble\n').acteurs.acteurs[0]?.autres).toEqual({
      Comune: 'Grenoble',
    });
  });

  test.each([
    ['code_postal', ['38000', '01000', 'NC', '97411']],
    ['courriel', ['a@exemple.fr', 'b.c@exemple.org']],
    ['telephone', ['04 76 00 00 00', '+33 4 76 00 00 00', '0476000000']],
    ['latitude', ['45,1885', '48.85661']],
    ['longitude', ['5,7245', '-1.5536']],
    ['geo_point_2d', ['45.1885, 5.7245', '45,364 / 5,592']],
    ['geo_point_2d', ['POINT (5.7245 45.1885)']],
    ['siret', ['78467169500087']],
    ['rna', ['W381000001']],
    ['site', ['https://exemple.fr', 'www.exemple.fr']],
  ])(
    'values that look like those of %s under a title that is not known are asked about',
    (champ, cellules) => {
      const texte = `nom;Truc\n${cellules.map((cellule) => `A;${cellule}`).join('\n')}\n`;
      const { acteurs, problems } = lire(texte).acteurs;
      expect(dits(problems).filter((dit) => /titre-inconnu/.test(dit))).toEqual([
        `1:5 avertissement titre-inconnu colonne « Truc » inconnue, gardée telle quelle ; d'après ce qu'elle contient, vouliez-vous dire « ${champ} » ?`,
      ]);
      expect(acteurs[0]?.autres).toEqual({ Truc: cellules[0] });
    },
  );

  test.each([
    'nom;Budget\nA;12000\nB;350\nC;1200000',
    'nom;Effectif\nA;12\nB;45,5',
    'nom;Code postal;Code du bureau\nA;38000;38500',
    'nom;Remarque\nA;écrire à a@exemple.fr\nB;vu',
    'nom;Vide\nA;\nB;NC',
  ])('other values, and those of a field that has its column, are not: %j', (texte) => {
    expect(constats(`${texte}\n`).filter((dit) => /titre-inconnu/.test(dit))).toEqual([]);
  });

  test.each(['Titre', 'Adresse', 'Notes', 'Statut', 'Rue', 'Région'])(
    'a title of its own is no slip: %s',
    (titre) => {
      expect(constats(`nom;${titre}\nA;x\n`)).toEqual([]);
    },
  );

  test('the titles are sought in the first ten rows, where they are certain', () => {
    const above = (count: number) => 'Mes acteurs\n'.repeat(count);
    const table = 'nom;commune\nA;Grenoble\n';
    expect(lire(above(9) + table).acteurs.acteurs).toHaveLength(1);
    expect(lire(above(10) + table).obstacles).toHaveLength(1);
    // One name alone may be a cell of any row.
    expect(lire(`${above(1)}nom\nA\n`).obstacles).toHaveLength(1);
  });

  test('an empty row above the titles is passed over', () => {
    const { acteurs, problems } = lire(';;\nnom;Rue\nA;x\n').acteurs;
    expect(dits(problems)).toEqual([]);
    expect(acteurs).toMatchObject([{ nom: 'A', autres: { Rue: 'x' } }]);
  });

  test('only titles', () => {
    expect(constats('nom;commune\n')).toEqual([
      "1:1 avertissement sans-ligne il n'y a rien sous les titres",
    ]);
  });
});

describe('what the rows of a table are', () => {
  /** A column « nom » or « acteur » alone tells nothing: what else there is does. */
  const formeOf = (texte: string, feuille: string | null = null) => {
    const [table] = readCsv('a.csv', new TextEncoder().encode(texte)).tables;
    if (!table) throw new Error('no table');
    const problem: Table['problem'] = (...place) => table.problem(...place);
    return lireEntete({ ...table, feuille, problem }, new Constats())?.forme;
  };

  test.each([
    ['acteur;commune\nA;Grenoble\n', null, 'acteurs'],
    ['Structure;Intitulé\nA;x\n', null, 'acteurs'],
    ['raison sociale;fin\nA;2020\n', null, 'acteurs'],
    ['acteur;pays\nA;Mali\n', null, 'acteurs'],
    ['acteur;pays\nA;Mali\n', 'Feuil1', 'acteurs'],
    ['acteur;pays\nA;Mali\n', 'ACTIONS', 'actions'],
    ['acteur;fin\nA;2020\n', null, 'actions'],
    ['acteur;début\nA;2020\n', null, 'actions'],
    ['acteur;intitulé\nA;x\n', null, 'actions'],
  ])('%j on a sheet %s: %s', (texte, feuille, expected) => {
    expect(formeOf(texte, feuille)).toBe(expected);
  });
});
