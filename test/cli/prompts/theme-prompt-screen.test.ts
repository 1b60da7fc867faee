import { expect, test } from '@jest/globals';
import { PLAIN } from '../../support/prompt-drive.js';
import {
  checkbox,
  input,
  message,
  select,
  spaced,
  usePlayedPrompts,
} from '../../support/prompts.js';
import { KEYS } from '../../support/pty.js';

const { ask, expectAnswers } = usePlayedPrompts();

const description = 'Une explication suffisamment longue pour occuper davantage de colonnes';
const long = (count: number) =>
  Array.from({ length: count }, (_, i) => ({
    value: `v${i}`,
    description,
    name: `Besoin ${i} qui parle de l’internationalisation des collectivités et de leur rayonnement`,
  }));

const words = (text: string) => text.split(/[\s·]+/).filter((word) => word !== '');

// At 44 columns the hint has room for a key without its verb.
test.each([40, 44, 60, 80])('cuts no word at %d columns', async (columns) => {
  const question = 'Quels besoins avez-vous pour l’accompagnement de vos internationalisations ?';
  const required = 'Cochez au moins un besoin parmi tous ceux que la collectivité reconnaît.';
  const items = long(3);
  const t = ask([{ ...checkbox, message: question, choices: items, required }], { columns });
  await t.waitFor('valider');
  t.send(KEYS.enter);
  await t.waitFor('!');
  const hint = '↑ ↓ se déplacer espace cocher entrée valider';
  const texts = [question, description, required, hint, ...items.map(({ name }) => name)];
  const expected = new Set(texts.flatMap(words));
  expect(spaced(t.screen())).toMatch(/espace cocher( · |\n)entrée valider$/);
  const marks = ['?', '>', '[', ']', '!'];
  expect(new Set(words(t.screen()))).toEqual(new Set([...expected, ...marks]));
  expect(t.screen()).toMatch(/^> \[ \] Besoin 0 .*\n {6}\S/m);
  t.send(KEYS.space + KEYS.down + KEYS.space);
  await t.waitFor('> [x] Besoin 1');
  t.send(KEYS.enter);
  await expectAnswers([['v0', 'v1']]);
  const answered = words(t.screen().replace(/^=>.*$/gm, ''));
  expect(answered.filter((word) => !expected.has(word))).toEqual([]);
});

test('what is drawn once the terminal is narrower is wrapped to it', async () => {
  const t = ask([{ ...checkbox, choices: long(1) }, select], { columns: 120 });
  await t.waitFor('valider');
  t.widen(60);
  // The first key may come before the news of the size.
  for (const tick of ['[x]', '> [ ]', '[x]']) {
    t.send(KEYS.space);
    await t.waitFor(tick);
  }
  expect(t.screen()).toMatch(/^ {2}Une explication .*\n {2}\S/m);
  t.send(KEYS.enter);
  await t.waitFor('choisir');
  const [, answered = ''] = /^· ([\s\S]*?)\n\? /m.exec(t.screen()) ?? [];
  expect(words(answered)).toEqual(words(`${message} ${long(1)[0]?.name}`));
  t.send(KEYS.enter);
  await expectAnswers([['v0'], 'v0']);
});

// At 48 columns the hint is as wide as the terminal.
test.each([40, 48, 60, 80])('keeps question and cursor in 8 rows of %d', async (columns) => {
  const t = ask([{ ...checkbox, choices: long(12) }], { columns, rows: 8 });
  for (let i = 0; i < 12; i++) {
    await t.waitFor(`> [ ] Besoin ${i} `);
    expect(t.screen()).toContain(`? ${message}`);
    expect(spaced(t.screen())).toContain('entrée valider');
    t.send(KEYS.enter);
    await t.waitFor('! Cochez un besoin.');
    expect(t.screen()).toMatch(new RegExp(`^\\? .*\\n(.*\\n)*> \\[ \\] Besoin ${i} `));
    t.send(KEYS.down);
  }
  t.send(KEYS.space + KEYS.enter);
  await expectAnswers([['v11']]);
  expect(t.scrollback().match(/\?/g)).toHaveLength(1);
});

test('has no colour of its own, and no control characters of a kit', async () => {
  const hostile = [{ value: 'v', name: 'Rou\u001b[31mge\u202e', description: 'Gr\u0007as' }];
  const questions = [{ ...checkbox, choices: hostile }, select, { ...input, initial: 'a' }];
  const t = ask(questions, { style: PLAIN });
  await t.waitFor('> [ ] Rou[31mge');
  t.send(KEYS.enter);
  await t.waitFor('!');
  t.send(KEYS.space + KEYS.enter);
  await t.waitFor('> Financement');
  t.send(KEYS.enter);
  await t.waitFor(/\? .* a$/);
  t.send(KEYS.enter);
  await expectAnswers([['v'], 'v0', 'a']);
  // biome-ignore lint/suspicious/noControlCharactersInRegex: escape sequences are what is searched
  expect(t.raw()).not.toMatch(/\u001b\[[\d;]*m|\u0007|\u202e/);
});

test('wears the colours it is given', async () => {
  const t = ask([select]);
  await t.waitFor('> Financement');
  expect(t.raw()).toContain(`\u001b[1m${message}\u001b[0m`);
  expect(t.raw()).toContain('\u001b[36m> Financement\u001b[0m');
});
