import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { RAISONS, type Raison } from '../../../src/acteurs/import/bilan.js';
import type { FormatImport } from '../../../src/acteurs/import/formats.js';
import { createImport } from '../../../src/acteurs/import/import.js';
import { UserError } from '../../../src/errors.js';
import { plain } from '../../kit/reading.js';
import { COLONNES_RNA, type Ligne, rna, subventions } from '../../support/donnees-ouvertes.js';
import { territoire } from '../../support/territoire.js';
import { importer } from './importing.js';

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

const NO_TROP = { cellules: 0, titres: 0, separateur: '' };

const association = fc.record({
  lieu: fc.nat(LIEUX.length - 1),
  titre: fc.nat(TITRES.length - 1),
  position: fc.constantFrom('A', 'A', 'A', 'D', 'S'),
  // A row that is broken, by a separator that nobody quoted.
  isBroken: fc.boolean(),
});
type Association = typeof association extends fc.Arbitrary<infer One> ? One : never;

test('what is kept is what each filter keeps, in its order; every other row is told with its reason', () => {
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
      const { departements, communes, mots } = filtres;
      /** What becomes of an association: the first reason to leave it out, if there is one. */
      const raisonOf = ({ lieu, titre, position, isBroken }: Association): Raison | null => {
        const [insee = '', , , departement = ''] = LIEUX[lieu] ?? [];
        const far = departement === '' ? 'sansLieu' : 'ailleurs';
        if (isBroken) return 'tropLongue';
        if (position !== 'A') return 'aCesse';
        if (departements.length > 0 && !departements.includes(departement)) return far;
        if (communes.length > 0 && !communes.includes(insee)) return far;
        if (mots.length === 0) return null;
        return mots.some((mot) => TITRES[titre]?.toLowerCase().includes(mot)) ? null : 'sansMot';
      };
      const raisons = associations.map(raisonOf);
      const linesOf = (raison: Raison | null) =>
        raisons.flatMap((one, i) => (one === raison ? [i + 2] : []));
      const tooLong = linesOf('tropLongue').length;
      const kept = linesOf(null).map((line) => line - 2);
      expect(fiches.map(({ nom }) => nom)).toEqual(
        kept.map((i) => `${TITRES[associations[i]?.titre ?? 0]} ${i}`),
      );
      expect(bilan).toEqual({
        lues: associations.length,
        gardees: kept.length,
        acteurs: kept.length,
        sansCommune: kept.filter((i) => LIEUX[associations[i]?.lieu ?? 0]?.[3] === '').length,
        ecarts: Object.fromEntries(
          RAISONS.map((raison) => {
            const lines = linesOf(raison);
            return [raison, { nombre: lines.length, lignes: lines.slice(0, 3) }];
          }),
        ),
        courtes: { nombre: 0, lignes: [] },
        illisibles: [],
        trop: tooLong > 0 ? { cellules: 40, titres: 39, separateur: ';' } : NO_TROP,
        devines: [],
        encodage: null,
        perdues: { nombre: 0, lignes: [] },
      });
    }),
  );
});

test('a quotation mark out of place makes one row malformed, and no other', () => {
  const [titres, a, b, c] = rna([{ titre: 'A' }, { titre: 'B' }, { titre: 'C' }]).split('\n');
  const { fiches, bilan } = importer([titres, a, b?.replace('"B"', '"B"x'), c, ''].join('\n'));
  expect(fiches.map(({ nom }) => nom)).toEqual(['A', 'C']);
  expect(bilan).toMatchObject({ lues: 3, gardees: 2 });
  expect(bilan.ecarts.malFormee).toEqual({ nombre: 1, lignes: [3] });
});

describe('a place that is not known', () => {
  const XYZZY = { adrs_codeinsee: '99999', adrs_codepostal: '', adrs_libcommune: 'Xyzzy' };
  const VOIRON = { adrs_codeinsee: '38563', adrs_codepostal: '', adrs_libcommune: 'Voiron' };

  test.each([{ departements: ['69'] }, { communes: ['38185'] }])(
    'is another reason than one that is elsewhere: %j',
    (filtres) => {
      const { fiches, bilan } = importer(rna([XYZZY, VOIRON, XYZZY]), { filtres });
      expect(fiches).toEqual([]);
      expect(bilan.ecarts).toMatchObject({
        sansLieu: { nombre: 2, lignes: [2, 4] },
        ailleurs: { nombre: 1, lignes: [3] },
      });
    },
  );

  test('is kept where none is asked for, and counted', () => {
    const { fiches, bilan } = importer(rna([XYZZY, VOIRON]));
    expect(fiches.map(({ lieu_ecrit, commune }) => [lieu_ecrit, commune])).toEqual([
      ['Xyzzy', undefined],
      [undefined, 'Voiron'],
    ]);
    expect(bilan).toMatchObject({ acteurs: 2, sansCommune: 1 });
  });
});

describe('as the bytes come', () => {
  const open = (format: FormatImport = 'rna') => {
    const noms: unknown[] = [];
    const filtres = { departements: [], communes: [], mots: [] };
    const commande = { format, fichier: 'x.csv', type: '', filtres };
    const travail = createImport(commande, territoire(), ({ nom }) => noms.push(nom));
    return { travail, noms };
  };

  test('an acteur is handed over before the end, unless more may be said of it', () => {
    const { travail, noms } = open();
    travail.push(Buffer.from(rna([{ titre: 'A' }, { titre: 'B' }, { titre: 'C' }])));
    // The last row may go on: its end is known by what follows.
    expect(noms.slice(0, 2)).toEqual(['A', 'B']);
    expect(travail.end().acteurs).toBe(3);
    expect(noms).toEqual(['A', 'B', 'C']);
    const grants = open('scdl-subventions');
    grants.travail.push(Buffer.from(subventions([{ nomBeneficiaire: 'A' }])));
    expect(grants.noms).toEqual([]);
    grants.travail.end();
    expect(grants.noms).toEqual(['A']);
  });

  test('a first line that does not end is refused before the file does', () => {
    const { travail } = open();
    travail.push(Buffer.alloc(60_000, 'x'));
    expect(() => travail.push(Buffer.alloc(10_000, 'x'))).toThrow(UserError);
  });
});

test('the first lines of what is too long are told', () => {
  const lines = rna(Array(9).fill({})).split('\n');
  const broken = lines.map((line, i) => (i % 2 === 1 ? `${line};x` : line)).join('\n');
  expect(importer(broken).bilan.ecarts.tropLongue).toEqual({ nombre: 5, lignes: [2, 4, 6] });
});

test('quotation marks, new lines and separators in cells', () => {
  const objet = 'dire « "oui" » ;\nà tous';
  expect(importer(rna([{ objet }])).fiches).toMatchObject([{ objet }]);
});

describe('encodings', () => {
  test('Windows-1252 is found and told', () => {
    const { fiches, bilan } = importer(Buffer.from(rna([{}]), 'latin1'));
    expect(fiches).toMatchObject([{ nom: 'COMITÉ DE JUMELAGE' }]);
    expect(bilan.encodage).toBe('Windows-1252');
  });

  test.each(['\ufeff', ''])('UTF-16 is read, with its mark or without (%j)', (mark) => {
    const { fiches } = importer(Buffer.from(`${mark}${rna([{}])}`, 'utf16le'));
    expect(fiches).toMatchObject([{ nom: 'COMITÉ DE JUMELAGE' }]);
  });

  test('a byte order mark is none of the first column’s', () => {
    const { fiches, bilan } = importer(`\ufeff${rna([{}])}`);
    expect(fiches.length).toBe(1);
    expect(bilan.encodage).toBeNull();
  });
});

test.each([';', ',', '\t', '|'])('cells apart by %j', (separateur) => {
  const text = rna([{}]).replaceAll('";"', `"${separateur}"`);
  expect(importer(text).fiches.length).toBe(1);
});

test.each<[string, (text: string) => string]>([
  ['CR alone', (text) => text.replaceAll('\n', '\r')],
  ['a line that names the separator', (text) => `sep=;\n${text}`],
  ['lines above the titles', (text) => `Associations\n\n"au 1er; mars"\n${text}`],
  ['a title over two lines', (text) => text.replace('"objet"', '"objet\n(en clair)"')],
  ['separators added at the end', (text) => text.replaceAll('\n', ';;\n')],
])('other dialects: %s', (_name, change) => {
  const { fiches, bilan } = importer(change(rna([{}, {}])));
  expect(fiches.length).toBe(2);
  expect(bilan).toMatchObject({ lues: 2, gardees: 2 });
});

const scdl = (rows: string) =>
  importer(`nomAttribuant;dateConvention;nomBeneficiaire;objet;montant;nature\n${rows}`, {
    format: 'scdl-subventions',
  });

test('a row without its last cells is kept, as far as it says a name, and told', () => {
  const { fiches, bilan } = scdl('Ville;2023-01-01;A;o\nVille;2023-01-01;B\nVille;2023-01-01\n');
  expect(fiches.map(({ nom, objet }) => [nom, objet])).toEqual([
    ['A', 'o'],
    ['B', ''],
  ]);
  expect(bilan.courtes).toEqual({ nombre: 2, lignes: [2, 3] });
  expect(bilan.ecarts.sansNom.lignes).toEqual([4]);
});

test.each<[string, string]>([
  ['sansNom', 'Ville;2023-01-01;NA;o;1;x'],
  ['sansNom', 'Ville;2023-01-01;null;o;1;x'],
  ['sansNom', 'Ville;2023-01-01; - ;o;1;x'],
  ['horsTable', ';;Total;;300;'],
  ['horsTable', 'TOTAL : 12'],
  ['horsTable', ';;Associations sportives;;;'],
  ['horsTable', 'nomAttribuant;dateConvention;nomBeneficiaire;objet;montant;nature'],
])('left out as %s: « %s »', (raison, row) => {
  const { fiches, bilan } = scdl(`${row}\nVille;2023-01-01;Total Énergie Club;o;1;x\n`);
  expect(fiches.map(({ nom }) => nom)).toEqual(['Total Énergie Club']);
  expect(bilan.ecarts).toMatchObject({ [raison]: { nombre: 1, lignes: [2] } });
});

test('a row of separators is an empty line', () => {
  const { bilan } = scdl(';;;;;\nVille;2023-01-01;A;o;1;x\n ; ;;\n');
  expect(bilan).toMatchObject({ lues: 1, gardees: 1, courtes: { nombre: 0 } });
});

test('what cannot be read of a row that is kept is counted by column, with its lines', () => {
  const titres = 'nomAttribuant;date de convention;nomBeneficiaire;idBeneficiaire;objet;montant';
  const row = (date: string, id: string) => `Ville;${date};A ${id};${id};o;1`;
  const read = [
    row('hier', '12345678901234'),
    row('2023-02-31', '784671695'),
    // What says nothing, or is a number of the other kind, is no fault.
    row('0001-01-01', '00000000000000'),
    row('', 'W381000001'),
    row('NULL', 'NA'),
  ];
  const { bilan } = importer([titres, ...read].join('\n'), { format: 'scdl-subventions' });
  expect(bilan.illisibles).toEqual([
    { titre: 'idBeneficiaire', nombre: 2, lignes: [2, 3], exemple: '12345678901234' },
    { titre: 'date de convention', nombre: 2, lignes: [2, 3], exemple: 'hier' },
  ]);
});

test('what cannot be read of a row that is left out is not told', () => {
  const { bilan } = importer(
    rna([
      { siret: 'x', position: 'D' },
      { siret: 'y', titre: 'Z' },
    ]),
    {
      filtres: { mots: ['jumelage'] },
    },
  );
  expect(bilan.illisibles).toEqual([]);
});

test('what is written of a place is kept, or told with its line', () => {
  const lieux: readonly (readonly [insee: string, postal: string, commune: string])[] = [
    ...([['38999', 'ABCDE', 'Xyzzy']] as const), // neither code is one, and the name is kept
    ...([['38185', '', 'Voiron']] as const), // the name is that of another
    ...([['38185', '38500', 'Grenoble']] as const), // the postal code is
    ...([['99999', '38500', 'Xyzzy']] as const), // kept together, and 99999 is none
    ...([['2a004', '20000', 'AJACCIO']] as const), // the same, once read
  ];
  const { bilan } = importer(
    rna(
      lieux.map(([adrs_codeinsee, adrs_codepostal, adrs_libcommune]) => ({
        ...{ adrs_codeinsee, adrs_codepostal, adrs_libcommune },
      })),
    ),
  );
  expect(bilan.illisibles).toEqual([
    { titre: 'adrs_codeinsee', nombre: 1, lignes: [2], exemple: '38999' },
    { titre: 'adrs_codepostal', nombre: 2, lignes: [2, 4], exemple: 'ABCDE' },
    { titre: 'adrs_libcommune', nombre: 1, lignes: [3], exemple: 'Voiron' },
  ]);
});

test('a date before all others is none, one before there were associations is told', () => {
  const { bilan } = importer(rna([{ maj_time: '1816-01-01' }, { maj_time: '0001-01-01' }]));
  expect(bilan.illisibles).toEqual([
    { titre: 'maj_time', nombre: 1, lignes: [2], exemple: '1816-01-01' },
  ]);
});

test('a number of before 2009 is no number that could not be read', () => {
  expect(importer(rna([{ id: '381S0381000047' }])).bilan.illisibles).toEqual([]);
});

describe('titles as they are published', () => {
  const titles = (line: string) =>
    importer(`${line}\nVille;2023-01-01;A;78467169500087;Jumelage;1\n`, {
      format: 'scdl-subventions',
    });

  test.each([
    "Nom de l'attribuant;Date de la convention de subvention;Nom du bénéficiaire;Identification du bénéficiaire;Objet de la subvention;Montant total de la subvention",
    'nomAttribuant *;dateConvention (AAAA-MM-JJ);nomBeneficiaire * ;idBeneficiaire [SIRET];objet;montant (€)',
    'nomAttribuant*;dateConvention AAAA-MM-JJ;nomBeneficiaire : texte;idBeneficiaire : 14 chiffres;objet*;montant en euros',
    'NOM_ATTRIBUANT;DATE_CONVENTION;NOM_BENEFICIAIRE;ID_BENEFICIAIRE;OBJET;MONTANT',
    'Attribuant;Date de décision JJ/MM/AAAA;Bénéficiaire;SIRET bénéficiaire;Objet subvention;Montant de la subvention (en €)',
    // Version 1.0, and files of towns, départements and régions.
    'ATTRIBUANT_NOM;CONVENTION_DATE;BENEFICIAIRE_NOM;BENEFICIAIRE_ID;SUBVENTION_OBJET;SUBVENTION_MONTANT',
    "Nom de l'attribuant - obligatoire;Date;Nom du bénéficiaire - obligatoire;Identification du bénéficiaire - SIRET;Objet de la subvention - texte;Montant de la subvention en euros TTC",
    'Autorité administrative;Date convention;Nom attributaire;N° SIRET attributaire;Objet du dossier;Montant voté',
    "Attribuant :;Date de convention (au format AAAA-MM-JJ);Bénéficiaire :;Numéro Siret;Objet de l'aide;Montant de l'aide en €",
  ])('%s', (line) => {
    const { fiches, bilan } = titles(line);
    expect(fiches).toMatchObject([
      { nom: 'A', siret: '78467169500087', objet: 'Jumelage', constate: '2023-01-01' },
    ]);
    expect(bilan.devines).toEqual([]);
  });

  test('misspelt ones are taken, and asked about', () => {
    const { fiches, bilan } = titles(
      'nomAtribuant;dateConvention;nomBénéficaire;idBenefiiciaire;objet;montants',
    );
    expect(fiches).toMatchObject([{ nom: 'A', siret: '78467169500087' }]);
    expect(bilan.devines).toEqual([
      ['nomAtribuant', 'nomAttribuant'],
      ['nomBénéficaire', 'nomBeneficiaire'],
      ['idBenefiiciaire', 'idBeneficiaire'],
    ]);
  });

  test('one that is of another column is not taken for a near one', () => {
    const columns = COLONNES_RNA.filter((nom) => nom !== 'adrs_codepostal');
    expect(() => importer(rna([{}], columns))).toThrow(UserError);
  });

  test('the date may be missing', () => {
    const { fiches } = importer('nomAttribuant;nomBeneficiaire;objet;montant\nVille;A;o;1\n', {
      format: 'scdl-subventions',
    });
    expect(fiches).toMatchObject([{ nom: 'A', constate: '' }]);
  });
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
    expect(refusal(rna([{}]).replace('"position"', '"x"'))[0]).toMatch(
      /: il lui manque la colonne position$/,
    );
    expect(refusal(rna([{}]).replace('"objet"', '"y"').replace('"position"', '"x"'))[0]).toMatch(
      /: il lui manque les colonnes objet et position$/,
    );
  });

  test.each([
    ['a;;b\n', 'a, b'],
    ['a;b;c;d;e;f;g;h;i\n', 'a, b, c, d, e, f, g, h…'],
    ['a;b;c;d;e;f;g;h\n', 'a, b, c, d, e, f, g, h'],
    ['\n', 'rien'],
    [`${'x'.repeat(400)}\n`, 'x'.repeat(300)],
  ])('what the first line names is said: %j', (content, read) => {
    expect(refusal(content)[1]).toBe(
      `Sa première ligne doit nommer les colonnes ; on y lit : ${read}`,
    );
  });

  test.each<[string, string | Uint8Array, RegExp]>([
    ['nothing', '', /est vide/],
    ['only a byte order mark', '\ufeff', /est vide/],
    ['a table of somebody else', 'a;b\n1;2\n', /n'est pas au format rna/],
    ['an archive', 'PK\u0003\u0004', /est une archive/],
    ['gzip', new Uint8Array([0x1f, 0x8b, 8, 0]), /est une archive/],
    ['a line without end', 'x'.repeat(300_000), /n'est pas au format rna/],
    ['NUL bytes', '\0\0\0\0\n', /n'est pas au format rna|UTF-16/],
  ])('%s', (_name, content, message) => {
    expect(refusal(content)[0]).toMatch(message);
  });

  test('a file of titles only has no row', () => {
    expect(importer(rna([])).bilan).toMatchObject({ lues: 0, acteurs: 0 });
  });
});
