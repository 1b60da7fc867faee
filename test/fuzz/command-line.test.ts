import { expect } from '@jest/globals';
import fc from 'fast-check';
import { anyText } from '../support/any-text.js';
import { expectSound, runOn, SHIPPED } from './oracle.js';
import { announceSeed, fuzz } from './property.js';

/** Command lines that nobody would type, made of pieces of those that people do. */

announceSeed('command-line');

const COMMANDS = ['conseil', 'liste', 'profil', 'comparer', 'sources', 'kit', 'aide'];
const LEAVES = ['verifier', 'nouveau', 'verifer', 'help'];
const FLAGS = [
  ...['--json', '--sans-couleur', '--sans-complement', '--ecraser', '--tous', '--non-interactif'],
  ...[
    '--help',
    '-h',
    '--version',
    '--',
    '-',
    '--format',
    '--format=json',
    '--json=oui',
    '-x',
    '-V',
  ],
];
const WITH_VALUE = [
  ...['--besoin', '--essentiel', '--situation', '--refuse', '--reponses', '--enregistrer'],
  ...['--kit', '--supplement', '--sortie', '--format'],
];
const IDS = [
  ...['financement', 'mobilite,etat', 'region', 'remuneration', 'afd', 'UE', 'Caisse des dépôts'],
  ...['f3e', 'association', 'financemant', 'tableau', 'json', 'csv', 'constructor', '__proto__'],
];
const SHIPPED_PATHS = ['/kit/kit-de-survie.yaml', '/kit/portes-d-entree.yaml'];
const PATHS = [
  ...SHIPPED_PATHS,
  'f.yaml',
  'answers.yaml',
  'new.yaml',
  '-',
  '',
  ' ',
  '/kit',
  'a\u001b[2Jb.yaml',
];
const ODD = [
  '\u0000',
  '\u001b[31mx',
  'x\u202ey',
  '\u200b',
  '\n',
  '\t',
  'é'.repeat(500),
  "'",
  '<x>',
];

const words = (list: readonly string[]) => fc.constantFrom(...list);
const odd = fc.oneof(words(ODD), anyText({ maxLength: 8 }));
const anything = fc.oneof(words(IDS), words(PATHS), odd);

const piece: fc.Arbitrary<string[]> = fc.oneof(
  { weight: 3, arbitrary: fc.tuple(words(WITH_VALUE), anything) },
  { weight: 2, arbitrary: words(FLAGS).map((flag) => [flag]) },
  { weight: 2, arbitrary: anything.map((word) => [word]) },
  { weight: 1, arbitrary: fc.tuple(words(WITH_VALUE), anything).map((both) => [both.join('=')]) },
  { weight: 1, arbitrary: words([...WITH_VALUE, ...COMMANDS, ...LEAVES]).map((word) => [word]) },
);

const head: fc.Arbitrary<string[]> = fc.oneof(
  { weight: 4, arbitrary: words(COMMANDS).map((command) => [command]) },
  { weight: 2, arbitrary: words(LEAVES).map((leaf) => ['kit', leaf]) },
  { weight: 1, arbitrary: fc.constant<string[]>([]) },
);

const arbitraryLine = fc
  .tuple(head, fc.array(piece, { maxLength: 5, size: 'max' }))
  .map(([first, rest]) => [...first, ...rest.flat()]);

const DISK = {
  '-': 'version: 1\nkit: Autre\nbesoins: [etat]\n',
  'f.yaml': SHIPPED['modele-de-supplement.yaml'],
  'answers.yaml': 'version: 1\nkit: Autre\nbesoins: []\n',
  'a\u001b[2Jb.yaml': SHIPPED['kit-de-survie.yaml'],
};

const readers = fc.constantFrom(['sources'], ['profil', 'afd'], ['liste', '--sans-complement']);
const files = fc.array(
  fc.oneof(
    fc.tuple(fc.constant('--supplement'), words([...SHIPPED_PATHS, 'f.yaml', 'answers.yaml'])),
    { weight: 1, arbitrary: fc.tuple(fc.constant('--kit'), words(SHIPPED_PATHS)) },
  ),
  { maxLength: 3 },
);

fuzz(
  'what was compiled makes no difference',
  fc.tuple(readers, files),
  60,
  async ([argv, given]) => {
    const line = [...argv, ...given.flat(), '--json'];
    const without = await runOn(line, { ...DISK, '/compiled.json': '{}' });
    expectSound(without);
    const { code, stdout, stderr } = without;
    expect(await runOn(line, DISK)).toMatchObject({ code, stdout, stderr });
  },
);

fuzz('random command lines', arbitraryLine, 800, async (argv) => {
  expectSound(await runOn(argv, DISK));
});
