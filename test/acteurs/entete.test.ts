import { describe, expect, test } from '@jest/globals';
import { champsOf, descripteurOf } from '../../src/acteurs/champs.js';
import { Constats } from '../../src/acteurs/constats.js';
import { champOf, keyOf, lireEntete } from '../../src/acteurs/entete.js';
import { readCsv } from '../../src/lecture/tables/csv/reader.js';
import type { Table } from '../../src/lecture/tables/table.js';
import { constats, dits, lire } from './reading.js';

describe('titles', () => {
  test.each([
    ['CP', 'code_postal'],
    ['Code postal', 'code_postal'],
    ['VILLE', 'commune'],
    ['Villes', 'commune'],
    ['Structure', 'nom'],
    ['Nom de la structure', 'nom'],
    ['Nom de l’organisme', 'nom'],
    ['Courriel', 'contact'],
    ['Adresse mail', 'contact'],
    ['E-mail', 'contact'],
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
    ['Téléphone', 'contact'],
    ['', undefined],
  ])('« %s » is %s', (titre, champ) => {
    expect(champOf('acteurs', titre)).toBe(champ);
  });

  test.each(['acteurs', 'actions'] as const)('no title of %s names two fields', (forme) => {
    const keys = champsOf(forme).flatMap((champ) => [
      ...new Set([champ, ...(descripteurOf(forme, champ)?.titres ?? [])].map(keyOf)),
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
