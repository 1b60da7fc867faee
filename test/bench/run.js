// `npm run bench -- [--node PATH] [--runs N] [start-up] [scale] [tables] [solidite] [acteurs] [importer]`:
// how fast the built program starts, how its work grows with the kit, what the hardest tours de table cost,
// solidité, long lists of acteurs, and a million rows of open data. `--against FOLDER`: whole commands beside
// those of another built program. It only prints: no test depends on the speed of a machine.
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { build } from 'esbuild';
import { oneWidth } from '../../esbuild.config.js';
import { benchCold } from './cold.js';
import { benchPairs } from './pairs.js';

// In node_modules, where the bundle finds its packages, and git, Biome and jest look for nothing.
const FOLDER = resolve('node_modules/.cache/bench');

/**
 * Lifts the limit on the number of elements of a kit, in this bundle only, so that a kit beyond it is
 * measured by the same code: the elements are still counted.
 */
const liftLimits = {
  name: 'lift-limits',
  setup({ onLoad }) {
    onLoad({ filter: /src[/\\]lecture[/\\]limits\.ts$/ }, ({ path }) => {
      const source = readFileSync(path, 'utf8');
      const contents = source.replace(/(tokens: \{ most: )[\d_]+/, '$1Infinity');
      if (contents === source)
        throw new Error(`test/bench/run.js must learn the limits of ${path}`);
      return { contents, loader: 'ts' };
    });
  },
};

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    node: { type: 'string', default: process.env.PARTENAIRES_NODE ?? process.execPath },
    runs: { type: 'string', default: '25' },
    against: { type: 'string' },
  },
});
const PARTS = ['scale', 'tables', 'solidite', 'acteurs', 'importer'];
const wants = (part) =>
  positionals.length === 0 ? values.against === undefined : positionals.includes(part);

await build({
  entryPoints: ['start-up', ...PARTS].map((part) => `test/bench/${part}.ts`),
  outdir: FOLDER,
  outExtension: { '.js': '.mjs' },
  bundle: true,
  platform: 'node',
  target: 'node20.17',
  format: 'esm',
  banner: {
    js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);",
  },
  external: ['@lydell/node-pty'],
  plugins: [oneWidth, liftLimits],
});
if (wants('start-up')) {
  // As where that Node had built the program: another's compiled code is of no use to it.
  spawnSync(values.node, ['esbuild.config.js', 'code-cache'], {
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const { benchStartUp } = await import(pathToFileURL(`${FOLDER}/start-up.mjs`).href);
  await benchStartUp(values.node, Number(values.runs));
}
// In the chosen Node, and in a process of its own: what was measured before must not weigh on it.
for (const part of PARTS.filter(wants)) {
  spawnSync(values.node, ['--expose-gc', `${FOLDER}/${part}.mjs`], { stdio: 'inherit' });
}
if (wants('solidite')) benchCold(values.node, `${FOLDER}/cold`);
if (values.against !== undefined) benchPairs(values.node, values.against, `${FOLDER}/pairs`);
