import { describe, expect, test } from '@jest/globals';
import { run } from '../../../src/cli/run.js';
import { fakeWorld, type Setup } from '../../support/world.js';

const KIT =
  'titre: Essai\nbesoins: [{ id: eau, nom: Eau }]\npartenaires: [{ id: afd, nom: AFD }]\n';

async function report(argv: readonly string[], setup: Setup) {
  const world = fakeWorld(setup);
  const code = await run([...argv, '--version', '--json'], world);
  expect({ code, err: world.stderr.text }).toEqual({ code: 0, err: '' });
  return JSON.parse(world.stdout.text);
}

describe('--version --json: what a report of a fault must say', () => {
  test('the machine, and the files that were read', async () => {
    const files = { 'k.yaml': KIT, 's.yaml': 'titre: Supplément\n' };
    expect(await report(['--kit', 'k.yaml', '--supplement', 's.yaml'], { files })).toEqual({
      version: '1.2.3',
      node: '20.17.0',
      plateforme: 'linux x64',
      fichiers: [
        { chemin: 'k.yaml', role: 'kit' },
        { chemin: 's.yaml', role: 'supplement' },
      ],
      erreurs: [],
    });
  });

  test('a broken supplement of the person is told, not fatal', async () => {
    const files = {
      '/kit/kit-de-survie.yaml': KIT,
      '/kit/portes-d-entree.yaml': 'titre: Complément\n',
      '/config/a\u001b[2J.yaml': 'titre: [\n',
    };
    const { fichiers, erreurs } = await report([], { files });
    expect(fichiers.map(({ role }: { role: string }) => role)).toEqual([
      'kit',
      'complement',
      'supplement',
    ]);
    expect(erreurs).toEqual([expect.stringMatching(/^\/config\/a\[2J\.yaml:1:8: erreur: /)]);
  });

  test('a missing file too, and a fault of ours', async () => {
    expect((await report(['--kit', 'absent'], {})).erreurs).toEqual(['absent est introuvable']);
    const world = fakeWorld();
    const readIfPresent = () => {
      throw new TypeError('boum');
    };
    const broken = { ...world, files: { ...world.files, readIfPresent } };
    expect(await run(['--version', '--json'], broken)).toBe(0);
    expect(JSON.parse(world.stdout.text).erreurs).toEqual(['TypeError: boum']);
  });

  test('alone: the version, and nothing is read', async () => {
    const world = fakeWorld();
    expect(await run(['version'], world)).toBe(0);
    expect(world.stdout.text).toBe('1.2.3\n');
  });
});

test('where to write: the address of the package, if it names one', async () => {
  const help = async (bugs?: string) => {
    const world = fakeWorld(bugs ? { bugs } : {});
    await run(['--help'], world);
    return world.stdout.text;
  };
  expect(await help('https://exemple.fr/defauts')).toContain('https://exemple.fr/defauts');
  expect(await help()).toContain('à qui vous a fourni le programme');
});
