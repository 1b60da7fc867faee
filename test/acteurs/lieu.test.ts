import { describe, expect, test } from '@jest/globals';
import { lecteurDeLieux } from '../../src/acteurs/lieu.js';
import { officialList, territoire } from '../support/territoire.js';
import { acteurOf, constats, dits, lire, reproches } from './reading.js';

/** « commune code département » of a place. */
function lieu(champs: Readonly<Record<string, string>>): string {
  const { commune, codeInsee, departement } = acteurOf(champs) ?? {};
  return [commune, codeInsee, departement].filter((part) => part !== '').join(' ');
}

describe('a place', () => {
  test.each([
    [{ code_insee: '38185' }, 'Grenoble 38185 38'],
    [{ code_insee: '1053' }, 'Bourg-en-Bresse 01053 01'],
    [{ code_insee: '38185', commune: 'grenoble', code_postal: '38021' }, 'Grenoble 38185 38'],
    [
      { code_insee: '75111', commune: 'Paris', code_postal: '75011' },
      'Paris 11e Arrondissement 75111 75',
    ],
    [{ code_insee: '74011', commune: 'Annecy-le-Vieux' }, 'Annecy 74010 74'],
    [{ commune: 'Saint-Denis', code_postal: '97400' }, 'Saint-Denis 97411 974'],
    [{ commune: 'Saint-Denis', departement: 'Seine-Saint-Denis' }, 'Saint-Denis 93066 93'],
    [{ commune: 'st martin d heres' }, "Saint-Martin-d'Hères 38421 38"],
    [{ commune: 'Grenoble Cedex 9', code_postal: '38021' }, 'Grenoble 38185 38'],
    [{ code_postal: '75011' }, 'Paris 11e Arrondissement 75111 75'],
    [{ commune: 'Larche', departement: '04' }, "Val d'Oronaye 04120 04"],
    [{ departement: 'isère' }, '38'],
    [{ departement: '1' }, '01'],
    [{ departement: 'Corse-du-Sud (2A)' }, '2A'],
    [{}, ''],
  ])('%j is %s', (champs, expected) => {
    expect(reproches(champs)).toEqual([]);
    expect(lieu(champs)).toBe(expected);
  });

  test('the region follows', () => {
    expect(acteurOf({ commune: 'Grenoble' })?.region).toBe('84');
    expect(acteurOf({ departement: '974' })?.region).toBe('04');
  });

  test.each([
    [{ commune: 'Saint-Denis' }, 'avertissement commune-homonyme', 'Saint-Denis'],
    [{ commune: 'Grenoblle' }, 'erreur commune-inconnue', 'Grenoblle'],
    [{ commune: 'Grenoblle', code_postal: '38000' }, 'erreur commune-inconnue', 'Grenoblle 38'],
    [{ code_insee: '38999' }, 'erreur code-insee-inconnu', ''],
    [
      { code_insee: '38999', commune: 'Grenoble' },
      'erreur code-insee-inconnu',
      'Grenoble 38185 38',
    ],
    [{ code_insee: '38185', commune: 'Voiron' }, 'erreur lieu-contradictoire', 'Grenoble 38185 38'],
    [
      { code_insee: '38185', code_postal: '38500' },
      'erreur lieu-contradictoire',
      'Grenoble 38185 38',
    ],
    [{ commune: 'Voiron', code_postal: '38000' }, 'erreur lieu-contradictoire', 'Voiron 38'],
    [{ commune: 'Grenoble', departement: '73' }, 'erreur lieu-contradictoire', 'Grenoble 73'],
    [{ commune: 'Évry', departement: '91' }, 'erreur lieu-contradictoire', 'Évry 91'],
    [{ commune: 'Évry', code_postal: '91000' }, 'erreur lieu-contradictoire', 'Évry 91'],
    [
      { commune: 'Évry', departement: '91', code_postal: '91000' },
      'erreur lieu-contradictoire',
      'Évry 91',
    ],
    [
      { commune: 'Grenoble', departement: '73', code_postal: '38000' },
      'erreur lieu-contradictoire',
      'Grenoble 38185 38',
    ],
    [{ code_postal: '38410' }, 'avertissement code-postal-partage', '38'],
    [{ code_postal: '38021' }, 'avertissement code-postal-inconnu', ''],
  ])('%j: %s, and still %s', (champs, expected, found) => {
    expect(reproches(champs)).toEqual([expect.stringMatching(`^${expected} `)]);
    expect(lieu(champs)).toBe(found);
  });

  test('a postal code and a commune that deny each other stay as they are written, and place nobody', () => {
    expect(acteurOf({ commune: 'Voiron', code_postal: '38000' })).toMatchObject({
      commune: 'Voiron',
      codePostal: '38000',
      codeInsee: '',
    });
    expect(acteurOf({ code_insee: '38563', code_postal: '38000' })?.codePostal).toBe('');
    expect(reproches({ commune: 'Voiron', code_postal: '38000' })[0]).toMatch(/le sien : 38500$/);
  });

  test('a code that agrees with the département is kept', () => {
    const champs = { commune: 'Évry', departement: '91', code_postal: '91000' };
    expect(acteurOf(champs)?.codePostal).toBe('91000');
  });

  test('those of one name are told by their département', () => {
    expect(reproches({ commune: 'Saint-Denis' })[0]).toMatch(
      /communes s'appellent « Saint-Denis » \(.*La Réunion.*\) : ajoutez le code postal/,
    );
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
