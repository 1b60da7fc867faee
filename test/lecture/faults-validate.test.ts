import { describe, expect, test } from '@jest/globals';
import { kitSchema } from '../../src/kit/schema.js';
import { fieldsAt } from '../../src/lecture/faults.js';
import { KIT, refusal } from '../kit/reading.js';

/** What is told of the kit with some lines added at its end: they begin at line 16. */
const added = (lines: string) => refusal(`${KIT}${lines}`);
const TEXT = 'un texte';
const LIST = 'une liste (une ligne « - … » par élément)';
const GROUP = 'un groupe de champs (« champ : valeur »)';
const mismatch = (expected: string, found: string) => `attendu : ${expected} ; trouvé : ${found}`;
const FIELDS =
  'titre, source, constat, besoins, situations, natures, partenaires, analyse, recommandations, portesEntree';

describe('one kind of value in the place of another', () => {
  test.each([
    ['a list for a text', 'source: {nom: [a]}', '16:15', TEXT, LIST],
    ['a group for a text', 'source: {nom: {a: b}}', '16:15', TEXT, GROUP],
    ['a text for a list', 'analyse: é', '16:10', LIST, TEXT],
    ['a group for a list', 'analyse: {a: b}', '16:10', LIST, GROUP],
    ['a text for a group', 'source: é', '16:9', GROUP, TEXT],
    ['a list for a group', 'source: [a]', '16:9', GROUP, LIST],
    ['a list in a list of texts', 'analyse: [a, [b]]', '16:14', TEXT, LIST],
    ['a list in a list of groups', 'recommandations:\n  - [a]', '17:5', GROUP, LIST],
    ['a block of text for a list', 'analyse: |\n  a\n  b', '16:10', LIST, TEXT],
  ])('%s', (_name, lines, place, expected, found) => {
    expect(added(lines)).toEqual([`${place} ${mismatch(expected, found)}`]);
  });

  test.each([
    ['a list', '- a\n- b\n', '1:1', LIST],
    ['a text', 'Bonjour à tous\n', '1:1', TEXT],
    ['a quoted empty text', '\n""\n', '2:1', TEXT],
    ['what looks like nothing', 'null\n', '1:1', TEXT],
  ])('%s for the file', (_name, text, place, found) => {
    expect(refusal(text)).toEqual([`${place} ${mismatch(GROUP, found)}`]);
  });

  // « recommandations: [a] » is told to hold a list, where it holds a text.
  test.each([
    ['recommandations: [a]', '16:19'],
    ['portesEntree:\n  - é', '17:5'],
  ])('a text in a list of groups: %s', (lines, place) => {
    expect(added(lines)).toEqual([`${place} ${mismatch(GROUP, TEXT)}`]);
  });
});

describe('field names', () => {
  test.each([
    ['misspelt', 'besoinz: []', '16:1 champ inconnu « besoinz » ; vouliez-vous dire « besoins » ?'],
    [
      'in capitals',
      'Analyse: []',
      '16:1 champ inconnu « Analyse » ; vouliez-vous dire « analyse » ?',
    ],
    ['unlike any', 'zzz: 1', `16:1 champ inconnu « zzz » ; champs possibles : ${FIELDS}`],
    [
      'that every object has',
      'toString: é',
      `16:1 champ inconnu « toString » ; champs possibles : ${FIELDS}`,
    ],
    ['missing', 'source: {site: a}', '16:9 il manque le champ « nom »'],
    [
      'of a besoin',
      'portesEntree: [{texte: a, source: b, constat: c, constate: d}]',
      '16:38 champ inconnu « constat » ; vouliez-vous dire « constate » ?',
    ],
  ])('%s', (_name, lines, message) => {
    expect(added(lines)).toEqual([message]);
  });

  test('missing: all of them are told', () => {
    expect(added('portesEntree: [{texte: a}]')).toEqual([
      '16:16 il manque le champ « source »',
      '16:16 il manque le champ « constate »',
    ]);
  });

  // valibot stops at the first unknown field of a group.
  test('unknown: all of them are told', () => {
    expect(added('besoinz: []\nsituationz: []')).toHaveLength(2);
  });

  test('without a titre nothing can be marked with it', () => {
    expect(refusal('constat: a\n')).toEqual(['1:1 il manque le champ « titre »']);
    expect(refusal('constat: a\ntitre:\n')).toEqual(['2:7 il manque le champ « titre »']);
  });
});

test('the fields of a place, through lists, defaults and either kind of énoncé', () => {
  expect(fieldsAt(kitSchema, []).join(', ')).toBe(FIELDS);
  expect(fieldsAt(kitSchema, ['source'])).toEqual(['nom', 'site', 'contact', 'mentions']);
  expect(fieldsAt(kitSchema, ['partenaires', 0, 'apports', 3])).toEqual([
    'texte',
    'besoins',
    'situations',
    'nature',
  ]);
  expect(fieldsAt(kitSchema, ['titre'])).toEqual([]);
  expect(fieldsAt(kitSchema, ['zzz', 0, 'yyy'])).toEqual([]);
});
