import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { lecteurDeLieux } from '../../src/acteurs/lieu.js';
import { officialList, territoire } from '../support/territoire.js';
import { acteurOf, constats, dits, lire, reproches, tableau } from './reading.js';

/** « commune, code postal, code INSEE, département, région » of a place; « - » for what is not known. */
function lieu(champs: Readonly<Record<string, string>>): string {
  const acteur = acteurOf(champs);
  if (!acteur) throw new Error('no acteur');
  const { commune, codePostal, codeInsee, departement, region } = acteur;
  return [commune, codePostal, codeInsee, departement, region]
    .map((part) => part || '-')
    .join(', ');
}

describe('a place', () => {
  test.each([
    [{ code_insee: '38185' }, 'Grenoble, -, 38185, 38, 84'],
    [{ code_insee: '1053' }, 'Bourg-en-Bresse, -, 01053, 01, 84'],
    [
      { code_insee: '38185', commune: 'grenoble', code_postal: '38021' },
      'Grenoble, 38021, 38185, 38, 84',
    ],
    [
      { code_insee: '75111', commune: 'Paris', code_postal: '75011' },
      'Paris 11e Arrondissement, 75011, 75111, 75, 11',
    ],
    [{ code_insee: '74011', commune: 'Annecy-le-Vieux' }, 'Annecy, -, 74010, 74, 84'],
    [{ commune: 'Saint-Denis', code_postal: '97400' }, 'Saint-Denis, 97400, 97411, 974, 04'],
    [{ commune: 'Saint-Denis', departement: 'Seine-Saint-Denis' }, 'Saint-Denis, -, 93066, 93, 11'],
    [{ commune: 'st martin d heres' }, "Saint-Martin-d'Hères, -, 38421, 38, 84"],
    [{ commune: 'Grenoble Cedex 9', code_postal: '38021' }, 'Grenoble, 38021, 38185, 38, 84'],
    [{ code_postal: '75011' }, 'Paris 11e Arrondissement, 75011, 75111, 75, 11'],
    [{ commune: 'Larche', departement: '04' }, "Val d'Oronaye, -, 04120, 04, 93"],
    [{ commune: 'Évry', code_postal: '91000' }, 'Évry-Courcouronnes, 91000, 91228, 91, 11'],
    [{ commune: 'Évry', departement: '91' }, 'Évry-Courcouronnes, -, 91228, 91, 11'],
    [{ commune: 'Évry (91)' }, 'Évry-Courcouronnes, -, 91228, 91, 11'],
    [{ commune: 'Évry (89)' }, 'Évry, -, 89162, 89, 27'],
    [{ commune: '91000 Évry' }, 'Évry-Courcouronnes, -, 91228, 91, 11'],
    [{ commune: 'Cherbourg' }, 'Cherbourg-en-Cotentin, -, 50129, 50, 28'],
    [{ commune: 'Levallois' }, 'Levallois-Perret, -, 92044, 92, 11'],
    [{ commune: 'Ville de Grenoble' }, 'Grenoble, -, 38185, 38, 84'],
    [{ commune: 'Mairie du Havre', code_postal: '76600' }, 'Le Havre, 76600, 76351, 76, 28'],
    [{ commune: 'Bourg-en-Bresse', code_postal: '1000' }, 'Bourg-en-Bresse, 01000, 01053, 01, 84'],
    [{ commune: 'Grenoble', pays: 'Mali' }, 'Grenoble, -, 38185, 38, 84'],
    [{ code_postal: '38000', pays: 'Mali; France' }, 'Grenoble, 38000, 38185, 38, 84'],
    [{ code_postal: '38000', pays: 'Europe' }, 'Grenoble, 38000, 38185, 38, 84'],
    [{ departement: '38', pays: 'Mali' }, '-, -, -, 38, 84'],
    [{ commune: 'Tunis', code_postal: '1000', pays: 'Tunisie' }, 'Tunis, 1000, -, -, -'],
    [{ commune: 'Gand', code_postal: 'B-9000', pays: 'Belgique' }, 'Gand, B-9000, -, -, -'],
    [{ commune: 'Londres', code_postal: 'SW1A 1AA', pays: 'UK' }, 'Londres, SW1A 1AA, -, -, -'],
    [{ commune: 'Mons', code_postal: '7000', pays: 'Belgique' }, 'Mons, 7000, -, -, -'],
    [{ departement: 'isère' }, '-, -, -, 38, 84'],
    [{ departement: '1' }, '-, -, -, 01, 84'],
    [{ departement: '974' }, '-, -, -, 974, 04'],
    [{ departement: 'Corse-du-Sud (2A)' }, '-, -, -, 2A, 94'],
    [{}, '-, -, -, -, -'],
  ])('%j is %s', (champs, expected) => {
    expect(reproches(champs)).toEqual([]);
    expect(lieu(champs)).toBe(expected);
  });
});

describe('a place that is wrong or not sure is told once, at its cell, and what is sure is kept', () => {
  const cases: readonly (readonly [Readonly<Record<string, string>>, string, string])[] = [
    // Who could be meant: two, or more.
    [
      { commune: 'Balan' },
      "2:5 avertissement commune-homonyme 2 communes s'appellent « Balan » (Ain et Ardennes) : ajoutez le code postal ou le département",
      'Balan, -, -, -, -',
    ],
    [
      { commune: 'Saint-Denis' },
      "2:5 avertissement commune-homonyme 4 communes s'appellent « Saint-Denis » (Aude, Gard, Seine-Saint-Denis et La Réunion) : ajoutez le code postal ou le département",
      'Saint-Denis, -, -, -, -',
    ],
    [
      { commune: 'Saint-Denis', departement: '38' },
      "2:5 avertissement commune-homonyme 4 communes s'appellent « Saint-Denis » (Aude, Gard, Seine-Saint-Denis et La Réunion) : ajoutez le code postal ou le département",
      'Saint-Denis, -, -, 38, 84',
    ],
    [
      { code_postal: '02670' },
      '2:5 avertissement code-postal-partage le code postal 02670 est celui de 2 communes (Champs et Folembray) : ajoutez la commune',
      '-, 02670, -, 02, 32',
    ],
    [
      { code_postal: '38410' },
      "2:5 avertissement code-postal-partage le code postal 38410 est celui de 4 communes (Saint-Martin-d'Uriage, Vaulnaveys-le-Bas, Vaulnaveys-le-Haut et Chamrousse) : ajoutez la commune",
      '-, 38410, -, 38, 84',
    ],
    [
      { code_postal: '38021' },
      "2:5 avertissement code-postal-inconnu aucune commune n'a le code postal 38021 (est-ce un Cedex ?) : ajoutez la commune",
      '-, 38021, -, -, -',
    ],
    // What the list does not have.
    [
      { commune: 'Grenoblle' },
      "2:5 erreur commune-inconnue aucune commune ne s'appelle « Grenoblle » ; vouliez-vous dire « Grenoble » ?",
      'Grenoblle, -, -, -, -',
    ],
    [
      { commune: 'Grenoblle', code_postal: '38000' },
      "2:5 erreur commune-inconnue aucune commune ne s'appelle « Grenoblle » ; vouliez-vous dire « Grenoble » ?",
      'Grenoblle, 38000, -, 38, 84',
    ],
    [
      { code_insee: '38999' },
      "2:5 erreur code-insee-inconnu aucune commune n'a le code INSEE « 38999 »",
      '-, -, -, -, -',
    ],
    [
      { code_insee: '38999', commune: 'Grenoble' },
      "2:5 erreur code-insee-inconnu aucune commune n'a le code INSEE « 38999 »",
      'Grenoble, -, 38185, 38, 84',
    ],
    // What denies what: by an INSEE code the place is sure, and only a postal code that is not its is left out.
    [
      { code_insee: '38185', commune: 'Voiron' },
      "2:13 erreur lieu-contradictoire « Voiron » n'a pas le code INSEE 38185, qui est celui de Grenoble",
      'Grenoble, -, 38185, 38, 84',
    ],
    [
      { code_insee: '38185', commune: 'Voiron', code_postal: '38000' },
      "2:13 erreur lieu-contradictoire « Voiron » n'a pas le code INSEE 38185, qui est celui de Grenoble",
      'Grenoble, 38000, 38185, 38, 84',
    ],
    [
      { code_insee: '38185', code_postal: '38500' },
      "2:13 erreur lieu-contradictoire Grenoble n'a pas le code postal 38500 ; les siens : 38000 et 38100",
      'Grenoble, -, 38185, 38, 84',
    ],
    [
      { commune: 'Voiron', code_postal: '38000' },
      "2:14 erreur lieu-contradictoire Voiron n'a pas le code postal 38000 ; le sien : 38500",
      'Voiron, 38000, -, 38, 84',
    ],
    [
      { commune: 'Voiron', code_postal: '13780' }, // of two départements: it says none
      "2:14 erreur lieu-contradictoire Voiron n'a pas le code postal 13780 ; le sien : 38500",
      'Voiron, 13780, -, -, -',
    ],
    [
      { commune: 'Grenoble', departement: '73' },
      '2:16 erreur lieu-contradictoire Grenoble est dans le département 38',
      'Grenoble, -, -, 73, 84',
    ],
    [
      { commune: 'Grenoble', departement: '73', code_postal: '38000' },
      '2:16 erreur lieu-contradictoire Grenoble est dans le département 38',
      'Grenoble, 38000, 38185, 38, 84',
    ],
    // Where the code and the département agree, it is the name that is wrong.
    [
      { commune: 'Grenoble', departement: '38', code_postal: '38500' },
      "2:5 erreur lieu-contradictoire Grenoble n'a pas le code postal 38500 ; les siens : 38000 et 38100",
      'Grenoble, 38500, -, 38, 84',
    ],
    // A code is told as it is written where no zero is given back to it.
    [
      { commune: 'NANTES', code_postal: '4400' },
      "2:14 erreur lieu-contradictoire Nantes n'a pas le code postal 04400 ; les siens : 44000, 44100, 44200 et 44300",
      'NANTES, 4400, -, -, -',
    ],
    [
      { commune: 'Tunis', code_postal: '1000' },
      "2:5 erreur commune-inconnue aucune commune ne s'appelle « Tunis » ; vouliez-vous dire « Tanis » ?",
      'Tunis, 1000, -, -, -',
    ],
    [
      { commune: 'Grenobl', code_postal: '38000' },
      "2:5 erreur commune-inconnue aucune commune ne s'appelle « Grenobl » ; vouliez-vous dire « Grenoble » ?",
      'Grenobl, 38000, -, 38, 84',
    ],
    [
      { commune: 'Montpelier', code_postal: '34000' },
      "2:5 erreur commune-inconnue aucune commune ne s'appelle « Montpelier » ; vouliez-vous dire « Montpellier » ?",
      'Montpelier, 34000, -, 34, 76',
    ],
    [
      { commune: 'Châlons-sur-Marne', code_postal: '51000' },
      "2:5 erreur commune-inconnue aucune commune ne s'appelle « Châlons-sur-Marne » ; vouliez-vous dire « Châlons-en-Champagne » ?",
      'Châlons-sur-Marne, 51000, -, 51, 44',
    ],
    [
      { commune: 'Châlons-sur-Marne' },
      "2:5 erreur commune-inconnue aucune commune ne s'appelle « Châlons-sur-Marne » ; vouliez-vous dire « Châlons-en-Champagne » ?",
      'Châlons-sur-Marne, -, -, -, -',
    ],
    [
      { commune: 'Grenoble', code_postal: '75011' },
      "2:16 erreur lieu-contradictoire Grenoble n'a pas le code postal 75011 ; les siens : 38000 et 38100",
      'Grenoble, 75011, -, -, -',
    ],
    // A short name that stands for several, or for an old commune.
    [
      { commune: 'Évry' },
      '2:5 avertissement commune-homonyme « Évry » peut être Évry (Yonne), mais aussi Évry-Courcouronnes et Évry-Grégy-sur-Yerre : ajoutez le code postal ou le département',
      'Évry, -, -, -, -',
    ],
    [
      { commune: 'Vire' },
      '2:5 avertissement commune-homonyme « Vire » peut être Viré (Saône-et-Loire), mais aussi Vire Normandie, Vire-sur-Lot et Viré-en-Champagne : ajoutez le code postal ou le département',
      'Vire, -, -, -, -',
    ],
    [
      { commune: 'Issy' },
      "2:5 avertissement commune-homonyme 2 communes s'appellent « Issy » (Hauts-de-Seine et Saône-et-Loire) : ajoutez le code postal ou le département",
      'Issy, -, -, -, -',
    ],
    [
      { commune: 'NANTES ST HERBLAIN CEDEX', code_postal: '44805' },
      "2:5 avertissement code-postal-partage « NANTES ST HERBLAIN CEDEX » n'est le nom d'aucune commune : d'un Cedex, seul le département est retenu",
      'NANTES ST HERBLAIN CEDEX, 44805, -, 44, 52',
    ],
    // Beside another country, what only a code or a name of both says is nowhere.
    [
      { code_postal: '16000', pays: 'Algérie' },
      "2:5 avertissement code-postal-sans-commune à côté d'un autre pays (Algérie), le code postal 16000 ne dit pas s'il est français : ajoutez la commune si l'acteur est en France",
      '-, 16000, -, -, -',
    ],
    [
      { commune: 'Grenoblle', pays: 'Mali' },
      "2:5 avertissement commune-inconnue aucune commune ne s'appelle « Grenoblle », qui serait donc dans un autre pays (Mali) ; si elle est en France, vouliez-vous dire « Grenoble » ?",
      'Grenoblle, -, -, -, -',
    ],
    [
      { commune: 'Saint-Louis', pays: 'Sénégal' },
      "2:5 avertissement commune-homonyme 4 communes s'appellent « Saint-Louis » (Moselle, Haut-Rhin, Guadeloupe et La Réunion) : ajoutez le code postal ou le département",
      'Saint-Louis, -, -, -, -',
    ],
    [
      { commune: 'Vienne', pays: 'Autriche' },
      '2:5 avertissement commune-homonyme « Vienne » est une commune de France, mais aussi une ville de ce pays (Autriche) : ajoutez le code INSEE si elle est en France',
      'Vienne, -, -, -, -',
    ],
  ];
  test.each(cases)('%j: %s', (champs, told, found) => {
    expect(constats(tableau({ nom: 'A', ...champs }))).toEqual([told]);
    expect(lieu(champs)).toBe(found);
  });
});

describe('coordinates', () => {
  test.each([
    [{ latitude: '45,1885', longitude: '5,7245' }],
    [{ latitude: '-21.1', longitude: '55.5' }],
    [{ latitude: '14.6', longitude: '-61' }],
    [{ latitude: '-12.8', longitude: '45.2' }],
    [{ latitude: '52.5', longitude: '13.4' }],
  ])('%j are right', (champs) => {
    expect(reproches(champs)).toEqual([]);
    expect(acteurOf(champs)?.latitude).not.toBeNull();
  });

  test.each([
    [{ latitude: '5,7245', longitude: '45,1885' }, 'erreur coordonnees-echangees'],
    [{ latitude: '55.5', longitude: '-21.1' }, 'erreur coordonnees-echangees'],
    [{ latitude: '45' }, 'erreur coordonnee-seule'],
    [{ longitude: '5' }, 'erreur coordonnee-seule'],
    [{ latitude: '45', longitude: 'x' }, 'erreur coordonnee-mal-ecrite'],
  ])('%j: %s, and neither is kept', (champs, expected) => {
    expect(reproches(champs)).toEqual([expect.stringMatching(`^${expected} `)]);
    expect(acteurOf(champs)).toMatchObject({ latitude: null, longitude: null });
  });
});

test('0 ; 0 is where nobody is: warned of, left out', () => {
  const champs = { latitude: '0', longitude: '0,0' };
  expect(reproches(champs)).toEqual([expect.stringMatching(/^avertissement coordonnees-nulles /)]);
  expect(acteurOf(champs)).toMatchObject({ latitude: null, longitude: null });
  expect(acteurOf({ latitude: '0', longitude: '32,5' })?.longitude).toBe(32.5);
});

describe('rows of one organisation', () => {
  test.each([
    ['siret', 'nom;siret\nA;73282932000074\nB;73282932000074\n', '3:3', 'même SIRET'],
    ['rna', 'nom;rna\nA;W381000123\nB;W381000123\n', '3:3', 'même numéro RNA'],
    ['name', 'commune;nom\nGrenoble;A\ngrenoble;a\n', '3:10', 'mêmes nom et commune'],
  ])('the same %s: warned of, kept', (_name, texte, place, what) => {
    const { acteurs, problems } = lire(texte).acteurs;
    expect(acteurs).toHaveLength(2);
    expect(dits(problems)).toEqual([
      `${place} avertissement acteur-en-double ${what} qu'en 2:1 (« A ») : les deux lignes sont gardées`,
    ]);
  });

  test('of another file, it is named; one row is told once', () => {
    const texte = 'nom;siret;rna\nA;73282932000074;W381000123\n';
    expect(constats(texte, texte)).toEqual([
      "2:3 avertissement acteur-en-double même SIRET qu'en 2:1 de a.csv (« A ») : les deux lignes sont gardées",
    ]);
  });

  test('the same name elsewhere is another acteur', () => {
    expect(constats('nom;commune\nA;Grenoble\nA;Voiron\n')).toEqual([]);
  });
});

test('every commune of the official list is found by what the list says of it', () => {
  const lieuOf = lecteurDeLieux(territoire());
  const communes: { nom: string; code: string; type: string; codesPostaux?: string[] }[] =
    officialList('communes.json').filter(({ type }: { type: string }) =>
      /actuelle|municipal/.test(type),
    );
  const wrong = communes.filter(({ nom, code, codesPostaux: [code_postal] = [] }) => {
    const lieux = [
      lieuOf({ commune: nom, code_insee: code }),
      ...(code_postal ? [lieuOf({ commune: nom, code_postal })] : []),
    ];
    return lieux.some(({ codeInsee, fautes }) => codeInsee !== code || fautes.length > 0);
  });
  expect(communes.length).toBeGreaterThan(35_000);
  expect(wrong.map(({ nom }) => nom)).toEqual([]);
});

test('beside another country, what is no commune of France has no département, whatever its code', () => {
  const lieuOf = lecteurDeLieux(territoire());
  const villes = fc.constantFrom(
    '',
    'Tunis',
    'Bruxelles',
    'Bern',
    'Halle',
    'Rabat',
    'Torino',
    'Xyzzy',
  );
  const codes = fc.oneof(
    fc.stringMatching(/^\d{4,5}$/),
    fc.constantFrom('', 'G1R 4S9', '00-001', 'B-1000', '1000', '38000', '75011', '97400'),
  );
  const pays = fc.constantFrom(['TN'], ['BE', 'CH'], ['DE']);
  fc.assert(
    fc.property(villes, codes, pays, (commune, code_postal, etrangers) => {
      const lieu = lieuOf({ commune, code_postal, pays: etrangers });
      expect(lieu).toMatchObject({ departement: '', region: '', codeInsee: '' });
      expect(lieu).toMatchObject({ commune, codePostal: code_postal });
      expect(lieu.fautes.filter(([, { niveau }]) => niveau === 'erreur')).toEqual([]);
    }),
  );
});
