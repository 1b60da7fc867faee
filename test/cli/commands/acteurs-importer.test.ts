import { describe, expect, test } from '@jest/globals';
import { run } from '../../../src/cli/run.js';
import { constats } from '../../acteurs/reading.js';
import { plain } from '../../kit/reading.js';
import { type Ligne, rna, subventions } from '../../support/donnees-ouvertes.js';
import { compiledTerritoire } from '../../support/territoire.js';
import { fakeWorld, type Setup } from '../../support/world.js';

const KIT = `titre: K
besoins: [{id: a, nom: A}]
partenaires: [{id: jeunes, nom: Information jeunesse}]
`;
const ASSOCIATIONS: readonly Ligne[] = [
  {},
  {
    titre: '=cmd|calc',
    adrs_codeinsee: '97411',
    adrs_codepostal: '97400',
    adrs_libcommune: 'SAINT DENIS',
  },
  ...[{ position: 'D' }, { titre: '' }, { titre: 'Radio locale', adrs_codeinsee: '38563' }],
];

async function type(line: string | readonly string[], setup: Setup = {}) {
  const world = fakeWorld({
    ...setup,
    files: {
      'rna.csv': `${rna(ASSOCIATIONS)}trop;court\n`,
      'subventions.csv': subventions([{}, {}]),
      'ancien.csv': 'avant',
      '/territoire.json': compiledTerritoire(),
      k: KIT,
      ...setup.files,
    },
  });
  const words = typeof line === 'string' ? line.split(' ') : line;
  const exitCode = await run(['acteurs', 'importer', ...words], world);
  const { disk, stdout, stderr } = world;
  return {
    exitCode,
    err: plain(stderr.text),
    out: stdout.text,
    written: disk.get('a.csv') ?? null,
  };
}

test('a file of acteurs that is accepted, and a report of what was left out', async () => {
  const { exitCode, err, out, written } = await type('rna.csv --format rna --sortie a.csv');
  expect({ exitCode, out }).toEqual({ exitCode: 0, out: '' });
  expect(err.split('\n')).toEqual([
    '6 lignes lues, 3 gardées.',
    'Laissées de côté :',
    '  2 lignes sans nom (lignes 5 et 7)',
    '  1 association dissoute ou supprimée',
    '1 valeur non reprise dans « adrs_libcommune », illisible ou démentie par le reste (ligne 6) : « Grenoble »',
    '1 valeur non reprise dans « adrs_codepostal », illisible ou démentie par le reste (ligne 6) : « 38000 »',
    'Enregistré : a.csv',
    'Pour le vérifier : partenaires acteurs verifier a.csv',
    '',
  ]);
  const lines = written?.split('\r\n') ?? [];
  expect(lines[0]).toBe(
    '\ufeffnom;type;categorie;commune;code_postal;code_insee;departement;pays;themes;odd;besoins;contact;courriel;telephone;site;siret;rna;latitude;longitude;source;constate;objet;lieu_ecrit',
  );
  // A name is never a formula.
  expect(lines[2]).toMatch(/^"'=cmd\|calc";;;Saint-Denis;97400;97411;/);
  expect(constats(written ?? '').filter((dit) => / erreur /.test(dit))).toEqual([]);
});

test('on standard output, and of standard input', async () => {
  const { exitCode, out, err } = await type('- --format rna --sortie -', {
    files: { '-': rna([{}]) },
  });
  expect(exitCode).toBe(0);
  expect(out).toMatch(/^\ufeffnom;[^\n]*\nCOMITÉ DE JUMELAGE;.*;RNA;2023-05-04;/);
  expect(err).toBe('1 ligne lue, 1 gardée.\n');
});

test('filters by names or codes, and words', async () => {
  const names = async (...more: string[]) => {
    const { out } = await type(['rna.csv', '--format', 'rna', '--sortie', '-', ...more]);
    return out
      .split('\r\n')
      .slice(1, -1)
      .map((line) => line.split(';')[0]);
  };
  expect(await names('--departement', 'Isère')).toEqual(['COMITÉ DE JUMELAGE', 'Radio locale']);
  expect(await names('--departement', '974,38', '--mot', 'radio')).toEqual(['Radio locale']);
  expect(await names('--commune', 'Voiron', '--commune', 'insee:97411')).toEqual([
    `"'=cmd|calc"`,
    'Radio locale',
  ]);
  expect(await names('--commune', 'Voiron', '--departement', 'La Réunion')).toEqual([]);
});

test('all of them get the type that is asked for', async () => {
  const { written } = await type([
    ...['subventions.csv', '--format', 'scdl-subventions', '--sortie', 'a.csv'],
    ...['--kit', 'k', '--type', 'information'],
  ]);
  expect(written).toMatch(/\nComité de jumelage;jeunes;/);
});

test('several rows of one acteur are told', async () => {
  const { err } = await type('subventions.csv --format scdl-subventions --sortie a.csv');
  expect(err).toMatch(/^2 lignes lues, 2 gardées, qui parlent d'1 acteur\.\n/);
});

test('nothing is written where nothing is kept', async () => {
  const outcome = await type('rna.csv --format rna --mot xyzzy --sortie a.csv');
  expect(outcome).toMatchObject({ exitCode: 1, written: null });
  expect(outcome.err).toMatch("Erreur : aucune ligne n'est gardée : rien n'est écrit\n");
  expect(outcome.err).toMatch('3 sans le mot cherché');
});

describe('refused before anything is written', () => {
  test.each([
    ['rna.csv --format rna --sortie ancien.csv', 1, 'ancien.csv existe déjà'],
    ['absent.csv --format rna --sortie a.csv', 1, 'absent.csv est introuvable'],
    ['subventions.csv --format rna --sortie a.csv', 1, 'écrivez --format scdl-subventions'],
    ['rna.csv --format rna --sortie rna.csv --ecraser', 2, 'serait lu et remplacé à la fois'],
    ['rna.csv --format rna --sortie a.xlsx', 2, 'Choisissez un nom en .csv'],
    ['rna.csv --format csv --sortie a.csv', 2, 'Choisissez rna ou scdl-subventions'],
    ['rna.csv --sortie a.csv', 2, "il manque l'option --format"],
    ['rna.csv --format rna', 2, "il manque l'option --sortie"],
    ['--format rna --sortie a.csv', 2, 'il manque le fichier à lire'],
    ['rna.csv --format rna --departement Izère --sortie a.csv', 2, '38 : Isère'],
    ['rna.csv --format rna --mot ! --sortie a.csv', 2, "n'a aucun mot à chercher"],
    ['rna.csv --format rna --kit k --type x --sortie a.csv', 2, 'partenaire inconnu « x »'],
    [
      'subventions.csv --format scdl-subventions --commune Voiron --sortie a.csv',
      2,
      'ne dit pas où se trouvent les acteurs',
    ],
  ])('%s', async (line, exitCode, message) => {
    const outcome = await type(line);
    expect(outcome).toMatchObject({ exitCode, written: null, out: '' });
    expect(outcome.err).toContain(message);
  });
});
