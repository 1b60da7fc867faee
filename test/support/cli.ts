import { fullName } from '../../src/cli/command.js';
import { COMMANDS } from '../../src/cli/commands.js';
import { run } from '../../src/cli/run.js';
import { EXIT, type ExitCode } from '../../src/errors.js';
import { fakeWorld } from './world.js';

// A call of process.exit would end jest itself, with every test that was left counted as passed.
process.exit = () => {
  throw new Error('process.exit was called');
};

/** The first words that a person may type, in the order of the help. */
export const WORDS = [
  ...new Set(COMMANDS.filter(({ isHidden }) => !isHidden).map(({ group, name }) => group ?? name)),
  'aide',
];

export type Behaviour = () => Promise<ExitCode>;

/** Commands that note how they are called, then do what they are told. */
function fakeCommands(behave: Behaviour = async () => EXIT.ok) {
  const calls: unknown[][] = [];
  const commands = COMMANDS.map((command) => ({
    ...command,
    work: async () => ({
      run: (_world: unknown, ...given: unknown[]) => {
        calls.push([fullName(command), ...given]);
        return behave();
      },
    }),
  }));
  return { commands, calls };
}

/** Runs a command line (words apart by spaces, or already apart) with fakes; what it did. */
export async function cli(line: string | string[], behave?: Behaviour, columns = 100) {
  const argv = typeof line === 'string' ? line.split(' ').filter((word) => word !== '') : line;
  const world = fakeWorld({ env: { COLUMNS: String(columns) } });
  const { commands, calls } = fakeCommands(behave);
  const exitCode = await run(argv, world, commands);
  return { exitCode, calls, out: world.stdout.text, err: world.stderr.text };
}
