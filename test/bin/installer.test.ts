import { cpSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { makeFolder } from '../support/nobody.js';
import { NODE } from '../support/program.js';
import { start } from '../support/start.js';

/** A folder of the program with what is there already, and an npm that notes what it is asked. */
function open(there: readonly ('dist' | 'packages')[], npm = '') {
  const folder = makeFolder();
  cpSync('bin', join(folder, 'bin'), { recursive: true });
  if (there.includes('dist')) {
    mkdirSync(join(folder, 'dist'));
    writeFileSync(join(folder, 'dist/launch.cjs'), '');
  }
  if (there.includes('packages')) {
    mkdirSync(join(folder, 'node_modules'));
    writeFileSync(join(folder, 'node_modules/.package-lock.json'), '{}');
  }
  const asked = join(folder, 'asked');
  const script = join(folder, 'npm.cjs');
  const note = `require('fs').writeFileSync(${JSON.stringify(asked)}, process.argv.slice(2).join(' '));`;
  writeFileSync(script, `${note}\n${npm}`);
  return (...args: readonly string[]) => {
    const line = [join(folder, 'bin/installer.js'), ...args];
    const { code, out, err } = start(NODE, line, { env: { npm_execpath: script } });
    return { code, out, err, asked: existsSync(asked) ? readFileSync(asked, 'utf8') : null };
  };
}

const CI = 'ci --include=dev --no-audit --no-fund --loglevel=error';
const SILENT = { code: 0, out: '', err: '', asked: null };

describe('where all is there, nothing is done or said', () => {
  test('to start', () => {
    expect(open(['dist'])()).toEqual(SILENT);
  });

  test('to test', () => {
    expect(open(['packages'])('essais')).toEqual(SILENT);
  });
});

describe('what is missing is installed, and said', () => {
  test.each([
    ['to start a clone', [], [], CI],
    ['to start what is only not built', ['packages'], [], 'run build --silent'],
    ['to test a clone', [], ['essais'], CI],
    ['to test what is built without its packages', ['dist'], ['essais'], CI],
  ] as const)('%s', (_name, there, args, line) => {
    const { code, out, err, asked } = open(there)(...args);
    expect({ code, out, asked }).toEqual({ code: 0, out: '', asked: line });
    expect(err).toMatch(/^Première fois\s: installation de ce qui manque\..*\n$/);
  });
});

describe('where it fails, one line says what is needed', () => {
  test.each([
    ...['code EAI_AGAIN', 'code ECONNREFUSED', 'code ETIMEDOUT', 'code ERR_SOCKET_TIMEOUT'],
    // What Windows gives no name to.
    'syscall connect',
  ])('without network: %s', (said) => {
    const npm = `console.error('npm error ${said}'); process.exitCode = 1;`;
    const { code, err } = open([], npm)();
    expect(code).toBe(1);
    expect(err).toMatch(/L’installation demande Internet, cette fois seulement/);
    expect(err).not.toMatch('npm error');
  });

  test('else with what npm says', () => {
    const npm = "console.error('npm error disk'); process.exitCode = 1;";
    const { code, err } = open([], npm)();
    expect(code).toBe(1);
    expect(err).toMatch(/npm error disk\n+L’installation n’a pas abouti/);
  });
});
