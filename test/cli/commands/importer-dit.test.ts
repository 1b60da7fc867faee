import { expect, test } from '@jest/globals';
import type { Bilan } from '../../../src/acteurs/import/bilan.js';
import { direBilan, openProgression } from '../../../src/cli/commands/importer-dit.js';
import { plain } from '../../kit/reading.js';
import { fakeWorld, type Setup } from '../../support/world.js';

const USUAL = { accessible: false, sansCouleur: false };
const TAILLE = 100 * 1024 * 1024;

/** What is shown of a reading from its begin to its end. */
async function shown(setup: Setup, options = USUAL, taille: number | null = TAILLE) {
  const world = fakeWorld(setup);
  const { avance, fin } = await openProgression(world, options, taille);
  try {
    for (let part = 1; part <= 10; part++) avance(((taille ?? TAILLE) * part) / 10);
  } finally {
    fin();
  }
  expect(world.stdout.text).toBe('');
  return plain(world.stderr.text);
}

test('a bar on a terminal, which leaves it as it was', async () => {
  const text = await shown({ columns: 80 });
  expect(text).toContain('Lecture [░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░] 0 % (0 Mo sur 100)');
  expect(text).toContain('] 100 % (100 Mo sur 100)');
  // The line wraps as before, and the bar is gone.
  expect(text.lastIndexOf('\u001b[?7h')).toBeGreaterThan(text.lastIndexOf('\u001b[?7l'));
  expect(text).not.toContain('\u001b[?25l');
  expect(text.endsWith('\u001b[2K')).toBe(true);
});

test.each([20, 40, 60])('the bar fits %d columns', async (columns) => {
  const text = await shown({ columns });
  expect(text).toMatch(/Lecture \[░{5,30}\] 0 %/);
  if (columns >= 40) {
    const bar = /Lecture \[░+\] 0 % \(0 Mo sur 100\)/.exec(text)?.[0] ?? '';
    expect(bar.length).toBeLessThanOrEqual(columns);
    expect(bar).not.toBe('');
  }
});

const LINES = 'Lecture : 25 %\nLecture : 50 %\nLecture : 75 %\n';

test.each<[string, Setup, typeof USUAL]>([
  ['--accessible', { columns: 80 }, { ...USUAL, accessible: true }],
  ['ACCESSIBLE', { columns: 80, env: { ACCESSIBLE: '1' } }, USUAL],
  ['--sans-couleur', { columns: 80 }, { ...USUAL, sansCouleur: true }],
  ['NO_COLOR', { columns: 80, env: { NO_COLOR: '1' } }, USUAL],
  ['TERM=dumb', { columns: 80, env: { TERM: 'dumb' } }, USUAL],
])('plain lines with %s', async (_name, setup, options) => {
  expect(await shown(setup, options)).toBe(LINES);
});

test('nothing in a pipe, of a short file, or of one without a known end', async () => {
  expect(await shown({})).toBe('');
  expect(await shown({ columns: 80 }, USUAL, 1000)).toBe('');
  expect(await shown({ columns: 80 }, USUAL, null)).toBe('');
});

const BILAN: Bilan = {
  ...{ lues: 5, gardees: 3, acteurs: 3, sansCommune: 0, encodage: null },
  ecarts: {} as Bilan['ecarts'],
  ...{ courtes: { nombre: 0, lignes: [] }, perdues: { nombre: 0, lignes: [] } },
  ...{ illisibles: [], devines: [], trop: { cellules: 0, titres: 0, separateur: '' } },
};

test.each([
  [1, '5 lignes lues, 3 gardées, qui parlent d’1 acteur.'],
  [2, '5 lignes lues, 3 gardées, qui parlent de 2 acteurs.'],
  [3, '5 lignes lues, 3 gardées.'],
])('rows that speak of %d', (acteurs, said) => {
  expect(direBilan({ ...BILAN, acteurs })[0]).toBe(said);
});

test('why rows are too long, which are short, what is read as another title and what is left empty', () => {
  const said = direBilan({
    ...BILAN,
    ecarts: { ...BILAN.ecarts, tropLongue: { nombre: 1, lignes: [4] } },
    trop: { cellules: 3, titres: 2, separateur: '\t' },
    courtes: { nombre: 4, lignes: [2, 3, 5] },
    illisibles: [{ titre: 'date', nombre: 1, lignes: [5], exemple: 'hier\u0007' }],
    devines: [['nm', 'nom']],
  });
  expect(said.map(plain)).toEqual([
    'La colonne « nm » est lue comme « nom » : est-ce ce que vous vouliez dire ?',
    '5 lignes lues, 3 gardées.',
    'Laissées de côté :',
    '  1 ligne trop longue (ligne 4) : 3 cellules pour 2 titres : une tabulation sans guillemets ?',
    '4 lignes gardées sans les dernières cellules (lignes 2, 3, 5…).',
    '1 valeur non reprise dans « date », illisible ou démentie par le reste (ligne 5) : « hier »',
  ]);
});
