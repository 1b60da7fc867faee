import { expect, test } from '@jest/globals';
import { MAX_SECONDS, processorSeconds } from '../support/processor.js';
import { expectSound, expectToFit, runOn, SHIPPED } from './oracle.js';

/** The smallest inputs with which the random tests have found a fault. */

const KIT = `titre: t
besoins: [{id: a, nom: b}, {id: b, nom: c}]
partenaires:
  - {id: p, nom: q}
  - {id: q, nom: r}
`;
const DISK = { 'k.yaml': KIT, 'a\u001bb.yaml': KIT };

const KIT_OPTION = ['--kit', 'k.yaml'];
const ANSWERS = ['conseil', '--reponses', 'r.yaml'];

/** What is typed, the exit code, and files beside those of DISK. */
const CASES: readonly (readonly [argv: string[], code: number, disk?: Record<string, string>])[] = [
  // Escape sequences and invisible characters of a path.
  [['kit', 'nouveau', 'x\u0000'], 0],
  [['kit', 'nouveau', 'x\u202e'], 0],
  [['liste', '--sortie', 'x\u001b[2J'], 0],
  [['sources', '--kit', 'a\u001bb.yaml'], 0],
  // JSON escapes C0 but neither C1 nor bidi characters: the excerpt is as the file has it.
  [['kit', 'verifier', 'x.yaml', '--json'], 1, { 'x.yaml': '\u200b[' }],
  [['kit', 'verifier', 'x.yaml', '--json'], 1, { 'x.yaml': 'titre: "\u009b' }],
  // Format characters (Cf) other than the best known.
  [['liste', '--kit', 'x.yaml'], 1, { 'x.yaml': '\u0600[' }],
  [['liste', '--kit', 'x.yaml'], 1, { 'x.yaml': '\u{110bd}[' }],
  // Windows line ends.
  [
    ['liste', '--kit', 'x.yaml'],
    0,
    { 'x.yaml': SHIPPED['kit-de-survie.yaml'].replaceAll('\n', '\r\n') },
  ],
  // Files of the package, given as somebody's: they are checked as any other.
  [['liste', '--supplement', '/kit/kit-de-survie.yaml'], 1],
  [
    ['liste', '--supplement', '/kit/kit-de-survie.yaml', '--supplement', 'u.yaml'],
    1,
    { 'u.yaml': 'titre: u' },
  ],
  [['liste', '--kit', '/kit/portes-d-entree.yaml'], 1],
  // Words of standard error before the error itself; a file that is written before a refusal.
  [ANSWERS, 2, { 'r.yaml': 'version: 1\nkit: autre\n' }],
  [['conseil', '--besoin', 'etat', '--sortie', 'x', '--enregistrer', 'x'], 2],
  [['conseil', '--besoin', 'etat', '--sortie', './x', '--enregistrer', 'x'], 2],
  [['conseil', '--besoin', 'etat', '--json', '--enregistrer', '-'], 2],
  [['comparer', 'ue', 'europe'], 2],
  [['liste', '--besoin', ','], 2],
  [['kit', 'nouveau', 'x', '--json'], 2],
  [
    ['kit', 'verifier', 's.yaml', './s.yaml'],
    0,
    { 's.yaml': 'titre: S\nbesoins: [{id: z, nom: Z}]\n' },
  ],
];

test.each(CASES)('%j', async (argv, code, disk = {}) => {
  const outcome = await runOn(argv, { ...DISK, ...disk });
  expectSound(outcome);
  expect(outcome.code).toBe(code);
});

test.each([20, 22, 26])('every page fits in %i columns', async (columns) => {
  for (const argv of [['liste'], ['conseil', '--besoin', 'etat', '--tous']]) {
    expectToFit(await runOn(argv, {}, columns), columns);
  }
});

test('an id names what has it, whatever has that word for a name', async () => {
  const profil = await runOn(['profil', 'q', ...KIT_OPTION, '--json'], DISK);
  expect(JSON.parse(profil.stdout || '{}')).toMatchObject({ id: 'q' });
  const conseil = await runOn(['conseil', '--besoin', 'b', ...KIT_OPTION, '--json'], DISK);
  expect(JSON.parse(conseil.stdout).demande.besoins).toMatchObject([{ id: 'b' }]);
});

test('a long word of wide characters is drawn in a table in no time', async () => {
  const word = '漢'.repeat(1000);
  const disk = { 'x.yaml': `${KIT}  - {id: x, nom: y, contreparties: [${word}]}\n` };
  const seconds = await processorSeconds(() => runOn(['liste', '--kit', 'x.yaml'], disk, 70));
  expect(seconds).toBeLessThan(MAX_SECONDS);
});
