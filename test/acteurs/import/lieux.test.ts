import { expect, test } from '@jest/globals';
import { CHAMPS } from '../../../src/acteurs/import/champs.js';
import { createLieux } from '../../../src/acteurs/import/lieux.js';
import { formatCsv } from '../../../src/donnees/csv.js';
import { rna } from '../../support/donnees-ouvertes.js';
import { territoire } from '../../support/territoire.js';
import { constats } from '../reading.js';
import { importer } from './importing.js';

const lieuDe = createLieux(territoire());

test('a place is found once, by its INSEE code before all', () => {
  const adresse = { insee: '2a004', postal: '38000', commune: 'Grenoble' };
  expect(lieuDe(adresse)).toMatchObject({ departement: '2A', codePostal: '' });
  expect(lieuDe({ ...adresse })).toBe(lieuDe(adresse));
});

test('a name that is alone in France is enough', () => {
  const lieu = lieuDe({ insee: '', postal: '', commune: 'GRENOBLE' });
  expect(lieu).toMatchObject({ departement: '38', commune: { code: '38185' } });
});

test('what is written of any place is not reproached by « acteurs verifier »', () => {
  const communes = [
    '01004',
    '2A004',
    '13055',
    '13201',
    '69381',
    '75056',
    '75111',
    '97411',
    '97608',
    '98818',
  ];
  const texts = [
    ...communes.map((adrs_codeinsee) => ({
      adrs_codeinsee,
      adrs_codepostal: '',
      adrs_libcommune: 'x',
    })),
    // Codes of communes that are part of another now, or that have others’ postal codes.
    ...['01033', '49018', '99999', ''].map((adrs_codeinsee) => ({
      adrs_codeinsee,
      adrs_codepostal: '75011',
    })),
    ...['Xyzzy', 'Saint-Denis', 'GRENOBLE CEDEX 9', ''].map((adrs_libcommune) => ({
      ...{ adrs_libcommune, adrs_codeinsee: '', adrs_codepostal: '38999' },
    })),
  ];
  const { fiches } = importer(rna(texts.map((place, i) => ({ ...place, titre: `A${i}`, id: '' }))));
  expect(fiches.length).toBe(texts.length);
  const file = formatCsv(
    [CHAMPS, ...fiches.map((fiche) => CHAMPS.map((champ) => fiche[champ] ?? ''))],
    ';',
  );
  expect(constats(file).filter((dit) => / erreur /.test(dit))).toEqual([]);
});
