import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { FormatImport } from '../../../src/acteurs/import/format.js';
import { UserError } from '../../../src/errors.js';
import { plain } from '../../kit/reading.js';
import { type Ligne, rna, subventions } from '../../support/donnees-ouvertes.js';
import { ecarts, importer } from './importing.js';

/** Places of which each filter knows what to think, the associations that are there, and their words. */
const LIEUX: readonly (readonly [
  insee: string,
  postal: string,
  commune: string,
  departement: string,
])[] = [
  ['38185', '38000', 'Grenoble', '38'],
  ['38563', '38500', 'Voiron', '38'],
  ['2A004', '20000', 'Ajaccio', '2A'],
  ['2B033', '20200', 'Bastia', '2B'],
  ['97411', '97400', 'Saint-Denis', '974'],
  ['99999', '', 'Nulle part', ''],
];
const TITRES = ['Comité de jumelage', 'Radio locale', 'AMITIÉS FRANCE-MALI'];

const association = fc.record({
  lieu: fc.nat(LIEUX.length - 1),
  titre: fc.nat(TITRES.length - 1),
  position: fc.constantFrom('A', 'A', 'A', 'D', 'S'),
  // A row that is broken, by a separator that nobody quoted.
  isBroken: fc.boolean(),
});

test('what is kept is what each filter keeps, in its order, and every row is counted once', () => {
  const filtre = fc.record({
    departements: fc.subarray(['38', '2A', '974']),
    communes: fc.subarray(['38185', '2B033']),
    mots: fc.subarray(['jumelage', 'mali']),
  });
  fc.assert(
    fc.property(fc.array(association, { maxLength: 12 }), filtre, (associations, filtres) => {
      const lignes = associations.map(({ lieu, titre, position }, i): Ligne => {
        const [adrs_codeinsee = '', adrs_codepostal = '', adrs_libcommune = ''] = LIEUX[lieu] ?? [];
        const place = { adrs_codeinsee, adrs_codepostal, adrs_libcommune };
        return { ...place, titre: `${TITRES[titre]} ${i}`, position };
      });
      const text = rna(lignes)
        .split('\n')
        .map((line, i) => (associations[i - 1]?.isBroken ? `${line};"x"` : line))
        .join('\n');
      const { fiches, bilan } = importer(text, { filtres });
      const kept = associations.flatMap(({ lieu, titre, position, isBroken }, i) => {
        const [insee = '', , , departement = ''] = LIEUX[lieu] ?? [];
        const { departements, communes, mots } = filtres;
        const isKept =
          !isBroken &&
          position === 'A' &&
          (departements.length === 0 || departements.includes(departement)) &&
          (communes.length === 0 || communes.includes(insee)) &&
          (mots.length === 0 || mots.some((mot) => TITRES[titre]?.toLowerCase().includes(mot)));
        return isKept ? [`${TITRES[titre]} ${i}`] : [];
      });
      expect(fiches.map(({ nom }) => nom)).toEqual(kept);
      expect(bilan.lues).toBe(associations.length);
      expect(bilan.gardees + Object.values(ecarts(bilan)).reduce((a, b) => a + b, 0)).toBe(
        bilan.lues,
      );
    }),
  );
});

test('the first lines of what is malformed are told', () => {
  const lines = rna(Array(9).fill({})).split('\n');
  const broken = lines.map((line, i) => (i % 2 === 1 ? `${line};x` : line)).join('\n');
  expect(importer(broken).bilan.ecarts.malFormee).toEqual({ nombre: 5, lignes: [2, 4, 6] });
});

test('quotation marks, new lines and separators in cells', () => {
  const objet = 'dire « "oui" » ;\nà tous';
  expect(importer(rna([{ objet }])).fiches).toMatchObject([{ objet }]);
});

describe('encodings', () => {
  test('Windows-1252 is found and told', () => {
    const { fiches, bilan } = importer(Buffer.from(rna([{}]), 'latin1'));
    expect(fiches).toMatchObject([{ nom: 'COMITÉ DE JUMELAGE' }]);
    expect(bilan.hasWindows).toBe(true);
  });

  test('a byte order mark is none of the first column’s', () => {
    const { fiches, bilan } = importer(`\ufeff${rna([{}])}`);
    expect(fiches.length).toBe(1);
    expect(bilan.hasWindows).toBe(false);
  });
});

test.each([';', ',', '\t', '|'])('cells apart by %j', (separateur) => {
  const text = rna([{}]).replaceAll('";"', `"${separateur}"`);
  expect(importer(text).fiches.length).toBe(1);
});

function refusal(content: string | Uint8Array, format: FormatImport = 'rna'): string[] {
  try {
    importer(content, { format });
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    return [`${error.exitCode} ${plain(error.message)}`, plain(error.remede)];
  }
  throw new Error('it was read');
}

describe('refused, with what to do', () => {
  test('a file of the other format', () => {
    expect(refusal(subventions([{}]))).toEqual([
      "1 le fichier « dossier/rna.csv » n'est pas au format rna : il lui manque les colonnes id, titre, adrs_codeinsee, adrs_codepostal, adrs_libcommune, position et maj_time",
      'Il est au format scdl-subventions : écrivez --format scdl-subventions',
    ]);
    expect(refusal(rna([{}]), 'scdl-subventions')[1]).toMatch('Il est au format rna');
  });

  test('a file without one column', () => {
    expect(refusal(rna([{}]).replace('"position"', '"x"'))[0]).toMatch(/la colonne position$/);
  });

  test.each<[string, string | Uint8Array, RegExp]>([
    ['nothing', '', /est vide/],
    ['only a byte order mark', '\ufeff', /est vide/],
    ['a table of somebody else', 'a;b\n1;2\n', /n'est pas au format rna/],
    ['an archive', 'PK\u0003\u0004', /est une archive/],
    ['gzip', new Uint8Array([0x1f, 0x8b, 8, 0]), /est une archive/],
    ['UTF-16', Buffer.from('\ufeffid;titre\n', 'utf16le'), /est en UTF-16/],
    ['a line without end', 'x'.repeat(300_000), /n'est pas au format rna/],
    ['NUL bytes', '\0\0\0\0\n', /n'est pas au format rna|UTF-16/],
  ])('%s', (_name, content, message) => {
    expect(refusal(content)[0]).toMatch(message);
  });

  test('a file of titles only has no row', () => {
    expect(importer(rna([])).bilan).toMatchObject({ lues: 0, acteurs: 0 });
  });
});
