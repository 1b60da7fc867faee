import { describe, expect, test } from '@jest/globals';
import { KIT, read, refusal } from '../kit/reading.js';

/** What is told of the kit with a line added to its partner: it is line 16. */
const addedToPartner = (lines: string) => refusal(`${KIT}    ${lines}`);

const TEXT = 'un texte';
const LIST = 'une liste (une ligne « - … » par élément)';
const GROUP = 'un groupe de champs (« champ : valeur »)';
const mismatch = (expected: string, found: string) => `attendu : ${expected} ; trouvé : ${found}`;

describe('énoncés', () => {
  test.each([
    ['a list', 'faiblesses: [[a]]', [`16:18 ${mismatch(GROUP, LIST)}`]],
    ['an empty text', 'faiblesses: [a, ""]', ['16:21 ce texte est vide']],
    ['a text of spaces', 'faiblesses: [a, "  "]', ['16:21 ce texte est vide']],
    ['a dash and nothing', 'faiblesses:\n      -\n', ['17:8 ce texte est vide']],
    ['no texte', 'faiblesses: [{besoins: [a]}]', ['16:18 il manque le champ « texte »']],
    ['a list for its texte', 'faiblesses: [{texte: [a]}]', [`16:26 ${mismatch(TEXT, LIST)}`]],
    [
      'a text for its besoins',
      'faiblesses: [{texte: a, besoins: b}]',
      [`16:38 ${mismatch(LIST, TEXT)}`],
    ],
    [
      'a list for its nature',
      'faiblesses: [{texte: a, nature: [b]}]',
      [`16:37 ${mismatch(TEXT, LIST)}`],
    ],
    [
      'another field',
      'faiblesses: [{texte: a, besoin: [b]}]',
      ['16:29 champ inconnu « besoin » ; vouliez-vous dire « besoins » ?'],
    ],
    [
      'another field, unlike any',
      'faiblesses: [{texte: a, xyz: b}]',
      ['16:29 champ inconnu « xyz » ; champs possibles : texte, besoins, situations, nature'],
    ],
    [
      'a texte misspelt',
      'faiblesses: [{text: a}]',
      [
        '16:18 il manque le champ « texte »',
        '16:19 champ inconnu « text » ; vouliez-vous dire « texte » ?',
      ],
    ],
    ['a group for the column', 'faiblesses: {texte: a}', [`16:17 ${mismatch(LIST, GROUP)}`]],
  ])('%s', (_name, lines, messages) => {
    expect(addedToPartner(lines)).toEqual(messages);
  });

  test('a bare text is an énoncé without tags', () => {
    const { contenu } = read(`${KIT}    faiblesses: [Un, {texte: Deux}]`);
    const bare = { besoins: [], situations: [], nature: null };
    expect(contenu.partenaires[0]?.faiblesses).toEqual([
      { texte: 'Un', ...bare },
      { texte: 'Deux', ...bare },
    ]);
  });
});
