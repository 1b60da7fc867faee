// `npm run images`: the pictures of the README, made anew from the built program.
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';

// In node_modules, where the bundle finds its packages, and git, Biome and jest look for nothing.
const outfile = resolve('node_modules/.cache/images/take.mjs');

await build({
  entryPoints: ['test/images/take.ts'],
  outfile,
  bundle: true,
  platform: 'node',
  target: 'node20.17',
  format: 'esm',
  packages: 'external',
});
const { takePictures } = await import(pathToFileURL(outfile).href);
await takePictures();
