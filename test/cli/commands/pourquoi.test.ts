import { describe, expect, test } from '@jest/globals';
import { run } from '../../../src/cli/run.js';
import { fakeWorld, type Step } from '../../support/world.js';

const KIT = `titre: Essai
besoins: [{ id: eau, nom: Eau }, { id: air, nom: Air }]
natures: [{ id: payer, nom: Payer }]
partenaires:
  - { id: a, nom: Alpha, apports: [{ texte: De l'eau, besoins: [eau] }] }
  - { id: b, nom: Beta, apports: [{ texte: De l'air, besoins: [air] }], contreparties: [{ texte: Cher, nature: payer }] }
`;
const play = async (line: readonly string[], script?: readonly Step[]) => {
  const world = fakeWorld({
    files: { 'k.yaml': KIT },
    columns: 100,
    env: { NO_COLOR: '1' },
    ...(script && { script }),
  });
  const code = await run(['--kit', 'k.yaml', ...line], world);
  const plain = (text: string) => text.replace(/[\u00a0\u202f]/g, ' ').replaceAll('’', "'");
  return { code, out: plain(world.stdout.text), err: plain(world.stderr.text), world };
};

describe('conseil --pourquoi', () => {
  test('tells of one partner, by any of its names', async () => {
    const { code, out } = await play(['-e', 'eau', '-b', 'air', '--pourquoi', 'BETA']);
    expect(code).toBe(0);
    expect(out).toContain('Beta : 2e sur 2, adéquation 33 %.');
  });

  test('as JSON: its place, and the least changes', async () => {
    const { out } = await play(['-b', 'eau,air', '--refuse', 'payer', '--pourquoi', 'b', '--json']);
    expect(JSON.parse(out)).toMatchObject({
      id: 'b',
      place: 'ecarte',
      rang: null,
      raisons: [{ nature: 'payer', texte: 'Cher' }],
      solidite: null,
      versPremier: { geste: 'accepter', id: 'payer', rang: 1 },
    });
  });

  test.each([[['-b', 'eau']], [[]]])(
    'an unknown partner ends in 2 with suggestions, before any question (%j)',
    async (answers) => {
      const { code, err, out, world } = await play([...answers, '--pourquoi', 'alfa'], []);
      expect({ code, out, asked: world.asked }).toEqual({ code: 2, out: '', asked: [] });
      expect(err).toContain('partenaire inconnu « alfa »');
      expect(err).toContain('a : Alpha');
    },
  );
});

describe('in the menu', () => {
  const START: Step[] = [
    ['checkbox', ['eau', 'air']],
    ['checkbox', ['eau']],
    ['checkbox', []],
  ];
  const END: Step = ['select', 'quitter'];

  test('« Pourquoi cet ordre ? » tells how firm it is, and what would change it', async () => {
    const { code, out } = await play([], [...START, ['select', 'ordre'], END]);
    expect(code).toBe(0);
    expect(out).toContain('Pourquoi cet ordre ?');
    expect(out).toContain(
      'repose sur une seule phrase du kit ; sans celle-ci, il ne serait plus en tête',
    );
    expect(out).toMatch(/Si « Eau » n'était plus essentiel : Alpha et Beta, à égalité\./);
  });

  test('« Et si… ? » puts both first places side by side', async () => {
    const { code, out } = await play([], [...START, ['select', 'si'], ['select', '0'], END]);
    expect(code).toBe(0);
    expect(out).toMatch(/Si « Eau » n'était plus essentiel…/);
    expect(out).toMatch(
      /En tête +│ Alpha \(adéquation 67 %\) +│ Alpha et Beta, à égalité \(adéquation 50 %\)/,
    );
  });

  test('« Et si… ? » can be left', async () => {
    const { code, out } = await play([], [...START, ['select', 'si'], ['select', ''], END]);
    expect({ code, told: out.includes('Avec ce changement') }).toEqual({ code: 0, told: false });
  });
});
