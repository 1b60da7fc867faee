import { describe, expect, test } from '@jest/globals';
import { COLONNES_SCDL, type Ligne, subventions } from '../../support/donnees-ouvertes.js';
import { ecarts, importer } from './importing.js';

const imported = (lignes: readonly Ligne[], colonnes?: string[], mots: readonly string[] = []) =>
  importer(subventions(lignes, colonnes), {
    format: 'scdl-subventions',
    fichier: 'subventions.csv',
    filtres: { mots },
  });

const SIRET = '35600000000048';

test('a beneficiary in the columns of a file of acteurs, with who paid', () => {
  expect(imported([{ idBeneficiaire: SIRET, rnaBeneficiaire: 'W381000001' }]).fiches).toEqual([
    {
      nom: 'Comité de jumelage',
      type: '',
      siret: SIRET,
      rna: 'W381000001',
      source: 'Subventions (SCDL), subventions.csv\u00a0: Ville de Voiron',
      constate: '2023-06-27',
      objet: 'Fonctionnement',
    },
  ]);
});

test('earlier versions, and titles as portals write them', () => {
  const old = COLONNES_SCDL.filter((nom) => nom !== 'rnaBeneficiaire');
  expect(imported([{ idBeneficiaire: 'W381000001' }], old).fiches).toMatchObject([
    { siret: '', rna: 'W381000001' },
  ]);
  const { fiches } = importer(subventions([{}]).toLowerCase(), { format: 'scdl-subventions' });
  expect(fiches).toMatchObject([{ nom: 'comité de jumelage' }]);
});

describe('several grants to one beneficiary make one acteur', () => {
  const twice = (a: Ligne, b: Ligne) => {
    const { fiches, bilan } = imported([a, b]);
    expect(bilan).toMatchObject({ lues: 2, gardees: 2, acteurs: fiches.length });
    return fiches.length;
  };
  test.each<[string, Ligne, Ligne, number]>([
    [
      'the same SIRET',
      { idBeneficiaire: SIRET },
      { idBeneficiaire: SIRET, nomBeneficiaire: 'CJ' },
      1,
    ],
    ['the same RNA', { rnaBeneficiaire: 'W381000001' }, { rnaBeneficiaire: 'W381000001' }, 1],
    [
      'both, then one',
      { idBeneficiaire: SIRET, rnaBeneficiaire: 'W381000001' },
      { rnaBeneficiaire: 'W381000001' },
      1,
    ],
    ['the same name', {}, { nomBeneficiaire: 'COMITE DE JUMELAGE' }, 1],
    ['the same name, but a code', {}, { idBeneficiaire: SIRET }, 2],
    ['other names', {}, { nomBeneficiaire: 'Radio' }, 2],
  ])('%s', (_name, a, b, count) => {
    expect(twice(a, b)).toBe(count);
  });

  test('with all that they are for, and the last date', () => {
    const { fiches } = imported([
      { dateConvention: '2021-01-01', objet: 'Voyage' },
      { dateConvention: '2023-01-01', objet: 'Fête', nomAttribuant: 'Isère' },
      { dateConvention: '2022-01-01', objet: 'Voyage' },
    ]);
    expect(fiches).toMatchObject([
      {
        constate: '2023-01-01',
        objet: 'Voyage ; Fête',
        source: 'Subventions (SCDL), subventions.csv\u00a0: Ville de Voiron ; Isère',
      },
    ]);
  });

  test.each([12, 13, 30])('of %i, the first twelve are told', (length) => {
    const { fiches } = imported(Array.from({ length }, (_, i) => ({ objet: `objet ${i}` })));
    const told = Array.from({ length: 12 }, (_, i) => `objet ${i}`);
    expect(fiches.map(({ objet }) => objet)).toEqual([
      [...told, ...(length > 12 ? ['…'] : [])].join(' ; '),
    ]);
  });

  test('the first name is kept, and the first objet that says something', () => {
    const { fiches } = imported([
      { idBeneficiaire: SIRET, nomBeneficiaire: 'Abc', objet: '' },
      { idBeneficiaire: SIRET, nomBeneficiaire: 'Zed', objet: 'Fête' },
    ]);
    expect(fiches).toMatchObject([{ nom: 'Abc', siret: SIRET, objet: 'Fête' }]);
  });

  test('what is known by a code stays with who was first known by it', () => {
    const rnaBeneficiaire = 'W381000001';
    const { fiches } = imported([
      { idBeneficiaire: SIRET, objet: 'a' },
      { rnaBeneficiaire, objet: 'b' },
      { idBeneficiaire: SIRET, rnaBeneficiaire, objet: 'c' },
      { rnaBeneficiaire, objet: 'd' },
    ]);
    expect(fiches).toMatchObject([
      { siret: SIRET, rna: rnaBeneficiaire, objet: 'a ; c' },
      { siret: '', rna: rnaBeneficiaire, objet: 'b ; d' },
    ]);
  });
});

test('a word is looked for in each grant', () => {
  const { fiches, bilan } = imported(
    [{ objet: 'Jumelage' }, { objet: 'Fonctionnement', nomBeneficiaire: 'Radio' }],
    undefined,
    ['jumelages*', 'échange'],
  );
  expect(fiches).toEqual([]);
  expect(ecarts(bilan)).toEqual({ sansMot: 2 });
  expect(imported([{ objet: 'Jumelage' }], undefined, ['jumel*']).fiches.length).toBe(1);
});
