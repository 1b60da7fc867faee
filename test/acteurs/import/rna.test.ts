import { describe, expect, test } from '@jest/globals';
import { COLONNES_RNA_IMPORT, type Ligne, rna } from '../../support/donnees-ouvertes.js';
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

test('what is no code is left out', () => {
  expect(only({ siret: '4.98E+13', id: 'W12', adrs_codepostal: '3800' })).toMatchObject({
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
  test.each<[string, Ligne, Ligne]>([
    ['in Corsica', lieu('2A004', '20000', 'Ajaccio'), { commune: 'Ajaccio', code_insee: '2A004' }],
    [
      'overseas',
      lieu('97411', '97400', 'ST DENIS'),
      { commune: 'Saint-Denis', code_insee: '97411' },
    ],
    ['without a code', lieu('', '38500', 'VOIRON'), { commune: 'Voiron', code_insee: '38563' }],
    ['with a Cedex', lieu('', '38021', 'GRENOBLE CEDEX 1'), { commune: 'Grenoble' }],
    ['with another’s postal code', lieu('38185', '38500', 'Grenoble'), { code_postal: '' }],
    ['that nobody knows', lieu('99999', '', 'Xyzzy'), { lieu_ecrit: 'Xyzzy', departement: '' }],
    ['of which the département is known', lieu('', '38500', 'Xyzzy'), { departement: '38' }],
  ])('%s', (_name, ligne, expected) => {
    expect(only(ligne)).toMatchObject(expected);
  });
});

function lieu(adrs_codeinsee: string, adrs_codepostal: string, adrs_libcommune: string): Ligne {
  return { adrs_codeinsee, adrs_codepostal, adrs_libcommune };
}
