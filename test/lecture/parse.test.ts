import { describe, expect, test } from '@jest/globals';
import { parseYaml } from '../../src/lecture/parse.js';
import { SourceText } from '../../src/lecture/source.js';
import { problemsOf, told, whole } from '../kit/reading.js';

const parse = (text: string) => whole(parseYaml(new SourceText('k.yaml', text)));
const refusal = (text: string) => told(problemsOf(() => parse(text)));

test('texts, lists and groups; nothing is guessed to be a number, a date or no', () => {
  const text = 'a: 01000\nb: [no, ~, 2024-01-01, "1"]\nc: {d: x}\ne:\n';
  expect(parse(text).data).toEqual({
    a: '01000',
    b: ['no', '~', '2024-01-01', '1'],
    c: { d: 'x' },
  });
});

test.each([
  ['a block', 'a: |\r\n  un\r\n  deux\r\n', 'un\ndeux\n'],
  ['quotation marks', 'a: "un\r\n  deux"\r\n', 'un deux'],
  ['neither', 'a: un\r\n  deux\r\n', 'un deux'],
])('Windows line ends leave no trace in %s', (_name, text, expected) => {
  expect(parse(text).data).toEqual({ a: expected });
});

test('a text may be said once and meant several times', () => {
  const many = `a: &a [x, {y: z}]\nb:\n${'  - *a\n'.repeat(500)}`;
  const { data } = parse(many) as { data: { b: unknown[] } };
  expect(data.b).toHaveLength(500);
  expect(data.b[499]).toEqual(['x', { y: 'z' }]);
});

describe('an empty file', () => {
  test.each([
    ['nothing', '', '1:1'],
    ['white space', ' \n\n', '1:1'],
    ['comments only', '# un\n# deux\n', '1:1'],
    ['a start line only', '---\n', '1:1'],
    ['an anchor only', '&a\n', '1:1'],
  ])('%s', (_name, text, place) => {
    expect(refusal(text)).toEqual([`${place} le fichier est vide`]);
  });
});

const QUOTE = 'mettez le texte entre guillemets';
const START = 'un texte ne peut pas commencer par ce caractère ; mettez-le entre guillemets';
const DOCUMENTS = 'le fichier contient plusieurs documents (une ligne « --- ») ; gardez-en un seul';
const DIRECTIVE = "cette directive (%…) n'est pas admise ; retirez la ligne";
const TAG = 'les étiquettes (!nom) ne sont pas admises ; retirez-la';

describe('what is no right YAML is refused at its place', () => {
  test.each([
    [
      'two colons',
      'a: b : c',
      `1:4 deux champs sont écrits sur la même ligne, ou un texte contient « : » ; ${QUOTE}`,
    ],
    ['an @', 'a: b\nc: @d', `2:4 ${START}`],
    ['a `', 'é🎌: `d`', `1:5 ${START}`],
    [
      'a tab as indent',
      'a:\n\tb: c',
      "2:1 le retrait est fait d'une tabulation ; remplacez-la par des espaces",
    ],
    [
      'an open quotation mark',
      'a: "b\nc: d',
      "1:4 ce guillemet n'est pas fermé ; mettez-en un autre à la fin du texte",
    ],
    [
      'an open apostrophe',
      "a: 'b\nc: d",
      "1:4 cette apostrophe ouvre un texte qui n'est pas fermé ; entourez-le de guillemets",
    ],
    [
      'an open list',
      'a:\n  - b: [c, d\n  - e: f',
      "2:8 ce crochet n'est pas fermé ; mettez « ] » à la fin de la liste",
    ],
    [
      'an open list inside of a closed one',
      'a: [{b: [c}]',
      "1:9 ce crochet n'est pas fermé ; mettez « ] » à la fin de la liste",
    ],
    [
      'a quotation in quotation marks',
      'a: "b "c" d"',
      "1:7 ce signe ferme le texte trop tôt ; à l'intérieur, écrivez « … » pour citer, ' pour une apostrophe",
    ],
    [
      'open fields in a list',
      'a: [b, {c: d]',
      "1:8 cette accolade n'est pas fermée ; mettez « } » après le dernier champ",
    ],
    [
      'a wrong indent',
      'a:\n    b: c\n  d: e',
      '3:1 le retrait de cette ligne ne correspond pas à celui des lignes voisines',
    ],
    [
      'an unknown escape',
      'a: "\\q"',
      "1:5 séquence d'échappement inconnue ; écrivez \\\\ pour une barre oblique inverse",
    ],
    [
      'YAML 1.1',
      '%YAML 1.1\n---\na: no',
      '1:1 la version 1.1 de YAML change le sens des mots ; retirez cette ligne',
    ],
    [
      'YAML 1.1 after a comment',
      '# é\n%YAML 1.1\n---\na: no',
      '2:1 la version 1.1 de YAML change le sens des mots ; retirez cette ligne',
    ],
    ['YAML 1.3', '%YAML 1.3\n---\na: b', `1:7 ${DIRECTIVE}`],
    ['an unknown directive', '%FOO bar\n---\na: b', `1:1 ${DIRECTIVE}`],
    ['an unknown tag', 'a: !foo b', `1:4 ${TAG}`],
    ['a tag of a number', 'a: !!int 1', `1:4 ${TAG}`],
    ['two documents', 'a: b\n---\nc: d', `2:1 ${DOCUMENTS}`],
    ['a second, empty document', 'a: b\n---\n', `2:1 ${DOCUMENTS}`],
    ['two anchors', 'a: &b &c d', '1:7 deux ancres (&nom) sont écrites au même endroit'],
  ])('%s', (_name, text, message) => {
    expect(refusal(text)).toEqual([message]);
  });

  test('YAML 1.2, which is what is read, may be named', () => {
    expect(parse('%YAML 1.2\n---\na: no').data).toEqual({ a: 'no' });
  });

  test('every line that is wrong is told, each once', () => {
    expect(refusal('a: @b\nc: d\ne: @f @g\n')).toEqual([`1:4 ${START}`, `3:4 ${START}`]);
  });
});

describe('tags that the yaml package knows by itself are refused like others', () => {
  test.each([
    ['!!pairs', 'a: !!pairs [b: c]'],
    ['!!omap', 'a: !!omap [b: c]'],
    ['!!binary, which hides a text', 'a: !!binary aGVsbG8='],
    ['!!set', 'a: !!set {b, c}'],
    ['!!timestamp', 'a: !!timestamp 2001-01-01'],
  ])('%s', (_name, text) => {
    expect(refusal(text)).toEqual([`1:4 ${TAG}`]);
  });
});
