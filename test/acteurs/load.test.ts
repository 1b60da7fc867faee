import { describe, expect, test } from '@jest/globals';
import { loadActeurs } from '../../src/acteurs/load.js';
import { UserError } from '../../src/errors.js';
import { FileProblems } from '../../src/lecture/problems.js';
import { loadTerritoire } from '../../src/territoire/load.js';
import type { World } from '../../src/world.js';
import { plain } from '../kit/reading.js';
import { shippedKit } from '../support/kit.js';
import { compiledTerritoire } from '../support/territoire.js';
import { fakeWorld } from '../support/world.js';

const kit = shippedKit();

const referentielOf = (world: World) => ({ kit, territoire: loadTerritoire(world) });

/** What is used of some files, and what is to be told of it. */
async function load(files: Readonly<Record<string, string>>) {
  const world = fakeWorld({ files: { '/territoire.json': compiledTerritoire(), ...files } });
  const {
    acteurs: { acteurs },
    note,
  } = await loadActeurs(world.files, referentielOf(world), Object.keys(files), {
    today: '2026-03-01',
  });
  expect([world.stdout.text, world.stderr.text]).toEqual(['', '']);
  return { acteurs, note: plain(note) };
}

/** Why files cannot be used. */
async function refusal(files: Readonly<Record<string, string>>, chemins = Object.keys(files)) {
  const world = fakeWorld({ files: { '/territoire.json': compiledTerritoire(), ...files } });
  const error = await loadActeurs(world.files, referentielOf(world), chemins, {
    today: '2026-03-01',
  }).catch((reason: unknown) => reason);
  if (!(error instanceof UserError)) throw error;
  return error;
}

describe('loadActeurs', () => {
  test('of right files nothing is told; other warnings neither', async () => {
    const { acteurs, note } = await load({
      'a.csv': 'nom\nA\n',
      'b.csv': 'nom;commune;pays\nA;Lyon;Malli\n',
    });
    expect(acteurs.map(({ id }) => id)).toEqual(['a', 'a-2']);
    expect(note).toBe('');
  });

  test('what is wrong is left out, and counted', async () => {
    const { acteurs, note } = await load({ 'mes acteurs.csv': 'nom;odd\nA;18\n;3\nB;4\n' });
    expect(acteurs.map(({ nom, odd }) => [nom, odd])).toEqual([
      ['A', []],
      ['B', [4]],
    ]);
    expect(note).toBe("2 erreurs dans vos fichiers d'acteurs : ce qui est faux est laissé de côté");
  });

  test('rows that seem to be of one organisation are counted, beside what is wrong', async () => {
    const once = 'nom;commune\nA;Lyon\nB;Lyon\n';
    const { acteurs, note } = await load({ 'a.csv': once, 'b.csv': once });
    expect(acteurs).toHaveLength(4);
    expect(note).toBe('2 acteurs peut-être en double, comptés comme les autres');
    const both = await load({ 'a.csv': 'nom;commune;odd\nA;Lyon;18\nA;Lyon;3\n' });
    expect(both.note).toBe(
      "1 erreur dans vos fichiers d'acteurs : ce qui est faux est laissé de côté ; 1 acteur peut-être en double, compté comme les autres",
    );
  });

  test('rows that speak of no acteur are counted', async () => {
    const { note } = await load({ 'a.csv': 'nom;commune\nIsère :;\nA;Lyon\nTotal;1\n' });
    expect(note).toBe('2 lignes laissées de côté (total, titre ou note)');
  });

  test('all the files that cannot be used are told at once', async () => {
    const error = await refusal({ 'a.csv': 'x\n1\n', 'b.csv': 'nom;odd\nA;18\n', 'c.csv': '"' });
    expect(error).toBeInstanceOf(FileProblems);
    const { problems } = error as FileProblems;
    expect(problems.map(({ fichier, code }) => `${fichier} ${code}`).sort()).toEqual([
      'a.csv colonne-absente',
      'c.csv guillemet-non-ferme',
    ]);
  });

  test('a file that is not there is told as it is everywhere', async () => {
    const error = await refusal({ 'a.csv': 'x\n1\n' }, ['a.csv', 'nul.csv']);
    expect(error).not.toBeInstanceOf(FileProblems);
    expect(error.message).toContain('nul.csv est introuvable');
  });
});
