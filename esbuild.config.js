// The one build script: bundles src/main.ts and its packages into dist/, which git ignores.
import { rmSync } from 'node:fs';
import { build } from 'esbuild';

rmSync('dist', { recursive: true, force: true });
await build({
  entryPoints: ['src/main.ts'],
  outdir: 'dist',
  bundle: true,
  // Each dynamic import becomes a file of its own, read only by the command that needs it.
  splitting: true,
  platform: 'node',
  target: 'node20.17',
  format: 'esm',
  // cli-table3 and its like are CommonJS and call require, which an ES module does not have.
  banner: {
    js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);",
  },
});
