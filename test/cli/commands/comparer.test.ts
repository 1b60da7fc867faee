import { expect, test } from '@jest/globals';
import { run } from '../../../src/cli/run.js';
import { fakeWorld } from '../../support/world.js';

const KIT = `titre: Essai
besoins: [{ id: eau, nom: Eau }, { id: air, nom: Air }]
partenaires:
  - { id: a, nom: Alpha, apports: [{ texte: De l'eau, besoins: [eau] }] }
  - { id: b, nom: Beta, apports: [{ texte: De l'air, besoins: [air] }] }
`;
const ANSWERS = 'version: 1\nkit: Essai\nessentiels: [eau]\nbesoins: [air]\n';
const play = async (...line: string[]) => {
  const world = fakeWorld({ files: { 'k.yaml': KIT, 'r.yaml': ANSWERS, 's.yaml': ANSWERS } });
  const code = await run(['comparer', 'a', 'b', '--kit', 'k.yaml', ...line], world);
  return { code, out: world.stdout.text, err: world.stderr.text.replace(/[\u00a0\u202f]/g, ' ') };
};

test('answers come from options or from a file, and say the same', async () => {
  const given = await play('-e', 'eau', '-b', 'air');
  expect(given).toMatchObject({ code: 0, err: '' });
  expect(given.out).toContain(
    'Alpha n’est jamais derrière Beta\u202f; choisir Beta peut coûter jusqu’à 100\u00a0points.',
  );
  expect(await play('--reponses', 'r.yaml')).toEqual(given);
  expect((await play()).out).not.toContain('jamais derrière');
});

test('as JSON: an array without answers, with them also how each stands to the next', async () => {
  expect(JSON.parse((await play('--json')).out)).toHaveLength(2);
  expect(JSON.parse((await play('-e', 'eau', '-b', 'air', '--json')).out)).toMatchObject({
    partenaires: [{ id: 'a', adequation: 200 / 3 }, { id: 'b' }],
    duels: [
      {
        partenaires: ['a', 'b'],
        sens: 'domine',
        ferme: true,
        partDevant: 1,
        tirages: 0,
        compensations: [{ perte: 'air', gain: 'eau' }],
      },
    ],
  });
});

test('the answers of one person only', async () => {
  const { code, out, err } = await play('--reponses', 'r.yaml', '--reponses', 's.yaml');
  expect({ code, out }).toEqual({ code: 2, out: '' });
  expect(err).toContain('comparer prend les réponses d’une seule personne');
});

test('one partner by two of its names is one', async () => {
  const world = fakeWorld({ files: { 'k.yaml': KIT } });
  expect(await run(['comparer', 'a', 'Alpha', '--kit', 'k.yaml'], world)).toBe(2);
  const err = world.stderr.text.replace(/[\u00a0\u202f]/g, ' ');
  expect(err).toContain('ces mots désignent un seul et même partenaire');
  expect(err).toContain('partenaires profil a');
});

test('as sentences, for who hears it', async () => {
  const { code, out } = await play('-e', 'eau', '-b', 'air', '--accessible');
  expect(code).toBe(0);
  expect(out).toContain(
    'Alpha n’est jamais derrière Beta\u202f; choisir Beta peut coûter jusqu’à 100\u00a0points.',
  );
  expect(out).not.toMatch(/[│┌]/);
});
