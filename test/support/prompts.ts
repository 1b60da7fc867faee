import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { afterAll, afterEach, beforeAll, expect } from '@jest/globals';
import { build } from 'esbuild';
import type { Terminal } from '../../src/cli/prompts/interruption.js';
import { createPrompter } from '../../src/cli/prompts/prompts.js';
import type { Prompter, PromptStyle } from '../../src/world.js';
import { playTerminal, type Stage } from './played.js';
import { COLOURS, type DriverQuestion } from './prompt-drive.js';
import { type Launch, openTerminal, type PtyTerminal } from './pty.js';

const ENGLISH =
  /\b(space|select|submit|navigate|toggle|invert|all|proceed|enter|required|must|choice|value|invalid|disabled|no results)\b/i;

export const message = 'Quels besoins avez-vous ?';
export const choices = ['Financement', 'Mobilité', 'Évaluation'].map((name, i) => ({
  value: `v${i}`,
  name,
  description: `Détail de ${name}`,
}));
export const checkbox: DriverQuestion = {
  kind: 'checkbox',
  message,
  choices,
  required: 'Cochez un besoin.',
};
export const select: DriverQuestion = { kind: 'select', message, choices };
export const input: DriverQuestion = { kind: 'input', message, refusal: 'Donnez un nom.' };

/** The text with ordinary spaces: as one types it. */
export const spaced = (text: string) => text.replace(/[\u00a0\u202f]/g, ' ');

/**
 * Bundles the driver for the tests of a file, to be run on questions in a real terminal, a process
 * for each.
 */
export function usePrompts() {
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'prompts-'));
    await bundle(path.join(folder, 'driver.mjs'));
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));
  return useTerminal((questions, options: Partial<Launch> = {}) => {
    const args = [path.join(folder, 'driver.mjs'), JSON.stringify(questions)];
    return openTerminal({ command: process.execPath, args, ...options });
  });
}

/** The same questions in a terminal that is played. */
export const usePlayedPrompts = (
  create: (terminal: Terminal, style: PromptStyle) => Prompter = createPrompter,
) =>
  useTerminal((questions, { style = COLOURS, ...stage }: Stage & { style?: PromptStyle } = {}) =>
    playTerminal(questions, (terminal) => create(terminal, style), stage),
  );

/**
 * Ends what the tests of a file begin; nothing that one of them shows, at any moment, may be English.
 * `ask` asks questions in a terminal; `expectAnswers` waits until it has ended by itself with these
 * answers, and left nothing behind.
 */
function useTerminal<Options, Opened extends PtyTerminal>(
  open: (questions: DriverQuestion[], options?: Options) => Opened,
) {
  let terminal: Opened;
  afterEach(async () => {
    await terminal.close();
    expect(stripVTControlCharacters(terminal.raw())).not.toMatch(ENGLISH);
  });
  return {
    ask(questions: DriverQuestion[], options?: Options): Opened {
      terminal = open(questions, options);
      return terminal;
    },
    async expectAnswers(answers: unknown[]): Promise<void> {
      expect(await terminal.exited).toEqual({ code: 0, signal: 0 });
      expect(terminal.screen()).toContain(`=> ${JSON.stringify(answers)}\n=> net`);
      expect(terminal.cursorVisible()).toBe(true);
    },
  };
}

async function bundle(outfile: string): Promise<void> {
  const require = "import { createRequire } from 'node:module';";
  await build({
    entryPoints: [path.resolve('test/support/prompt-driver.ts')],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'esm',
    banner: { js: `${require} const require = createRequire(import.meta.url);` },
  });
}
