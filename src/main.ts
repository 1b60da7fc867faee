import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { run } from './cli/run.js';
import { configFolder } from './system/config-folder.js';
import { files } from './system/files.js';
import { interruptible } from './system/interruptible.js';
import { createOutput, isTerminal } from './system/streams.js';
import type { Prompter, PromptStyle, World } from './world.js';

/** The folder of the installation; the built and the unbuilt program stand equally deep in it. */
const ROOT = join(import.meta.dirname, '..');

/**
 * Runs the command line of the process in the real world; answers the exit code. `version` and `bugs`
 * (the address where faults are reported) are the package's.
 */
export async function main(version: string, bugs?: string): Promise<number> {
  return run(process.argv.slice(2), createWorld(version, bugs));
}

function createWorld(version: string, bugs?: string): World {
  const { platform, arch } = process;
  const env = { ...process.env };
  // Ours decides on colours (terminal.ts). Node, where it sees this beside NO_COLOR, says in English
  // that it ignores the latter.
  delete process.env.FORCE_COLOR;
  const kit = join(ROOT, 'kit');
  const stderr = createOutput(2, () => process.stderr);
  return {
    version,
    bugs,
    runtime: { node: process.versions.node, platform: `${platform} ${arch}` },
    shell: platform === 'win32' ? 'windows' : 'posix',
    stdout: createOutput(1, () => process.stdout),
    stderr,
    env,
    files,
    places: {
      kit,
      get kitUrl() {
        return pathToFileURL(kit).href;
      },
      compiled: join(ROOT, 'dist', 'kit.json'),
      territoire: join(ROOT, 'dist', 'territoire.json'),
      config: configFolder(platform, env),
    },
    today,
    interruptible,
    get openPrompter() {
      return stderr.isTerminal && isTerminal(0, () => process.stdin) ? openPrompter : null;
    },
  };
}

/** The date on the person's own calendar. */
function today(): string {
  const now = new Date();
  const parts = [now.getFullYear(), now.getMonth() + 1, now.getDate()];
  return parts.map((part) => `${part}`.padStart(2, '0')).join('-');
}

async function openPrompter(style: PromptStyle, isAccessible: boolean): Promise<Prompter> {
  const { stdin: input, stderr: output } = process;
  const terminal = { input, output, signals: process };
  if (isAccessible) {
    const { createAccessiblePrompter } = await import('./cli/prompts/accessible.js');
    return createAccessiblePrompter(terminal);
  }
  const { createPrompter } = await import('./cli/prompts/prompts.js');
  return createPrompter(terminal, style);
}
