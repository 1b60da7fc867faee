import { describe, expect, test } from '@jest/globals';
import { MAX_ID, MAX_TEXTE } from '../../src/kit/limits.js';
import { typographie } from '../../src/text/typography.js';
import { KIT, problemsOf, read, refusal } from './reading.js';

const withId = (id: string) =>
  KIT.replace('id: argent', `id: ${id}`).replace('[argent]', `[${id}]`);
const ID =
  "un identifiant s'écrit en minuscules sans accent, chiffres et tirets (par exemple « petite-equipe »)";

describe('identifiers', () => {
  test.each(['a', '3', 'petite-equipe', 'f3e', 'a-1-b', 'a'.repeat(MAX_ID), 'valueof'])(
    '%s',
    (id) => {
      expect(read(withId(id)).contenu.besoins[0]?.id).toBe(id);
    },
  );

  test.each([
    'Argent',
    'équipe',
    'a b',
    'a_b',
    '-a',
    'a-',
    'a--b',
    '"a\\n"',
    '__proto__',
    '""',
    '../a',
  ])('%s is none', (id) => {
    expect(refusal(withId(id))[0]).toBe(`4:10 ${ID}`);
  });

  test.each(['constructor', 'prototype'])('%s is reserved', (id) => {
    expect(refusal(withId(id))[0]).toBe('4:10 cet identifiant est réservé');
  });

  test('have a length', () => {
    expect(refusal(withId('a'.repeat(MAX_ID + 1)))[0]).toBe(
      '4:10 un identifiant a au plus 60 caractères',
    );
  });

  test('are checked where they are used, too', () => {
    expect(refusal(KIT.replace('[argent]', '[argent, É]'))).toEqual([`15:49 ${ID}`]);
    expect(refusal(KIT.replace('nature: payer', 'nature: É'))).toEqual([`13:38 ${ID}`]);
  });
});

describe('texts', () => {
  test.each([MAX_TEXTE - 1, MAX_TEXTE])('of %i characters', (length) => {
    expect(read(KIT.replace('Il y a à faire', 'é'.repeat(length))).contenu.constat).toHaveLength(
      length,
    );
  });

  test.each([MAX_TEXTE + 1, 10_000])('of %i characters are too long', (length) => {
    expect(refusal(KIT.replace('Il y a à faire', 'é'.repeat(length)))).toEqual([
      '2:10 ce texte dépasse 2000 caractères',
    ]);
  });

  test.each([
    ['spaces around', '"  a b "', 'a b'],
    ['several lines', '|\n  a\n  b', 'a b'],
    ['a tab', '"a\\tb"', 'a b'],
    ['invisible characters', '"a\u200b\u202eb"', 'ab'],
    ['French spaces', '"« a » : b !"', '« a » : b !'],
  ])('with %s are one clean line', (_name, text, expected) => {
    expect(read(KIT.replace('Il y a à faire', text)).contenu.constat).toBe(expected);
  });

  test('of invisible characters only are empty', () => {
    expect(refusal(KIT.replace('Petit kit', '"\u200b \u202e"'))).toEqual(['1:8 ce texte est vide']);
  });
});

test('all but the titre may be left out', () => {
  expect(read('titre: Vide\n').contenu).toEqual({
    titre: 'Vide',
    besoins: [],
    situations: [],
    natures: [],
    partenaires: [],
    analyse: [],
    recommandations: [],
    portesEntree: [],
  });
});

describe('messages have French typography', () => {
  const check = (text: string) => {
    const messages = problemsOf(() => read(text)).map(({ message }) => message);
    expect(messages.map(typographie)).toEqual(messages);
  };

  test.each([
    ['an unknown field', 'zzz: é'],
    ['a misspelt one', 'analise: é'],
    ['a missing one', 'source: {}'],
    ['an empty text', 'analyse: [""]'],
    ['a long one', `analyse: [${'é'.repeat(3000)}]`],
    ['an identifier', 'situations: [{id: É, nom: É}]'],
  ])('of %s', (_name, lines) => check(`titre: K\n${lines}\n`));

  // What kind was expected is interpolated, with plain spaces in its « ».
  test.each([
    ['a text for a list', 'analyse: é'],
    ['a text for a group', 'source: é'],
  ])('of %s', (_name, lines) => check(`titre: K\n${lines}\n`));
});
