import { readdirSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { runInNewContext } from 'node:vm';
import { describe, expect, test } from '@jest/globals';
import { build } from 'esbuild';
import ts from 'typescript';

/** All but the doors and the machine runs unchanged in a browser: without built-ins, Buffer or process. */
const NODE = /^src\/(cli\/|system\/|build\/|main\.ts$|launch\.ts$)/;
const files = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.ts'))
  .map((name) => join('src', name).replaceAll('\\', '/'))
  .filter((file) => !NODE.test(file))
  .sort();

/** A file that is no browser's: what sees nothing in it sees nothing at all. */
const WRONG = 'src/conseil/wrong.ts';
const WRONG_TEXT =
  "import { sep } from 'node:path';\nexport const wrong = [Buffer.from(sep), process.argv];\n";

/** What the compiler says of the files with a browser's types and without Node's, « file: message » each. */
function complaints(): string[] {
  const { config } = ts.readConfigFile('tsconfig.json', ts.sys.readFile);
  const { options, errors } = ts.convertCompilerOptionsFromJson(
    {
      ...config.compilerOptions,
      lib: [...config.compilerOptions.lib, 'dom', 'dom.iterable'],
      types: [],
    },
    '.',
  );
  expect(errors).toEqual([]);
  const host = ts.createCompilerHost(options);
  const { fileExists, readFile, getSourceFile } = host;
  // Packages (docx) name Node's types, which would then be there for all.
  host.fileExists = (path) => !path.includes('node_modules/@types/node/') && fileExists(path);
  host.readFile = (path) => (isWrong(path) ? WRONG_TEXT : readFile(path));
  host.getSourceFile = (path, version, ...more) =>
    isWrong(path)
      ? ts.createSourceFile(path, WRONG_TEXT, version)
      : getSourceFile(path, version, ...more);
  const program = ts.createProgram([...files, WRONG], options, host);
  return ts.getPreEmitDiagnostics(program).map(({ file, messageText }) => {
    const name = file ? relative('.', resolve(file.fileName)).replaceAll('\\', '/') : '';
    return `${name}: ${ts.flattenDiagnosticMessageText(messageText, ' ')}`;
  });
}

const isWrong = (path: string) => resolve(path) === resolve(WRONG);

/** A bundle for a browser of files, each a member of the global `rooms`. */
async function bundle(contents: string): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: resolve('.') },
    bundle: true,
    platform: 'browser',
    format: 'iife',
    globalName: 'rooms',
    write: false,
    logLevel: 'silent',
    // cli-table3 asks for it in a `try`, and only for colours that it is not given.
    external: ['@colors/colors/safe'],
  });
  return outputFiles[0]?.text ?? '';
}

/** What a program finds in a browser, beside the language, as it starts. */
const BROWSER = { TextDecoder, TextEncoder, URL, setTimeout, clearTimeout };

describe('all but the doors and the machine runs in a browser', () => {
  test('the compiler finds what it needs without the types of Node', () => {
    const found = complaints();
    const guilty = new Set(found.map((complaint) => complaint.split(':')[0] ?? ''));
    const [wrong, ours] = [found.filter((said) => said.startsWith(WRONG)), [...guilty].sort()];
    expect(wrong.map((said) => /node:path|Buffer|process/.exec(said)?.[0])).toEqual([
      'node:path',
      'Buffer',
      'process',
    ]);
    expect(ours.filter((file) => file !== WRONG)).toEqual([]);
  });

  test('it is bundled without a built-in module, and starts where there is nothing of Node', async () => {
    const text = await bundle(
      files.map((file, i) => `export * as file${i} from './${file}';`).join('\n'),
    );
    const rooms = runInNewContext(`${text}\nrooms`, { ...BROWSER });
    expect(Object.keys(rooms)).toHaveLength(files.length);
  });

  test('a built-in module, and what only Node has, are seen', async () => {
    await expect(bundle("export { sep } from 'node:path';")).rejects.toThrow('node:path');
    await expect(bundle("export { sep } from 'path';")).rejects.toThrow('"path"');
    const text = await bundle('export const all = [process.argv];');
    expect(() => runInNewContext(text, { ...BROWSER })).toThrow('process is not defined');
  });

  test('a room asks for files, never for the whole world', () => {
    const asks = files.filter(
      (file) =>
        file !== 'src/world.ts' && /\b(?:World|Output|Prompter)\b/.test(importsFromWorld(file)),
    );
    expect(asks).toEqual([]);
  });
});

/** What a file names of the ports. */
function importsFromWorld(file: string): string {
  const text = ts.sys.readFile(file) ?? '';
  return [...text.matchAll(/import type \{([^}]*)\} from '[./]*world\.js'/g)].join(' ');
}
