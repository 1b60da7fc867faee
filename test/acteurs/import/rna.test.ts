import { describe, expect, test } from '@jest/globals';
import {
  COLONNES_RNA,
  COLONNES_RNA_IMPORT,
  type Ligne,
  rna,
} from '../../support/donnees-ouvertes.js';
import { reproches } from '../reading.js';
import { ecarts, importer } from './importing.js';

const only = (ligne: Ligne) => importer(rna([ligne])).fiches[0];

test('an association in the columns of a file of acteurs', () => {
  expect(only({ siteweb: 'www.exemple.fr', siret: '356 000 000 00048' })).toEqual({
    nom: 'COMITÉ DE JUMELAGE',
    type: '',
    commune: 'Grenoble',
    code_insee: '38185',
    code_postal: '38000',
    site: 'www.exemple.fr',
    siret: '35600000000048',
    rna: 'W381000001',
    source: 'RNA, rna.csv',
    constate: '2023-05-04',
    objet: 'promouvoir les échanges',
  });
});

test('an edition without a column that can be done without says nothing of it', () => {
  const colonnes = COLONNES_RNA.filter((nom) => nom !== 'siteweb');
  const { fiches } = importer(rna([{ siteweb: 'www.exemple.fr' }], colonnes));
  expect(fiches).toMatchObject([{ nom: 'COMITÉ DE JUMELAGE', commune: 'Grenoble', site: '' }]);
});

test('the older edition, where the commune has another title and there is no RNA number', () => {
  const { fiches } = importer(rna([{ id: '381S0381000047' }], COLONNES_RNA_IMPORT));
  expect(fiches).toMatchObject([{ nom: 'COMITÉ DE JUMELAGE', commune: 'Grenoble', rna: '' }]);
});

describe('when somebody last saw that it is so', () => {
  test.each([
    ['2023-05-04 14:07:21', '2016-12-07', '2023-05-04'],
    ['', '2016-12-07', '2016-12-07'],
    ['0001-01-01', '07/12/2016', '2016-12-07'],
    ['2016-02-31', '0001-01-01', '2016-12-17'],
    ['2016', '2015-12-07', '2016'],
    ['12016', '2015-12-07', '2015-12-07'],
    ['20161', '2015-12-07', '2015-12-07'],
    ['1816', '2015-12-07', '2015-12-07'],
    ['2017/09/08', '', '2017-09-08'],
    ['2017/9/8 10:30', '', '2017-09-08'],
    ['08/09/2017 10:30:00', '', '2017-09-08'],
    ['2017.09.08', '', '2017-09-08'],
    ['20170908', '', '2017-09-08'],
    ['08/09/17', '', '2017-09-08'],
    ['8-9-96', '', '1996-09-08'],
    ['2018-05', '', '2018-05'],
    ['2018/05', '', '2018-05'],
    ['44197', '', '2021-01-01'],
    ['44197,0', '', '2021-01-01'],
    ['44197.75', '', '2021-01-01'],
    ['2023.0', '', '2023'],
    ['8 sept. 2017', '', '2017-09-08'],
    ['oct. 2017', '', '2017-10'],
    ['20171308', '2015-12-07', '2015-12-07'],
  ])('%s, declared on %s: %s', (maj_time, date_decla, constate) => {
    expect(only({ maj_time, date_decla })).toMatchObject({ constate });
  });

  test('is not said where the source does not say', () => {
    expect(only({ maj_time: '', date_decla: '', date_publi: '' })).toMatchObject({ constate: '' });
  });
});

test.each(['W2A1000123', 'W9T1002867'])('a RNA number of Corsica and of overseas: %s', (id) => {
  expect(only({ id })).toMatchObject({ rna: id });
  expect(reproches({ rna: id })).toEqual([]);
});

test.each([
  ['4.98E+13', 'W12', '3800'],
  ['00000000000000', 'W3810000012', '380001'],
  ['035600000000048', 'XW381000001', '038000'],
  // A digit too many, before or behind, with which the sums of the key are right.
  ['035600000000043', '', ''],
  ['356000000000484', '', ''],
])('what is no code is left out: SIRET %s, RNA %s, postal code %s', (siret, id, postal) => {
  expect(only({ siret, id, adrs_codepostal: postal })).toMatchObject({
    ...{ siret: '', rna: '', code_postal: '' },
  });
});

test('those that are no more are dropped and counted', () => {
  const { fiches, bilan } = importer(
    rna([
      ...[{}, { position: 'D' }, { position: 'S' }, { position: 'd' }],
      ...[{ date_disso: '2019-01-01' }, { titre: '  ' }],
    ]),
  );
  expect(fiches.length).toBe(1);
  expect(ecarts(bilan)).toEqual({ aCesse: 4, sansNom: 1 });
  expect(bilan).toMatchObject({ lues: 6, gardees: 1, acteurs: 1 });
});

describe('a place', () => {
  const OF_LIEU = new Set(['commune', 'code_insee', 'code_postal', 'departement', 'lieu_ecrit']);
  const known = (commune: string, code_insee: string, code_postal: string) => {
    return { commune, code_insee, code_postal };
  };
  const unknown = (lieu_ecrit: string, departement: string, code_postal: string) => {
    return { lieu_ecrit, departement, code_postal };
  };

  test.each<[string, Ligne, Ligne]>([
    ['in Corsica', lieu('2A004', '20000', 'Ajaccio'), known('Ajaccio', '2A004', '20000')],
    ['overseas', lieu('97411', '97400', 'ST DENIS'), known('Saint-Denis', '97411', '97400')],
    ['without a code', lieu('', '38500', 'VOIRON'), known('Voiron', '38563', '38500')],
    ['with a Cedex', lieu('', '38021', 'GRENOBLE CEDEX 1'), known('Grenoble', '38185', '38021')],
    ['with another’s postal code', lieu('38185', '38500', 'x'), known('Grenoble', '38185', '')],
    ['that nobody knows', lieu('99999', '', 'Xyzzy'), unknown('Xyzzy', '', '')],
    ['of a near name', lieu('', '38500', 'VOIRRON'), unknown('VOIRRON', '38', '38500')],
    ['that its code denies', lieu('', '38500', 'X'), unknown('38500 X', '', '')],
    ['of a postal code alone', lieu('', '38000', ''), known('Grenoble', '38185', '38000')],
    ['of one that several have', lieu('', '38410', ''), unknown('', '38', '38410')],
  ])('%s', (_name, ligne, expected) => {
    const said = Object.entries(only(ligne) ?? {});
    expect(Object.fromEntries(said.filter(([champ]) => OF_LIEU.has(champ)))).toEqual(expected);
  });
});

function lieu(adrs_codeinsee: string, adrs_codepostal: string, adrs_libcommune: string): Ligne {
  return { adrs_codeinsee, adrs_codepostal, adrs_libcommune };
}
