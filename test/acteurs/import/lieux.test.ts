import { expect, test } from '@jest/globals';
import { CHAMPS_IMPORT } from '../../../src/acteurs/import/import.js';
import { lecteurDeLieux } from '../../../src/acteurs/lieu.js';
import { formatCsv } from '../../../src/lecture/tables/csv/writer.js';
import { rna } from '../../support/donnees-ouvertes.js';
import { territoire } from '../../support/territoire.js';
import { dits, lire } from '../reading.js';
import { importer } from './importing.js';

const lieuDe = lecteurDeLieux(territoire());

test.each([
  // By its INSEE code before all; a postal code that is another's is left out.
  ['2a004', '38000', 'Grenoble', 'Ajaccio', '2A004', '2A', ''],
  ['38185', '38100', 'x', 'Grenoble', '38185', '38', '38100'],
  // By a name that is alone in France, or where the postal code says.
  ['', '', 'GRENOBLE', 'Grenoble', '38185', '38', ''],
  ['', '', 'Saint-Denis', undefined, undefined, '', ''],
  ['99999', '97400', 'Saint-Denis', 'Saint-Denis', '97411', '974', '97400'],
  // A Cedex is that of no other commune.
  ['', '38021', 'GRENOBLE CEDEX 1', 'Grenoble', '38185', '38', '38021'],
  // A postal code alone is that of the commune which alone has it, else of its département.
  ['', '38000', '', 'Grenoble', '38185', '38', '38000'],
  ['', '38410', '', undefined, undefined, '38', '38410'],
  // Beside a name that is near none of its own, it says nothing; beside one that is, the département.
  ['', '38500', 'Xyzzy', undefined, undefined, '', ''],
  ['', '38500', 'Voirron', undefined, undefined, '38', '38500'],
  ['', '', '', undefined, undefined, '', ''],
])(
  'INSEE « %s », postal « %s », « %s » is %s %s',
  (adrs_codeinsee, adrs_codepostal, adrs_libcommune, commune, code_insee, departement, code_postal) => {
    const place = { adrs_codeinsee, adrs_codepostal, adrs_libcommune };
    const { fiches } = importer(rna([place]), {
      filtres: { departements: departement ? [departement] : [] },
    });
    expect(fiches).toHaveLength(1);
    expect(fiches[0]).toMatchObject({ code_postal });
    expect([fiches[0]?.commune, fiches[0]?.code_insee]).toEqual([commune, code_insee]);
    if (commune === undefined) expect(fiches[0]?.lieu_ecrit).toMatch(adrs_libcommune);
  },
);

test('a place is looked for once', () => {
  const lieu = { code_insee: '2A004', code_postal: '38000', commune: 'Grenoble' };
  expect(lieuDe({ ...lieu })).toBe(lieuDe(lieu));
});

test('what is written of any place is read so by « acteurs », which reproaches nothing', () => {
  const lieux: readonly (readonly [string, string, string, string])[] = [
    ['01004', '', 'x', 'Ambérieu-en-Bugey, -, 01004, 01'],
    ['2A004', '', 'x', 'Ajaccio, -, 2A004, 2A'],
    ['13055', '', 'x', 'Marseille, -, 13055, 13'],
    ['13201', '', 'x', 'Marseille 1er Arrondissement, -, 13201, 13'],
    ['69381', '', 'x', 'Lyon 1er Arrondissement, -, 69381, 69'],
    ['75056', '', 'x', 'Paris, -, 75056, 75'],
    ['75111', '', 'x', 'Paris 11e Arrondissement, -, 75111, 75'],
    ['97411', '', 'x', 'Saint-Denis, -, 97411, 974'],
    ['97608', '', 'x', 'Dzaoudzi, -, 97608, 976'],
    ['98818', '', 'x', 'Nouméa, -, 98818, 988'],
    // Codes of communes that are part of another now, or that have others’ postal codes.
    ['01033', '75011', 'x', 'Valserhône, -, 01033, 01'],
    ['49018', '75011', 'x', 'Baugé-en-Anjou, -, 49018, 49'],
    // A name and a postal code that deny each other are both left aside: alone the code would be read elsewhere.
    ['99999', '75011', 'Grenoble', '-, -, -, -'],
    ['', '75011', 'Grenoble', '-, -, -, -'],
    ['', '', 'Xyzzy', '-, -, -, -'],
    ['', '', '', '-, -, -, -'],
    ['', '38999', 'GRENOBLE CEDEX 9', 'Grenoble, 38999, 38185, 38'],
    ['', '38999', 'Xyzzy', '-, -, -, -'],
    ['', '38999', 'Saint-Denis', '-, -, -, -'],
  ];
  const { fiches } = importer(
    rna(
      lieux.map(([adrs_codeinsee, adrs_codepostal, adrs_libcommune], i) => {
        return { adrs_codeinsee, adrs_codepostal, adrs_libcommune, titre: `A${i}`, id: '' };
      }),
    ),
  );
  const { acteurs, problems } = lire(
    formatCsv(
      [CHAMPS_IMPORT, ...fiches.map((fiche) => CHAMPS_IMPORT.map((champ) => fiche[champ] ?? ''))],
      ';',
    ),
  ).acteurs;
  const read = acteurs.map(({ commune, codePostal, codeInsee, departement }) =>
    [commune, codePostal, codeInsee, departement].map((part) => part || '-').join(', '),
  );
  expect(read).toEqual(lieux.map(([, , , lieu]) => lieu));
  expect(dits(problems)).toEqual([]);
});
