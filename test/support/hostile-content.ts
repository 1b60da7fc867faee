import { GROUP, type Hostile, hostile, warned } from './hostile.js';

/** Right YAML that is a wrong kit or supplement. */

const RESERVED = 'est réservé';
const ID = "un identifiant s'écrit en minuscules sans accent, chiffres et tirets";
const LONG = 'ce texte dépasse 2000 caractères';
const A_LIST = 'attendu : une liste (une ligne « - … » par élément) ; trouvé : ';
const A_TEXT = 'attendu : un texte ; trouvé : ';
const besoin = (id: string) => `titre: T\nbesoins:\n  - {id: ${id}, nom: Eau}\n`;
const enonce = (text: string) =>
  `titre: T\npartenaires:\n  - id: afd\n    apports:\n      - ${text}\n`;

export const RESERVED_WORDS: readonly Hostile[] = [
  ...['__proto__', 'constructor', 'prototype'].flatMap((word) => [
    hostile(
      `a field ${word}`,
      `titre: T\n${word}: {a: b}\n`,
      `2:1 le nom de champ « ${word} » ${RESERVED}`,
    ),
    hostile(
      `a field ${word}, deep and disguised`,
      `titre: T\nbesoins:\n  - {id: eau, "\\x${word.charCodeAt(0).toString(16)}${word.slice(1)}": Eau}\n`,
      '3:5 il manque le champ « nom »',
      `3:15 le nom de champ « ${word} » ${RESERVED}`,
    ),
    hostile(
      `an id ${word}`,
      besoin(word),
      word === '__proto__' ? `3:10 ${ID}` : '3:10 cet identifiant est réservé',
    ),
    hostile(
      `a tag ${word}`,
      enonce(`{texte: X, besoins: [${word}]}`),
      word === '__proto__' ? `5:30 ${ID}` : '5:30 cet identifiant est réservé',
    ),
  ]),
  hostile('an id toString', besoin('toString'), `3:10 ${ID}`),
  hostile(
    'a tag valueof',
    enonce('{texte: X, besoins: [valueof]}'),
    '5:30 besoin « valueof » non déclaré',
  ),
  hostile('a field tostring', 'titre: T\ntoString: x\n', '2:1 champ inconnu « toString »'),
];

export const IDS: readonly Hostile[] = [
  ...[
    'Eau',
    'été',
    'a b',
    'a--b',
    '-a',
    'a-',
    'a_b',
    '../../etc/passwd',
    '🎌',
    'a.b',
    '"a\\nb"',
    '"`ls`"',
    '""',
  ].map((id) => hostile(`the id ${JSON.stringify(id)}`, besoin(id), `3:10 ${ID}`)),
  warned(
    hostile('an id with an invisible character', besoin('"a\u200bb"'), `3:10 ${ID}`),
    '3:12 caractère invisible (U+200B)',
  ),
  hostile(
    'an id of 61 characters',
    besoin('a'.repeat(61)),
    '3:10 un identifiant a au plus 60 caractères',
  ),
  hostile(
    'an id of 10,000 characters',
    besoin('a'.repeat(10_000)),
    '3:10 un identifiant a au plus 60 caractères',
  ),
];

export const SHAPES: readonly Hostile[] = [
  hostile('no title', 'besoins: []\n', '1:1 il manque le champ « titre »'),
  hostile('an empty title', 'titre: ""\n', '1:8 ce texte est vide'),
  warned(
    hostile('a title of invisible characters', 'titre: "\u200b\u2060"\n', '1:8 ce texte est vide'),
    '1:9 caractère invisible (U+200B)',
  ),
  hostile('a title without value', 'titre:\n', '1:7 il manque le champ « titre »'),
  hostile('a list for a title', 'titre: [a]\n', `1:8 ${A_TEXT}une liste`),
  hostile('a group for a title', 'titre: {a: b}\n', `1:8 ${A_TEXT}un groupe de champs`),
  hostile(
    'a group for a list',
    'titre: T\nbesoins: {id: eau}\n',
    `2:10 ${A_LIST}un groupe de champs`,
  ),
  hostile('a text for a list', 'titre: T\nbesoins: eau\n', `2:10 ${A_LIST}un texte`),
  hostile('a text for a group', 'titre: T\nbesoins: [eau]\n', `2:11 ${GROUP}un texte`),
  hostile('a list for a sentence', enonce('[a, b]'), `5:9 ${GROUP}une liste`),
  hostile(
    'a sentence without text',
    enonce('{besoins: [etat]}'),
    '5:9 il manque le champ « texte »',
  ),
  hostile(
    'a typing slip',
    enonce('{text: X}'),
    '5:9 il manque le champ « texte »',
    '5:10 champ inconnu « text » ; vouliez-vous dire « texte » ?',
  ),
  hostile('a sentence of 10,000 characters', enonce('é'.repeat(10_000)), `5:9 ${LONG}`),
  hostile(
    'a name of 10,000 characters',
    `titre: T\nbesoins:\n  - {id: eau, nom: ${'🎌'.repeat(10_000)}}\n`,
    `3:20 ${LONG}`,
  ),
  hostile(
    'a field name of 10,000 characters',
    `titre: T\n? ${'a'.repeat(10_000)}\n: b\n`,
    '2:3 champ inconnu « aaaa',
  ),
  warned(
    hostile(
      '21 besoins',
      `titre: T\nbesoins:\n${Array.from({ length: 21 }, (_, i) => `  - {id: b${i}, nom: B}`).join('\n')}\n`,
      '2:1 plus de 20 besoins : le questionnaire ne peut pas les montrer',
    ),
    '3:10 aucun partenaire ne répond au besoin « b0 »',
    '…',
  ),
  hostile(
    'a nature of an advantage',
    'titre: T\npartenaires:\n  - id: afd\n    avantages:\n      - {texte: X, nature: reciprocite}\n',
    '5:20 seule une contrepartie a une nature',
  ),
];
