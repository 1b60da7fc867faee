import { existsSync, mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from '@jest/globals';
import { BIN, NODE } from '../support/program.js';
import { KEYS, openTerminal, type PtyTerminal } from '../support/pty.js';

const { down, space, enter, ctrlC, ctrlD, ctrlZ } = KEYS;
const ENGLISH =
  /(?<![\p{L}-])(space|select|submit|navigate|toggle|invert|proceed|enter|required|must|choice|value|invalid|disabled|results|press|all|yes|default)(?!\p{L})/iu;

let terminal: PtyTerminal;
afterEach(() => terminal.close());

function start(
  options: { columns?: number; env?: Record<string, string>; cwd?: string; args?: string[] } = {},
) {
  const { args = [], ...launch } = options;
  terminal = openTerminal({ command: NODE, args: [BIN, ...args], rows: 40, ...launch });
  return terminal;
}

/** Shows a screen, checks that it is French, and answers it. */
async function step(question: string | RegExp, keys: string): Promise<void> {
  await terminal.waitFor(question);
  expect(terminal.screen()).not.toMatch(ENGLISH);
  terminal.send(keys);
}

const lastLine = () =>
  terminal
    .screen()
    .split('\n')
    .at(-1)
    ?.replace(/\u00a0/g, ' ');

const menuEntry = (index: number) => down.repeat(index) + enter;

/** From the first screen to the menu: financement and crédibilité, financement essential. */
async function answerAll(): Promise<void> {
  await step('De quoi avez-vous besoin', space + down.repeat(4) + space + enter);
  await step('Lesquels sont essentiels', space + enter);
  await step('Quelles contreparties', space + enter);
  await step('Lesquelles de ces situations', space + enter);
  await terminal.waitFor('Et maintenant');
}

describe('the questionnaire in a real terminal', () => {
  test.each([60, 80, 120])(
    'from the first screen to the result, at %i columns',
    async (columns) => {
      start({ columns });
      await answerAll();
      const all = terminal.scrollback().replace(/\s+/g, ' ');
      expect(all).toContain(
        'Approchez d’abord : Union européenne, pour « financement » et « crédibilité auprès des élus » (avec une réserve).',
      );
      expect(all).toContain('financement (essentiel)');
      // The refused nature is the first that partners answering these needs ask for: the CDC's.
      expect(all).toMatch(
        /Écartés, car leur contrepartie est refusée CDC « Attend une ouverture internationale »/,
      );
      expect(all).toContain('▲ Complexité et');
      await step('Et maintenant', menuEntry(8));
      expect(await terminal.exited).toEqual({ code: 0, signal: 0 });
      expect(terminal.cursorVisible()).toBe(true);
    },
  );

  test('where no shell could call it back, Ctrl-Z does nothing', async () => {
    start();
    await step('De quoi avez-vous besoin', space + down + ctrlZ + space + enter);
    await terminal.waitFor(/besoin.\? Financement · Mobilité[\s\S]*essentiels/);
  });

  test('a page is as wide as the terminal has become', async () => {
    start({ columns: 120 });
    await answerAll();
    terminal.widen(80);
    await step('Et maintenant', menuEntry(1));
    await step('Quel partenaire', enter);
    await terminal.waitFor(/Entre parenthèses, l’année du constat[\s\S]*Et maintenant/);
    await step('Et maintenant', menuEntry(5));
    await step('Quels partenaires comparer', space + down + space + enter);
    await terminal.waitFor(/^└─[─┴]+┘\n[\s\S]*Et maintenant/m);
    // A rule that is too long would go on in the next line.
    expect(terminal.screen()).not.toMatch(/^[─┼┤┴┘]+$/m);
  });

  test.each([[['profil', 'f3e']], [[]]])(
    '%j: NO_COLOR beside FORCE_COLOR is obeyed in silence',
    async (args) => {
      start({ args, env: { NO_COLOR: '1', FORCE_COLOR: '1' } });
      await terminal.waitFor(args.length > 0 ? 'Mieux évaluer' : 'De quoi avez-vous besoin');
      terminal.send(ctrlC);
      await terminal.exited;
      expect(terminal.scrollback()).not.toMatch(/Warning|env/);
      // biome-ignore lint/suspicious/noControlCharactersInRegex: a colour is an escape sequence
      expect(terminal.raw()).not.toMatch(/\u001b\[[\d;]*m/);
    },
  );

  test('« Changer mes réponses » starts from the previous answers', async () => {
    start();
    await answerAll();
    await step('Et maintenant', menuEntry(6));
    await terminal.waitFor(
      /De quoi avez-vous besoin[\s\S]*\[x\] Financement[\s\S]*\[x\] Crédibilité/,
    );
    terminal.send(enter);
    await terminal.waitFor(/essentiels[\s\S]*\[x\] Financement\n[\s\S]*\[ \] Crédibilité/);
  });

  test('menu: a profile, a comparison, the note saved, then quit', async () => {
    const cwd = mkdtempSync(join(tmpdir(), 'partenaires-'));
    start({ cwd });
    await answerAll();
    await step('Et maintenant', menuEntry(1));
    await step('Quel partenaire', enter);
    await terminal.waitFor(/Entre parenthèses, l’année du constat[\s\S]*Et maintenant/);
    await step('Et maintenant', menuEntry(5));
    await step('Quels partenaires comparer', space + enter);
    await step('Choisissez-en au moins deux, ou aucun pour revenir', down + space + enter);
    await terminal.waitFor(/Pour et contre[\s\S]*Et maintenant/);
    await step('Et maintenant', menuEntry(7));
    await step('Quel document', enter);
    await step('Nom du fichier', enter);
    await terminal.waitFor(/Enregistré[\s\S]*Et maintenant/);
    expect(readFileSync(join(cwd, 'note-partenaires.docx'), 'latin1')).toMatch(/^PK/);
    await step('Et maintenant', menuEntry(7));
    await step('Quel document', enter);
    await step('Nom du fichier', enter);
    await terminal.waitFor(/existe déjà/);
    terminal.send(ctrlC);
    expect((await terminal.exited).code).toBe(130);
    // What was saved stays, and the last line says so.
    expect(lastLine()).toBe('Interrompu : seul est conservé note-partenaires.docx.');
    expect(existsSync(join(cwd, 'note-partenaires.docx'))).toBe(true);
  });

  test('what was saved before the answers were changed is remembered to the end', async () => {
    const cwd = mkdtempSync(join(tmpdir(), 'partenaires-'));
    start({ cwd, args: ['conseil', '--enregistrer', 'r.yaml'] });
    await step('De quoi avez-vous besoin', space + enter);
    await step('Lesquelles de ces situations', enter);
    await step('Au nom de qui répondez-vous', `Direction${enter}`);
    await step('Et maintenant', menuEntry(7));
    await step('Quel document', enter);
    await step('Nom du fichier', enter);
    await terminal.waitFor(/Enregistré[\s\S]*Et maintenant/);
    await step('Et maintenant', menuEntry(6));
    await step(/De quoi avez-vous besoin[\s\S]*\[x\]/, ctrlC);
    expect((await terminal.exited).code).toBe(130);
    expect(lastLine()).toBe('Interrompu : seuls sont conservés r.yaml et note-partenaires.docx.');
  });

  test('at least one besoin', async () => {
    start();
    await step('De quoi avez-vous besoin', enter);
    await step('Choisissez au moins un besoin.', space + enter);
    // No partner that finances asks for anything in return: that screen is skipped.
    await terminal.waitFor('Lesquelles de ces situations');
    expect(terminal.scrollback()).not.toContain('Quelles contreparties');
  });

  const SCREENS = [
    ['De quoi avez-vous besoin', space + down.repeat(4) + space + enter],
    ['Lesquels sont essentiels', enter],
    ['Quelles contreparties', enter],
    ['Lesquelles de ces situations', enter],
    ['Et maintenant', menuEntry(1)],
    ['Quel partenaire', enter],
  ] as const;

  test.each(SCREENS.flatMap((_, i) => [[i, ctrlC] as const, [i, ctrlD] as const]))(
    'screen %i (%j): restores the terminal, says that nothing was kept, exits 130',
    async (index, key) => {
      start();
      for (const [question, keys] of SCREENS.slice(0, index)) await step(question, keys);
      await step(SCREENS[index]?.[0] ?? '', key);
      expect(await terminal.exited).toEqual({ code: 130, signal: 0 });
      expect(lastLine()).toBe('Interrompu : rien n’a été conservé.');
      expect(terminal.cursorVisible()).toBe(true);
    },
  );

  test('NO_COLOR: not one colour from first screen to last', async () => {
    start({ env: { NO_COLOR: '1' } });
    await answerAll();
    // biome-ignore lint/suspicious/noControlCharactersInRegex: a colour is an escape sequence
    expect(terminal.raw()).not.toMatch(/\u001b\[[\d;]*m/);
  });
});
