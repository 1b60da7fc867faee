/**
 * Asks the questions given as JSON in its first argument; bundled and run in a pseudo-terminal by
 * prompts.test.ts, and with ACCESSIBLE by accessible.test.ts.
 */
import { createAccessiblePrompter } from '../../src/cli/prompts/accessible.js';
import { createPrompter } from '../../src/cli/prompts/prompts.js';
import { COLOURS, drive, PLAIN } from './prompt-drive.js';

const { stdin: input, stderr: output, env } = process;
process.exitCode = await drive(
  JSON.parse(process.argv[2] ?? '[]'),
  { input, output, signals: process },
  env.ACCESSIBLE
    ? createAccessiblePrompter
    : (terminal) => createPrompter(terminal, env.PLAIN ? PLAIN : COLOURS),
  console.log,
);
