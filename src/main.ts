import { fileURLToPath } from 'node:url';
import packageJson from '../package.json' with { type: 'json' };
import { run } from './program.js';
import { configFolder } from './system/config-folder.js';
import { files } from './system/files.js';
import type { Output, World } from './world.js';

/** The real world: the process, its streams and its terminal. Returns the exit code. */
export async function main(): Promise<number> {
  for (const stream of [process.stdout, process.stderr]) {
    // The reader of a pipe may leave early (`| head -1`): that is no fault of anybody.
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code !== 'EPIPE') throw error;
    });
  }
  return run(process.argv.slice(2), createWorld());
}

function createWorld(): World {
  const { stdin, stderr, env } = process;
  return {
    version: packageJson.version,
    stdout: createOutput(process.stdout),
    stderr: createOutput(stderr),
    env,
    files,
    places: {
      kit: folder('../kit'),
      kitUrl: new URL('../kit', import.meta.url).href,
      compiled: folder('../dist/kit.json'),
      config: configFolder(process.platform, env),
    },
    openPrompter:
      stdin.isTTY && stderr.isTTY
        ? async (style) => {
            const { createPrompter } = await import('./questionnaire/prompts.js');
            return createPrompter({ input: stdin, output: stderr, signals: process }, style);
          }
        : null,
  };
}

function createOutput(stream: NodeJS.WriteStream): Output {
  return {
    write: (text) => void stream.write(text),
    isTerminal: stream.isTTY === true,
    get columns() {
      return stream.columns ?? null;
    },
    get richColour() {
      return stream.isTTY === true && stream.getColorDepth() >= 8;
    },
  };
}

/** A folder of the installation; the built and the unbuilt program stand equally deep in it. */
function folder(relative: string): string {
  return fileURLToPath(new URL(relative, import.meta.url));
}
