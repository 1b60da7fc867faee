import { describe, expect, test } from '@jest/globals';
import {
  checkbox,
  choices,
  input,
  message,
  select,
  spaced,
  usePrompts,
} from '../../support/prompts.js';
import { KEYS, type PtyTerminal } from '../../support/pty.js';

const { ask, expectAnswers } = usePrompts();

describe('answers', () => {
  test('ticks two choices, which the answered line names', async () => {
    const t = ask([checkbox]);
    await t.waitFor('> [ ] Financement');
    expect(spaced(t.screen())).toContain('↑ ↓ se déplacer · espace cocher · entrée valider');
    expect(t.cursorVisible()).toBe(false);
    t.send(KEYS.space);
    await t.waitFor('> [x] Financement');
    t.send(KEYS.up); // The list does not go round.
    t.send(KEYS.down + KEYS.down);
    await t.waitFor('> [ ] Évaluation');
    expect(t.screen()).toContain('Détail de Évaluation');
    t.send('ai'); // Shortcuts that the hint does not name do nothing.
    t.send(KEYS.space);
    await t.waitFor('> [x] Évaluation');
    t.send(KEYS.enter);
    await expectAnswers([['v0', 'v2']]);
    expect(t.screen()).toContain(`· ${message} Financement · Évaluation`);
  });

  test('refuses an empty choice in French, then goes on', async () => {
    const t = ask([checkbox]);
    await t.waitFor('> [ ] Financement');
    t.send(KEYS.enter);
    await t.waitFor('! Cochez un besoin.');
    t.send(KEYS.space + KEYS.enter);
    await expectAnswers([['v0']]);
  });

  test('starts from the ticks it is given, and none is an answer too', async () => {
    const ticked = choices.map((choice) => ({ ...choice, checked: choice.value === 'v1' }));
    const t = ask([{ kind: 'checkbox', message, choices: ticked }]);
    await t.waitFor('[x] Mobilité');
    t.send(KEYS.down + KEYS.space);
    await t.waitFor('> [ ] Mobilité');
    t.send(KEYS.enter);
    await expectAnswers([[]]);
    expect(t.screen()).toContain('aucune réponse');
  });

  test('asks one question after the other, whatever was typed early', async () => {
    const t = ask([select, { ...input, initial: 'note' }, { ...input, message: 'Nom' }]);
    t.send('zz'); // No choice starts so.
    await t.waitFor('> Financement');
    t.send(KEYS.down);
    await t.waitFor('> Mobilité');
    expect(spaced(t.screen())).toContain('↑ ↓ se déplacer · entrée choisir');
    t.send(KEYS.enter);
    await t.waitFor(/\? .* note$/);
    t.send('.md');
    await t.waitFor('note.md');
    t.send(KEYS.enter);
    await t.waitFor('? Nom');
    t.send(KEYS.enter);
    await t.waitFor('! Donnez un nom.');
    t.send('Lyon');
    await t.waitFor('Lyon');
    t.send(KEYS.enter);
    await expectAnswers(['v1', 'note.md', 'Lyon']);
  });
});

test.each([
  ['nothing', '\x15', ''],
  ['another text', '\x15Lyon', 'Lyon'],
  ['the same text', '\x15note', 'note'],
])('a line that is emptied, then made %s, is what it is made', async (_name, keys, line) => {
  const t = ask([{ kind: 'input', message, initial: 'note' }, input]);
  await t.waitFor(/\? .* note$/);
  t.send(keys);
  await t.waitFor(line === '' ? /\? \S.*\?$/ : new RegExp(`\\? .* ${line}$`));
  t.send(KEYS.enter);
  await t.waitFor(/\n\? /);
  t.send(`x${KEYS.enter}`);
  await expectAnswers([line, 'x']);
  expect(spaced(t.screen())).toContain(`· ${message}${line && ` ${line}`}\n`);
});

describe('interruption', () => {
  const acts: [string, (t: PtyTerminal) => void][] = [
    ['Ctrl-C', (t) => t.send(KEYS.ctrlC)],
    ['Ctrl-D', (t) => t.send(KEYS.ctrlD)],
    ['Ctrl-D after other keys', (t) => t.send(`  ${KEYS.ctrlD}`)],
    ['SIGTERM', (t) => t.kill('SIGTERM')],
    ['SIGHUP', (t) => t.kill('SIGHUP')],
  ];
  const cases = [checkbox, select, input].flatMap((question) =>
    acts.map(([name, act]) => [name, question.kind, question, act] as const),
  );
  test.each(cases)('%s at a %s restores the terminal', async (_name, _kind, question, act) => {
    const t = ask([select, question, input]);
    await t.waitFor('> Financement');
    t.send(KEYS.enter);
    await t.waitFor(/· .*\n(.*\n)*\? /);
    act(t);
    expect(await t.exited).toEqual({ code: 130, signal: 0 });
    expect(t.screen()).toMatch(/\n=> Interrompu\u00a0: rien n’a été conservé\.\n=> net$/);
    expect(t.cursorVisible()).toBe(true);
  });
});
