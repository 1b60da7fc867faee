import { describe, expect, test } from '@jest/globals';
import { run } from '../../src/program.js';
import { width } from '../../src/text/width.js';
import { type FakeWorld, fakeWorld, type Step } from '../support/world.js';

/** A kit of partners that all answer the one besoin. */
const kitOf = (...ids: string[]) => `titre: Essai
besoins:
  - { id: eau, nom: Eau }
partenaires:${ids
  .map(
    (id) => `
  - id: ${id}
    nom: ${id.toUpperCase()}
    apports: [{ texte: De l'eau de ${id}, besoins: [eau] }]`,
  )
  .join('')}
`;

/** From the one question, where there is nothing else to ask, to the menu, and through it. */
async function inMenu(
  ids: string[],
  steps: Step[],
  watch: (world: FakeWorld) => FakeWorld = (world) => world,
) {
  const script: Step[] = [['checkbox', ['eau']], ...steps, ['select', 'quitter']];
  const world = watch(fakeWorld({ files: { 'k.yaml': kitOf(...ids) }, columns: 120, script }));
  const exitCode = await run(['--kit', 'k.yaml'], world);
  return { exitCode, world, left: world.remaining.length };
}

describe('every question of the menu can be left', () => {
  test.each<[string, Step[], string]>([
    ['profil', [['select', '']], 'Quel partenaire'],
    ['comparer', [['checkbox', []]], 'Quels partenaires comparer ? (aucun, pour revenir)'],
    ['enregistrer', [['input', ' ']], 'Nom du fichier'],
  ])('%s', async (entry, answers, question) => {
    const before = await inMenu(['a', 'b'], []);
    const { exitCode, world, left } = await inMenu(['a', 'b'], [['select', entry], ...answers]);
    expect({ exitCode, left }).toEqual({ exitCode: 0, left: 0 });
    expect(world.asked.map((text) => text.replace(/[\u00a0\u202f]/g, ' ')).join('\n')).toContain(
      question,
    );
    expect(world.stdout.text).toBe(before.world.stdout.text);
    expect([...world.disk.keys()]).toEqual(['k.yaml']);
  });
});

test('partners are compared where there are two', async () => {
  const steps: Step[] = [
    ['select', 'comparer'],
    ['checkbox', ['a', 'b']],
  ];
  const few = await inMenu(['a'], steps);
  expect(few.exitCode).toBe(70);
  expect(few.world.stderr.text).toContain('no such choice: comparer');
  const enough = await inMenu(['a', 'b'], steps);
  expect({ ...enough, world: null }).toEqual({ exitCode: 0, left: 0, world: null });
});

test('each page is as wide as the terminal at the moment', async () => {
  const widest = (text: string) => Math.max(...text.split('\n').map(width));
  const narrow = (world: FakeWorld): FakeWorld => ({
    ...world,
    async openPrompter(...given) {
      const prompter = await world.openPrompter?.(...given);
      if (!prompter) throw new Error('there is a script');
      return {
        ...prompter,
        select(question) {
          if (world.stdout.columns === 120) {
            expect(widest(world.stdout.text)).toBe(120);
            world.stdout.text = '';
          }
          Object.assign(world.stdout, { columns: 80 });
          return prompter.select(question);
        },
      };
    },
  });
  const steps: Step[] = [
    ['select', 'comparer'],
    ['checkbox', ['a', 'b']],
    ['select', 'changer'],
    ['checkbox', ['eau']],
  ];
  const { world } = await inMenu(['a', 'b'], steps, narrow);
  expect(world.stdout.text.match(/┌/g)).toHaveLength(2);
  expect(widest(world.stdout.text)).toBe(80);
});
