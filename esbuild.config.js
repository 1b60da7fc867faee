// The one build script: bundles src/main.ts and its packages into dist/, which git ignores.
// `node esbuild.config.js schema` writes kit/kit.schema.json anew instead.
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { build } from 'esbuild';

const common = {
  bundle: true,
  platform: 'node',
  target: 'node20.17',
  format: 'esm',
  // cli-table3 and its like are CommonJS and call require, which an ES module does not have.
  banner: {
    js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);",
  },
};

// Each costs a tenth of start-up or more, and nothing of ours uses it: commander loads child_process
// for commands in files of their own, chalk looks at the process to choose colours (style.ts does),
// inquirer has an editor prompt with all the encodings of the world.
const withoutUnused = {
  name: 'without-unused',
  setup({ onResolve, onLoad }) {
    onResolve(
      { filter: /^(node:child_process|#supports-color|@inquirer\/external-editor)$/ },
      () => ({
        path: 'unused',
        namespace: 'unused',
      }),
    );
    onLoad({ filter: /.*/, namespace: 'unused' }, () => ({ contents: 'module.exports = {};' }));
  },
};

// string-width compiles a regular expression of all emoji at each call: half the time of a page. Ours
// measures plain text by its length and calls it for the rest; cli-table3 and wrap-ansi use it too.
const fastWidth = {
  name: 'fast-width',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^string-width$/ }, ({ importer }) =>
      importer.endsWith('width.ts') ? null : { path: 'width', namespace: 'fast-width' },
    );
    onLoad({ filter: /.*/, namespace: 'fast-width' }, () => ({
      contents: "module.exports = require('./src/text/width.ts').width;",
      resolveDir: import.meta.dirname,
    }));
  },
};

/** A TypeScript module of src/, to run now. */
async function load(entryPoint) {
  const { outputFiles } = await build({ ...common, entryPoints: [entryPoint], write: false });
  const file = 'dist/build-step.js';
  writeFileSync(file, outputFiles[0].contents);
  const module = await import(`./${file}`);
  rmSync(file);
  return module;
}

async function buildProgram() {
  rmSync('dist', { recursive: true, force: true });
  const { metafile } = await build({
    ...common,
    entryPoints: ['src/main.ts'],
    outdir: 'dist',
    metafile: true,
    // Each dynamic import becomes a file of its own, read only by the command that needs it.
    splitting: true,
    plugins: [withoutUnused, fastWidth],
    // Half the bytes to read and parse; names stay, for the report of a bug.
    minifyWhitespace: true,
    minifySyntax: true,
  });
  writeFileSync('dist/LICENCES.txt', licences(Object.keys(metafile.inputs)));
  const { compileKit } = await load('src/kit/artefacts.ts');
  writeFileSync(
    'dist/kit.json',
    compileKit((name) => readFileSync(`kit/${name}`)),
  );
}

/** The licence of each package that is bundled: most ask that it goes with their code. */
function licences(inputs) {
  const folders = inputs.map((path) => path.match(/.*node_modules\/(@[^/]+\/)?[^/]+/)?.[0]);
  const texts = [...new Set(folders)]
    .filter(Boolean)
    .sort()
    .map((folder) => {
      const { name, version, license } = JSON.parse(readFileSync(`${folder}/package.json`, 'utf8'));
      const file = readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry));
      const text = file ? readFileSync(`${folder}/${file}`, 'utf8') : `Licence: ${license}`;
      return `${name} ${version}\n\n${text.trim()}\n`;
    });
  return texts.join(`\n${'-'.repeat(80)}\n\n`);
}

async function writeSchema() {
  const { kitJsonSchema } = await load('src/kit/artefacts.ts');
  writeFileSync('kit/kit.schema.json', kitJsonSchema());
}

await (process.argv[2] === 'schema' ? writeSchema() : buildProgram());
