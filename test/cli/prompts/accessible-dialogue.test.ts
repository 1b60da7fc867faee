import { describe, expect, test } from '@jest/globals';
import {
  checkboxDialogue,
  type Dialogue,
  inputDialogue,
  selectDialogue,
} from '../../../src/cli/prompts/accessible.js';
import type { InputQuestion } from '../../../src/world.js';
import { choices, message, spaced } from '../../support/prompts.js';

const linesOf = ({ lines, invitation }: Dialogue<unknown>) => [...lines, invitation].map(spaced);
const reads = <T>({ read }: Dialogue<T>, line: string) => {
  const { said, ...more } = read(line);
  return { said: spaced(said), ...more };
};

const ticked = choices.map((choice, i) => ({ ...choice, checked: i === 1 }));
const required = 'Choisissez un besoin.';

describe('several choices', () => {
  test('are numbered lines, each with what it is about', () => {
    expect(linesOf(checkboxDialogue({ message, choices, required }))).toEqual([
      message,
      '1. Financement. Détail de Financement',
      '2. Mobilité. Détail de Mobilité',
      '3. Évaluation. Détail de Évaluation',
      'Vos numéros, séparés par des virgules :',
    ]);
  });

  test.each([
    ['without more', {}, choices, ' (entrée seule : aucun)'],
    ['at least one', { required }, choices, ''],
    ['ticked before', {}, ticked, ' (entrée seule : garder ce choix ; 0 : aucun)'],
    ['ticked before, at least one', { required }, ticked, ' (entrée seule : garder ce choix)'],
    [
      'not one alone',
      { required, accepts: (n: number) => n !== 1 },
      choices,
      ' (entrée seule : aucun)',
    ],
  ])('say what an empty line does: %s', (_name, more, choices, ways) => {
    const dialogue = checkboxDialogue({ message, choices, ...more });
    expect(linesOf(dialogue).at(-1)).toBe(`Vos numéros, séparés par des virgules${ways} :`);
  });

  test('say what was chosen before, which an empty line keeps and 0 clears', () => {
    const dialogue = checkboxDialogue({ message, choices: ticked });
    expect(linesOf(dialogue)).toContain('Choisi jusqu’ici : Mobilité.');
    expect(reads(dialogue, '')).toEqual({ answer: ['v1'], said: 'Vous avez choisi : Mobilité.' });
    expect(reads(dialogue, ' 0 ')).toEqual({ answer: [], said: 'Vous n’avez rien choisi.' });
    expect(reads(dialogue, '3,1')).toEqual({
      answer: ['v0', 'v2'],
      said: 'Vous avez choisi : Financement, Évaluation.',
    });
  });

  test.each([
    ['', required],
    ['0', required],
    [
      'abc',
      '« abc » n’est ni un numéro ni un nom de la liste : tapez des numéros de 1 à 3, séparés par des virgules.',
    ],
    [
      '\u001b[A',
      '« [A » n’est ni un numéro ni un nom de la liste : tapez des numéros de 1 à 3, séparés par des virgules.',
    ],
  ])('refuse %j in one sentence', (line, said) => {
    expect(reads(checkboxDialogue({ message, choices, required }), line)).toEqual({ said });
  });

  test('of names with commas are repeated between semicolons', () => {
    const named = ['Jeunesse, pairs', 'Mobilité'].map((name) => ({ value: name, name }));
    expect(reads(checkboxDialogue({ message, choices: named }), '1-2').said).toBe(
      'Vous avez choisi : Jeunesse, pairs ; Mobilité.',
    );
  });
});

describe('one choice', () => {
  const dialogue = selectDialogue({ message, choices });

  test('is a numbered list', () => {
    expect(linesOf(dialogue).at(0)).toBe(message);
    expect(linesOf(dialogue).at(-1)).toBe('Votre numéro :');
    expect(reads(dialogue, '2')).toEqual({ answer: 'v1', said: 'Vous avez choisi : Mobilité.' });
  });

  test('may have no value, as « Revenir » has none', () => {
    const leave = selectDialogue({ message, choices: [{ value: '', name: 'Revenir' }] });
    expect(reads(leave, 'revenir')).toEqual({ answer: '', said: 'Vous avez choisi : Revenir.' });
  });

  test.each([
    ['', 'Il manque votre réponse : tapez un numéro de 1 à 3.'],
    ['1,2', '« 1,2 » n’est ni un numéro ni un nom de la liste : tapez un numéro de 1 à 3.'],
  ])('refuses %j', (line, said) => {
    expect(reads(dialogue, line)).toEqual({ said });
  });
});

describe('a line', () => {
  const validate = (value: string) => (value === 'pris' ? 'Ce nom est pris.' : null);
  const question = { message: 'Nom', initial: 'note.docx', sansReponse: 'revenir', validate };

  test.each([
    ['proposed, and may be left', question, 'Nom (entrée seule : note.docx ; 0 : revenir) :'],
    [
      'proposed',
      { message: 'Nom', initial: 'note.docx', validate },
      'Nom (entrée seule : note.docx) :',
    ],
    ['that may be left', { ...question, initial: '' }, 'Nom (entrée seule : revenir) :'],
    ['without more', { message: 'Nom', validate }, 'Nom :'],
  ])('%s', (_name, asked: InputQuestion, invitation) => {
    expect(linesOf(inputDialogue(asked))).toEqual([invitation]);
  });

  test.each([
    ['', { answer: 'note.docx', said: 'Votre réponse : note.docx' }],
    ['0', { answer: '', said: 'Votre réponse : revenir' }],
    [' a b.md ', { answer: 'a b.md', said: 'Votre réponse : a b.md' }],
    ['\u001b[Ax', { answer: '[Ax', said: 'Votre réponse : [Ax' }],
    ['pris', { said: 'Ce nom est pris.' }],
  ])('%j', (line, reading) => {
    expect(reads(inputDialogue(question), line)).toEqual(reading);
  });
});

describe('what is said of one choice', () => {
  const [only = { value: 'v', name: 'Seul' }] = choices;

  test('a wrong word is told which number there is', () => {
    const dialogue = checkboxDialogue({ message, choices: [only], required });
    expect(reads(dialogue, '9').said).toContain('le numéro 1');
    expect(reads(dialogue, '9').answer).toBeUndefined();
  });

  test('a name that ends a sentence gets no second full stop, and no description none', () => {
    const dialogue = selectDialogue({ message, choices: [{ value: 'v', name: 'Et si… ?' }] });
    expect(linesOf(dialogue)).toContain('1. Et si… ?');
    expect(reads(dialogue, '1')).toEqual({ answer: 'v', said: 'Vous avez choisi : Et si… ?' });
  });

  test('the beginning of several names is told as such', () => {
    const twins = ['Lien un', 'Lien deux'].map((name, i) => ({ value: `${i}`, name }));
    expect(reads(selectDialogue({ message, choices: twins }), 'lien').said).toContain(
      'est le début de plusieurs noms',
    );
  });
});
