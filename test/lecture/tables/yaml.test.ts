import { describe, expect, test } from '@jest/globals';
import { plain } from '../../kit/reading.js';
import { readBytes, refusalOf } from '../../support/tables.js';

const TEXT = `# Nos acteurs
acteurs:
  - nom: F3E
    pays: [Mali, Togo]
    code_postal: "01000"
  - {nom: Eau vive, site: exemple.fr}
notes: []
actions:
  - acteur: F3E
`;

describe('lists in YAML are tables', () => {
  test('each under its name: the first, and the actions', async () => {
    const { tables, problems, remarques } = await readBytes(TEXT, 'a.yaml');
    expect(tables.map(({ feuille, lignes }) => [feuille, lignes])).toEqual([
      [
        'acteurs',
        [
          ['nom', 'pays', 'code_postal', 'site'],
          ['F3E', 'Mali; Togo', '01000'],
          ['Eau vive', '', '', 'exemple.fr'],
        ],
      ],
      ['actions', [['acteur'], ['F3E']]],
    ]);
    expect(problems).toEqual([]);
    expect(remarques.map(plain)).toEqual([
      'a.yaml : lu : « acteurs », « actions » ; laissé de côté : « notes » (pour lire une autre feuille : --feuille NOM)',
    ]);
  });

  test.each<[string, number, number, string]>([
    ['a title stands where its field is first', 0, 3, '6:21'],
    ['a value', 1, 1, '4:11'],
    ['a value that is not there: its group', 2, 1, '6:5'],
    ['no such column: its group', 1, 9, '3:5'],
  ])('%s', async (_name, ligne, colonne, place) => {
    const [acteurs] = (await readBytes(TEXT, 'a.yaml')).tables;
    const position = acteurs?.problem(ligne, colonne, 'code', 'message').position;
    expect(`${position?.line}:${position?.column}`).toBe(place);
  });

  test('a list by its name', async () => {
    const { tables } = await readBytes(TEXT, 'a.yml', { feuille: 'Actions' });
    expect(tables.map(({ feuille }) => feuille)).toEqual(['actions']);
  });

  test('what is ambiguous is warned of', async () => {
    const { problems } = await readBytes('acteurs:\n  - {nom: A, cp: 01000}\n', 'a.yaml');
    expect(problems).toMatchObject([{ niveau: 'avertissement', code: 'texte-ambigu' }]);
  });

  test('many that are left out are counted', async () => {
    const names = Array.from({ length: 11 }, (_, i) => `l${i}`);
    const { remarques } = await readBytes(names.map((name) => `${name}: []\n`).join(''), 'a.yaml');
    const told = names.slice(1, 9).map((name) => `« ${name} »`);
    expect(remarques.map(plain)).toEqual([
      `a.yaml : lu : « l0 » ; laissé de côté : ${told.join(', ')}, 2 autres (pour lire une autre feuille : --feuille NOM)`,
    ]);
  });

  test('without an extension, it is known by what it holds', async () => {
    expect((await readBytes(TEXT, '-')).tables[0]?.feuille).toBe('acteurs');
    expect((await readBytes('nom;note:\n', '-')).tables[0]?.feuille).toBeNull();
  });
});

describe('refused', () => {
  const LIST = 'attendu : une liste de fiches sous un nom, par exemple « acteurs: »';

  test.each<[string, string, string[]]>([
    ['a list at the root', '- nom: A\n', [`1:1 ${LIST} [valeur-inattendue]`]],
    ['a text', 'acteurs: A\n', [`1:10 ${LIST} [valeur-inattendue]`]],
    ['no list at all', '{}\n', [`1:1 ${LIST} [valeur-inattendue]`]],
    [
      'texts, and deeper groups',
      'acteurs:\n  - A\n  - lieu: {ville: B}\n',
      [
        '2:5 attendu : un groupe de champs (« champ : valeur ») [valeur-inattendue]',
        '3:11 attendu : un texte, ou une liste de textes [valeur-inattendue]',
      ],
    ],
    ['no YAML', 'acteurs: [\n', [expect.stringMatching(/^1:10 /) as unknown as string]],
  ])('%s', async (_name, text, told) => {
    expect(await refusalOf(text, 'a.yaml')).toEqual(told);
  });

  test('more than any hand writes', async () => {
    const text = `acteurs:\n${'  - nom: A\n'.repeat(200_000)}`;
    expect(await refusalOf(text, 'a.yaml')).toEqual([
      "1:1 un fichier YAML de plus de 2 Mo n'est pas lu ; écrivez plutôt un fichier .csv [limite-depassee]",
    ]);
  });
});
