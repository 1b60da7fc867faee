import { describe, expect, test } from '@jest/globals';
import { run } from '../../../src/cli/run.js';
import { fakeWorld } from '../../support/world.js';

const KIT = `titre: Essai
besoins: [{ id: eau, nom: Eau }, { id: air, nom: Air }]
natures: [{ id: payer, nom: Payer }]
partenaires:
  - { id: a, nom: Alpha, apports: [{ texte: De l'eau, besoins: [eau] }] }
  - { id: b, nom: Beta, apports: [{ texte: De l'air, besoins: [air] }], contreparties: [{ texte: Cher, nature: payer }] }
`;
const answers = (...lines: string[]) => ['version: 1', 'kit: Essai', ...lines, ''].join('\n');
const FILES = {
  'k.yaml': KIT,
  'x.yaml': answers('repondant: Direction des finances', 'essentiels: [eau]', 'besoins: [air]'),
  'y.yaml': answers('besoins: [air]'),
  'z.yaml': answers('besoins: [eau, air]', 'refus: [payer]'),
  'rien.yaml': answers('refus: [payer]'),
  'autre.yaml': 'version: 1\nkit: Un autre\nbesoins: [eau]\n',
};
const play = async (...line: string[]) => {
  const world = fakeWorld({ files: FILES, columns: 100, env: { NO_COLOR: '1' } });
  const code = await run(['conseil', '--kit', 'k.yaml', ...line], world);
  const plain = (text: string) => text.replace(/[\u00a0\u202f]/g, ' ').replaceAll('’', "'");
  return { code, out: plain(world.stdout.text), err: plain(world.stderr.text), disk: world.disk };
};
const each = (...paths: string[]) => paths.flatMap((path) => ['--reponses', path]);

describe('--reponses, once a person', () => {
  test('a page of all, by their names, or else by those of their files', async () => {
    const { code, out, err } = await play(...each('x.yaml', 'y.yaml', 'z.yaml'));
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toMatch(/│ Direction des finances +│ y\.yaml +│ z\.yaml/);
    expect(out).toContain('Payer : refusé par z.yaml ; écarte Beta');
  });

  test('as JSON', async () => {
    const document = JSON.parse((await play(...each('x.yaml', 'z.yaml'), '--json')).out);
    expect(Object.keys(document)).toEqual([
      'version',
      'kit',
      'repondants',
      'classement',
      'sansRefusIsoles',
      'unanimite',
      'desaccords',
      'refus',
      'accord',
    ]);
    expect(document).toMatchObject({
      repondants: [
        { nom: 'Direction des finances', classement: [{ id: 'a', rang: 1 }, { id: 'b' }] },
        { nom: 'z.yaml', ecartes: ['b'] },
      ],
      classement: [{ id: 'a', rang: 1, partMoyenne: 1 }],
      sansRefusIsoles: [{ id: 'a' }, { id: 'b' }],
      refus: [{ nature: 'payer', par: ['z.yaml'] }],
      desaccords: [{ besoin: 'eau', priorites: ['essentiel', 'utile'] }],
    });
  });

  test('two of one name are told apart by their files', async () => {
    const own = FILES['x.yaml'];
    const world = fakeWorld({ files: { ...FILES, 'w.yaml': own }, columns: 120 });
    await run(['conseil', '--kit', 'k.yaml', ...each('x.yaml', 'w.yaml'), '--json'], world);
    expect(JSON.parse(world.stdout.text).repondants.map(({ nom }: { nom: string }) => nom)).toEqual(
      ['Direction des finances (x.yaml)', 'Direction des finances (w.yaml)'],
    );
  });

  test('one file alone is as before, whoever signs it', async () => {
    const one = await play(...each('x.yaml'));
    expect(one).toMatchObject({ code: 0, err: '' });
    expect(one.out).toBe((await play('-e', 'eau', '-b', 'air')).out);
  });

  test('who answered is kept when the answers are saved again', async () => {
    const { disk } = await play(...each('x.yaml'), '--enregistrer', 'copie.yaml');
    expect(disk.get('copie.yaml')).toContain('repondant: "Direction des finances"\n');
  });
});

describe('bad input', () => {
  test('a respondent without a besoin, respondents of different kits: each at its place', async () => {
    const { code, out, err } = await play(...each('x.yaml', 'rien.yaml', 'autre.yaml'));
    expect({ code, out }).toEqual({ code: 1, out: '' });
    expect(err).toMatch(/rien\.yaml:1:1: erreur: ce répondant n'a choisi aucun besoin/);
    expect(err).toMatch(
      /autre\.yaml:2:6: erreur: .* le kit « Un autre », les premières pour « Essai »/,
    );
  });

  test('the same file twice', async () => {
    const { code, err } = await play(...each('x.yaml', 'x.yaml'));
    expect(code).toBe(2);
    expect(err).toContain('le fichier « x.yaml » est donné deux fois');
  });

  test.each([
    [['-b', 'eau']],
    [['--refuse', 'payer']],
    [['--pourquoi', 'a']],
    [['--enregistrer', 'n.yaml']],
  ])('%j beside several files is refused, nothing written', async (line) => {
    const { code, err, disk } = await play(...each('x.yaml', 'y.yaml'), ...line);
    expect(code).toBe(2);
    expect(err).toContain('plusieurs --reponses ne vont pas avec');
    expect(disk.has('n.yaml')).toBe(false);
  });
});

test('the questionnaire asks in whose name only where it saves', async () => {
  const script = [
    ['checkbox', ['eau']],
    ['input', 'Élue aux relations'],
  ] as const;
  const world = fakeWorld({ files: FILES, script });
  const code = await run(['conseil', '--kit', 'k.yaml', '--enregistrer', 'n.yaml'], world);
  expect({ code, left: world.remaining }).toEqual({ code: 0, left: [] });
  expect(world.disk.get('n.yaml')).toContain('repondant: "Élue aux relations"\n');
  const without = fakeWorld({ files: FILES, script: script.slice(0, 1) });
  expect(await run(['conseil', '--kit', 'k.yaml'], without)).toBe(0);
});

test('of one file, each option replaces what it is about, and only that', async () => {
  const demande = async (...line: string[]) =>
    JSON.parse((await play('--reponses', 'z.yaml', '--json', ...line)).out).demande;
  const saved = await demande();
  expect(saved).toMatchObject({ refus: ['payer'] });
  expect(saved.besoins.map(({ id }: { id: string }) => id)).toEqual(['eau', 'air']);
  const besoin = await demande('--besoin', 'air');
  expect(besoin.besoins.map(({ id }: { id: string }) => id)).toEqual(['air']);
  expect(besoin.refus).toEqual(['payer']);
  expect(await demande('--refuse', 'payer')).toEqual(saved);
});
