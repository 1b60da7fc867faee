import { describe, expect, test } from '@jest/globals';
import { checkReferences } from '../../src/kit/rules.js';
import { read, told } from './reading.js';

const ids = (...list: string[]) => new Map(list.map((id) => [id, 'kit']));
const declared = {
  besoins: ids('argent', 'jeunes', 'projet'),
  situations: ids('petite'),
  natures: ids('payer', 'rendre'),
  partenaires: ids('banque', 'ville'),
};

const check = (text: string) => told(checkReferences(read(`titre: K\n${text}\n`), declared));
/** A partner whose column holds one énoncé with some tags; the énoncé begins at 4:20. */
const inColumn = (tags: string, colonne = 'apports') =>
  check(`partenaires:\n  - id: ville\n    ${colonne}: [{texte: a, ${tags}}]`);

const BESOINS = 'déclarés : argent, jeunes, projet';

describe('a tag that nothing declares is told where it stands', () => {
  test.each([
    [
      'besoin, misspelt',
      'besoins: [argnet]',
      `4:36 besoin « argnet » non déclaré ; vouliez-vous dire « argent » ?`,
    ],
    ['besoin, unlike any', 'besoins: [xyzxyz]', `4:36 besoin « xyzxyz » non déclaré ; ${BESOINS}`],
    [
      'besoin, the second of two',
      'besoins: [argent, xyzxyz]',
      `4:44 besoin « xyzxyz » non déclaré ; ${BESOINS}`,
    ],
    [
      'besoin that is a situation',
      'besoins: [petite]',
      `4:36 besoin « petite » non déclaré ; ${BESOINS}`,
    ],
  ])('%s', (_name, tags, message) => {
    expect(inColumn(tags)).toEqual([message]);
  });

  // Situation and nature are feminine nouns.
  test.each([
    [
      'situation',
      'situations: [petit]',
      'apports',
      '4:39 situation « petit » non déclarée ; vouliez-vous dire « petite » ?',
    ],
    [
      'situation, unlike any',
      'situations: [xyzxyz]',
      'apports',
      '4:39 situation « xyzxyz » non déclarée ; déclarées : petite',
    ],
    [
      'nature',
      'nature: payre',
      'contreparties',
      '4:40 nature « payre » non déclarée ; vouliez-vous dire « payer » ?',
    ],
  ])('%s', (_name, tags, colonne, message) => {
    expect(inColumn(tags, colonne)).toEqual([message]);
  });

  test.each([
    ['situation', 'situations: [petit]', 'apports', '4:39'],
    ['nature', 'nature: payre', 'contreparties', '4:40'],
  ])('%s, whatever it is called', (_name, tags, colonne, place) => {
    expect(inColumn(tags, colonne)).toEqual([expect.stringContaining(`${place} `)]);
  });

  test.each(['avantages', 'faiblesses', 'contreparties', 'apports'])('in the %s', (colonne) => {
    expect(inColumn('besoins: [xyzxyz]', colonne)).toHaveLength(1);
  });

  test('and each of them is told', () => {
    const tags = 'besoins: [xyzxyz, zyxzyx], situations: [xyzxyz], nature: xyzxyz';
    expect(inColumn(tags, 'contreparties')).toHaveLength(4);
  });
});

test.each([
  ['misspelt', 'banqe', 'vouliez-vous dire « banque » ?'],
  ['unlike any', 'xyzxyz', 'déclarés : banque, ville'],
])('a partner %s in a recommendation', (_name, id, hint) => {
  const text = `recommandations:\n  - texte: a\n    partenaires:\n      - ville\n      - ${id}`;
  expect(check(text)).toEqual([`6:9 partenaire « ${id} » non déclaré ; ${hint}`]);
});

test('where too much is declared it is not listed', () => {
  const besoins = ids(...Array.from({ length: 21 }, (_, i) => `besoin-${i}`));
  const document = read(
    'titre: K\npartenaires: [{id: a, nom: A, apports: [{texte: a, besoins: [x]}]}]',
  );
  expect(told(checkReferences(document, { ...declared, besoins }))).toEqual([
    '2:62 besoin « x » non déclaré',
  ]);
});

test('what is declared may be used, any number of times', () => {
  const tags = 'besoins: [argent, jeunes, argent], situations: [petite], nature: rendre';
  expect(inColumn(tags, 'contreparties')).toEqual([]);
});
