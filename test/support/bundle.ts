import { resolve } from 'node:path';
import { build } from 'esbuild';

/** Makes a program that any Node can run of a text that imports from `./src`, at a path. */
export const bundleProgram = (contents: string, outfile: string) =>
  build({
    stdin: { contents, resolveDir: resolve('.') },
    outfile,
    bundle: true,
    platform: 'node',
    format: 'esm',
  });
