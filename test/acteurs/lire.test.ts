import { describe, expect, test } from '@jest/globals';
import { plain } from '../kit/reading.js';
import { acteurOf, constats, dits, lire } from './reading.js';

describe('lireActeurs', () => {
  const REEL = `Acteurs du territoire;;;
;;;
Nom de la structure;CP;Ville;Type;Pays;ODD;Lat;Lon;Notes;Mis à jour le
Mission locale;1000;Bourg en Bresse;sij;Mali | bénin;ODD 4, 5;46,2;5,2;à rappeler;05/03/2024
Mission locale;38000;Grenoble;;;;;;;2023
`;

  test('a table as an office keeps it', () => {
    const { acteurs, obstacles } = lire(REEL);
    expect(obstacles).toEqual([]);
    expect(dits(acteurs.problems)).toEqual([]);
    expect(acteurs.acteurs[0]).toEqual({
      id: 'mission-locale',
      nom: 'Mission locale',
      type: 'information-jeunesse',
      categorie: '',
      commune: 'Bourg-en-Bresse',
      codePostal: '01000',
      codeInsee: '01053',
      departement: '01',
      region: '84',
      pays: ['ML', 'BJ'],
      themes: [],
      odd: [4, 5],
      besoins: [],
      contact: '',
      courriel: '',
      telephone: '',
      site: '',
      siret: '',
      rna: '',
      latitude: 46.2,
      longitude: 5.2,
      source: '',
      constate: '2024-03-05',
      autres: { Notes: 'à rappeler' },
      actions: [],
    });
    expect(acteurs.acteurs[1]).toMatchObject({ id: 'mission-locale-2', autres: {} });
  });

  test('what it found by itself is said', () => {
    expect(lire(REEL).acteurs.remarques.map(plain)).toEqual([
      "a.csv : les titres sont à la ligne 3 ; ce qui est au-dessus n'est pas lu",
      'a.csv, colonne « CP » : 1 code sans le zéro du début, qui lui est rendu (« 1000 » est lu « 01000 »)',
    ]);
  });

  test('what became of each column', () => {
    const { colonnes } = lire('Ville;nom;Remarque;Vide\nGrenoble;A;x;\n').acteurs;
    expect(colonnes.map(({ nom, role, champ }) => [nom, role, champ])).toEqual([
      ['Ville', 'utilisee', 'commune'],
      ['nom', 'utilisee', 'nom'],
      ['Remarque', 'gardee', null],
      ['Vide', 'ignoree', null],
    ]);
  });

  test('several columns say whom to reach: they stand side by side', () => {
    const text =
      'Nom;Référent;Responsable;Courriel;Téléphone\nA;Mme Roux;son adjoint;a@exemple.fr;04 76\nB;;;;04 77\n';
    const { acteurs } = lire(text);
    expect(acteurs.problems).toEqual([]);
    expect(
      acteurs.acteurs.map(({ contact, courriel, telephone }) => [contact, courriel, telephone]),
    ).toEqual([
      ['Mme Roux, son adjoint', 'a@exemple.fr', '04 76'],
      ['', '', '04 77'],
    ]);
  });

  test('a type that is none of the kit is the catégorie, beside that of a column of its own', () => {
    const text = `Nom;Type;Catégorie\nA;ONG;\nB;sij;Réseau\nC;ONG;Réseau\nD;;ONG\nE;ONG;ONG\nF;-;NC\n`;
    const { acteurs, problems } = lire(text).acteurs;
    expect(acteurs.map(({ type, categorie }) => [type, categorie])).toEqual([
      [null, 'ONG'],
      ['information-jeunesse', 'Réseau'],
      [null, 'ONG, Réseau'],
      ...[1, 2].map(() => [null, 'ONG']),
      [null, ''],
    ]);
    expect(problems.map(({ niveau, code }) => `${niveau} ${code}`)).toEqual([
      ...[1, 2, 3].map(() => 'avertissement type-inconnu'),
    ]);
    const long = lire(`nom;type\nA;${'x'.repeat(2001)}\n`).acteurs;
    expect([long.acteurs[0]?.categorie, ...dits(long.problems)]).toEqual([
      '',
      '2:3 erreur texte-trop-long ce texte dépasse 2000 caractères',
    ]);
  });

  test('several columns of themes: all of them, each once', () => {
    const { acteurs, problems } = lire(
      'Nom;Thème 1;Thème 2;Secteur\nA;Eau;;Eau\nB;Sport;Eau, Art;\n',
    ).acteurs;
    expect(problems).toEqual([]);
    expect(acteurs.map(({ themes }) => themes)).toEqual([['Eau'], ['Sport', 'Eau', 'Art']]);
  });

  test('a row without a name is left out, the rest is read', () => {
    const { acteurs } = lire('nom;commune\n;Grenoble\n\nA;Grenoble\n');
    expect(dits(acteurs.problems)).toEqual([
      "2:1 erreur nom-absent cette ligne n'a pas de « nom »",
    ]);
    expect(acteurs.acteurs.map(({ nom }) => nom)).toEqual(['A']);
  });

  test('a name that is too long is told once, and its row left out', () => {
    const { acteurs, problems } = lire(`nom;commune\n${'x'.repeat(2001)};Grenoble\n`).acteurs;
    expect(acteurs).toEqual([]);
    expect(dits(problems)).toEqual(['2:1 erreur texte-trop-long ce texte dépasse 2000 caractères']);
  });

  /** What is told of the rows that are left aside, and the names of the others. */
  const parts = (texte: string) => {
    const { acteurs, problems } = lire(texte).acteurs;
    expect(problems.filter(({ niveau }) => niveau === 'erreur')).toEqual([]);
    return {
      noms: acteurs.map(({ nom }) => nom),
      codes: problems.map(({ code, position }) => `${position.line} ${code}`),
    };
  };

  test.each([
    ...[
      'Total;;3',
      'TOTAUX;;',
      'TOTAL : 12;;',
      'Sous-total;;',
      'Sous-total Isère;;3',
      'S/total;;3',
    ],
    ...[
      'Total général;;3',
      'Nombre total;;3',
      "Nombre d'associations;;1 234,5",
      'Nombre total : 3;;',
      'Total : 2 structures;;',
    ],
    ...['Total;1;1', 'Total des adhérents;;12 €', 'Ensemble;;3', ';TOTAL;3', 'Effectif;;40 %'],
    ...['Total;NC;', ';;12', 'Taux de réponse;;45 %'],
  ])('« %s » under a table is no acteur', (row) => {
    expect(parts(`nom;commune;Adhérents\nA;Grenoble;3\n${row}\n\n`)).toEqual({
      noms: ['A'],
      codes: ['3 ligne-de-total'],
    });
  });

  test.each([
    ...[
      'Total;Grenoble;',
      'Total;;\nB;;',
      'Total Énergies;;',
      'Total Énergies;;12',
      'Totalement Libre;;3',
    ],
    ...['Ensemble vocal;;3', 'Nombril du monde;;3', 'Somme toute;;', 'Nombre et lettres;Voiron;3'],
    'Sous-total;Grenoble;',
  ])('« %s » is one', (row) => {
    const { noms, codes } = parts(`nom;commune;Adhérents\nA;Grenoble;3\n${row}\n`);
    expect(noms[1]).toBe(row.split(';')[0]);
    expect(codes).toEqual([]);
  });

  test.each([
    ...[
      'Associations :;;',
      'ISÈRE;;',
      'Isère (2);;',
      '38 - Isère;;',
      'Allemagne;;',
      '--- Culture ---;;',
    ],
    ...[
      'ACTEURS CULTURELS;;',
      'Lycées et collèges;;',
      'nom;commune;Adhérents',
      'NOM;Commune;',
      '1. Clubs;;',
      'A. Universités;;',
      'Partie II - Entreprises;;',
    ],
  ])('« %s » among the rows is no acteur', (row) => {
    expect(parts(`nom;commune;Adhérents\nA;Grenoble;3\n${row}\nB;Voiron;4\n`)).toMatchObject({
      noms: ['A', 'B'],
      codes: ['3 ligne-a-part'],
    });
  });

  test.each([
    ...[
      '* adhérent en 2023;;',
      '(1) siège social;;',
      'Source : annuaire municipal;;',
      'NB : liste partielle;;',
    ],
    ...[
      'Mise à jour le 3 mars 2024;;',
      'Liste arrêtée au 31/12/2023;;',
      '© Ville de Voiron;;',
      ';* non vérifié;',
    ],
    ...[
      '(a) hors cotisations;;',
      'Contact : a@exemple.fr;;',
      'Fait à Voiron, le 3 mars 2024;;',
      'Page 1/2;;',
    ],
    ...[
      'Liste non exhaustive.;;',
      '→ à compléter;;',
      'Les associations en gras sont membres du réseau.;;',
    ],
  ])('« %s » below the rows is no acteur', (row) => {
    expect(parts(`nom;commune;Adhérents\nA;Grenoble;3\n${row}\n`)).toMatchObject({
      noms: ['A'],
      codes: ['3 ligne-a-part'],
    });
  });

  test.each([
    // A name alone is one, below as among the others; so is one in capitals where others are.
    'nom;commune\nA;Grenoble\nFoyer rural;\nB;Voiron\nLe Club;\n',
    'nom;commune\nFOYER RURAL;Grenoble\nCLUB ALPIN;\nMAISON DE PAYS;Voiron\n',
    'nom;commune\nA;Grenoble\nCLUB ALPIN;\nFoyer rural;\nB;Voiron\n',
    'nom;commune\nA;Grenoble\nCRIJ;\nB;Voiron\n',
    'nom;commune\nIsère;Grenoble\nSources et ressources;\n',
    'nom\nIsère\nAssociations :\n* Foyer\n',
  ])('names alone are acteurs: %j', (texte) => {
    expect(parts(texte)).toMatchObject({
      noms: { length: texte.split('\n').length - 2 },
      codes: [],
    });
  });

  test('a heading in a column of its own, and titles in each part', () => {
    const texte =
      'Secteur;nom;commune\nCulture;;\n;A;Grenoble\nSecteur;nom;commune\n;B;Voiron\n;;\n';
    expect(parts(texte)).toEqual({
      noms: ['A', 'B'],
      codes: ['2 ligne-a-part', '4 ligne-a-part'],
    });
  });

  test('a formula that fails says nothing, and is warned of; without a name the row is wrong', () => {
    const { acteurs } = lire('nom;commune;Note\nA;#REF!;#DIV/0!\n#VALEUR!;Grenoble;#N/A\n');
    expect(dits(acteurs.problems)).toEqual([
      '2:3 avertissement formule-en-erreur la formule échoue (#REF!) : la cellule est lue comme vide',
      '2:9 avertissement formule-en-erreur la formule échoue (#DIV/0!) : la cellule est lue comme vide',
      '3:1 avertissement formule-en-erreur la formule échoue (#VALEUR!) : la cellule est lue comme vide',
      "3:1 erreur nom-absent cette ligne n'a pas de « nom »",
    ]);
    expect(acteurs.acteurs).toMatchObject([{ nom: 'A', commune: '', autres: {} }]);
  });

  test('cells under no title are counted, and not read', () => {
    expect(constats('nom;commune\nA;Grenoble;x;y\n')).toEqual([
      "2:12 avertissement cellule-sans-titre 2 cellules sans titre de colonne au-dessus : rien n'en est lu",
    ]);
    // A title that is there, but empty, is none.
    const { acteurs, problems } = lire('nom;;commune\nA;x;Grenoble\n').acteurs;
    expect(dits(problems)).toEqual([
      "2:3 avertissement cellule-sans-titre 1 cellule sans titre de colonne au-dessus : rien n'en est lu",
    ]);
    expect(acteurs).toMatchObject([{ nom: 'A', commune: 'Grenoble', autres: {} }]);
  });

  test('a title of any name is kept as it is', () => {
    expect(Object.entries(acteurOf({ ['__proto__']: 'x' })?.autres ?? {})).toEqual([
      ['__proto__', 'x'],
    ]);
  });

  test('actions of another file hang on their acteur', () => {
    const actions =
      'acteur;intitulé;pays;début;fin\nmission LOCALE;Échange;DE;2019;2021\nMision locale;Voyage;;;\n';
    const { acteurs } = lire(actions, 'nom\nMission locale\n');
    expect(acteurs.acteurs[0]?.actions).toEqual([
      {
        intitule: 'Échange',
        pays: ['DE'],
        localitePartenaire: '',
        themes: [],
        anneeDebut: 2019,
        anneeFin: 2021,
        source: '',
      },
    ]);
    expect(dits(acteurs.problems)).toEqual([
      "3:1 erreur acteur-inconnu aucun acteur ne s'appelle « Mision locale » ; vouliez-vous dire « Mission locale » ?",
    ]);
  });
});
