// The one build script: bundles src/main.ts and its packages into dist/, which git ignores.
// `node esbuild.config.js schema` writes kit/kit.schema.json anew instead.
import { rmSync, writeFileSync } from 'node:fs';
import { build } from 'esbuild';

const common = { bundle: true, platform: 'node', target: 'node20.17', format: 'esm' };

/** Runs a TypeScript module of src/ now. */
async function load(entryPoint) {
  const { outputFiles } = await build({ ...common, entryPoints: [entryPoint], write: false });
  return import(
    `data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString('base64')}`
  );
}

async function buildProgram() {
  rmSync('dist', { recursive: true, force: true });
  await build({
    ...common,
    entryPoints: ['src/main.ts'],
    outdir: 'dist',
    // Each dynamic import becomes a file of its own, read only by the command that needs it.
    splitting: true,
    // cli-table3 and its like are CommonJS and call require, which an ES module does not have.
    banner: {
      js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);",
    },
  });
}

async function writeSchema() {
  const { kitJsonSchema } = await load('src/kit/artefacts.ts');
  writeFileSync('kit/kit.schema.json', kitJsonSchema());
}

await (process.argv[2] === 'schema' ? writeSchema() : buildProgram());
