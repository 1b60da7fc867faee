import { describe, expect, test } from '@jest/globals';
import { run } from '../../../src/cli/run.js';
import { width } from '../../../src/text/layout.js';
import { type FakeWorld, fakeWorld, type Step } from '../../support/world.js';

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
    ['enregistrer', [['select', '']], 'Quel document ?'],
    [
      'enregistrer',
      [
        ['select', 'note'],
        ['input', ' '],
      ],
      'Nom du fichier',
    ],
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

test.each(['note.xlsx', 'note.geojson', 'note.pdf'])(
  'no note is saved as %s, whose format is another result’s or nobody’s',
  async (path) => {
    const { exitCode, world } = await inMenu(
      ['a'],
      [
        ['select', 'enregistrer'],
        ['select', 'note'],
        ['input', path],
      ],
    );
    // The script has no second name to give: the first was refused.
    expect(exitCode).toBe(70);
    expect(world.stderr.text).toContain('refused: Choisissez un autre nom');
    expect(world.disk.has(path)).toBe(false);
  },
);

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

describe('what the menu does', () => {
  test.each<[string, Step[], RegExp]>([
    [
      'the profile of a partner',
      [
        ['select', 'profil'],
        ['select', 'b'],
      ],
      /Ce qu’il peut apporter à l’AICT/,
    ],
    ['all of the advice', [['select', 'tout']], /Solidité\u00a0: ce que vaut chaque place/],
    ['why this order', [['select', 'ordre']], /Pourquoi cet ordre/],
  ])('%s', async (_name, steps, shown) => {
    const { exitCode, world, left } = await inMenu(['a', 'b'], steps);
    expect({ exitCode, left }).toEqual({ exitCode: 0, left: 0 });
    expect(world.stdout.text).toMatch(shown);
  });

  test('the note is saved where nothing is, and told', async () => {
    const steps: Step[] = [
      ['select', 'enregistrer'],
      ['select', 'note'],
      ['input', ' note.md '],
    ];
    const { exitCode, world } = await inMenu(['a', 'b'], steps);
    expect(exitCode).toBe(0);
    expect(world.disk.get('note.md')).toContain('A');
    expect(world.stderr.text).toContain('note.md');
  });

  test.each([
    ['note', 'Note'],
    ['deliberation', 'Projet de délibération'],
    ['rencontre', 'Fiche'],
  ])('the document that is chosen is saved: %s', async (document, titre) => {
    const steps: Step[] = [
      ['select', 'enregistrer'],
      ['select', document],
      ['input', 'd.md'],
    ];
    const { world } = await inMenu(['a', 'b'], steps);
    expect(world.disk.get('d.md')).toMatch(new RegExp(`^# ${titre}`));
  });

  test.each([
    ['note.md', /note\.md existe déjà/],
    ['note.zut', /aucun format n’a l’extension «.\.zut.»/],
  ])('a name that cannot be is refused with the reason: %s', async (name, reason) => {
    const save = (path: string): Step[] => [
      ['select', 'enregistrer'],
      ['select', 'deliberation'],
      ['input', path],
    ];
    const { exitCode, world } = await inMenu(['a'], [...save('note.md'), ...save(name)]);
    expect(exitCode).toBe(70);
    expect(world.stderr.text).toMatch(/refused: Choisissez un autre nom/);
    expect(world.stderr.text).toMatch(reason);
  });

  test('an interruption says what is kept', async () => {
    const steps: Step[] = [
      ['select', 'enregistrer'],
      ['select', 'rencontre'],
      ['input', 'note.md'],
      ['interrupt'],
    ];
    const { exitCode, world } = await inMenu(['a'], steps);
    expect(exitCode).toBe(130);
    expect(world.stderr.text).toMatch(/Interrompu\u00a0: seul est conservé note\.md/);
  });

  test('the answers can be changed before they are kept in a name', async () => {
    const script: Step[] = [
      ['checkbox', ['eau']],
      ['input', 'Élue'],
      ['select', 'changer'],
      ['checkbox', ['eau']],
      ['interrupt'],
    ];
    const world = fakeWorld({ files: { 'k.yaml': kitOf('a') }, columns: 120, script });
    const code = await run(['--kit', 'k.yaml', '--enregistrer', 'r.yaml'], world);
    expect(code).toBe(130);
    expect(world.disk.get('r.yaml')).toContain('Élue');
    expect(world.stderr.text).toMatch(/seul est conservé r\.yaml/);
  });
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
