// `npm run test:node`: the end-to-end tests of the built program under each major version of Node that
// it may meet. jest itself stays on the Node that runs this script; PARTENAIRES_NODE names the other.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';

const VERSIONS = [20, 22, 24, 26];
/** These can run nothing of the program but the line that says so. */
const TOO_OLD = [12, 18];

/** The npm packages that carry Node's own binaries; only the first of them is tried regularly. */
const PLATFORM = `${process.platform === 'win32' ? 'win' : process.platform}-${process.arch}`;
const PACKAGE = `node-${PLATFORM}`;
const BINARY = process.platform === 'win32' ? 'bin/node.exe' : 'bin/node';

/** Path of the binary of a major version, installed where `npm ci` begins anew and git does not look. */
function install(version) {
  const folder = resolve(`node_modules/.cache/node-${version}`);
  const binary = `${folder}/node_modules/${PACKAGE}/${BINARY}`;
  if (existsSync(binary)) return binary;
  const options = ['--no-save', '--no-package-lock', '--no-audit', '--no-fund'];
  const child = spawnSync(
    'npm',
    ['install', ...options, '--prefix', folder, `${PACKAGE}@${version}`],
    // npm is a script of the shell on Windows.
    { encoding: 'utf8', shell: process.platform === 'win32' },
  );
  if (child.status !== 0)
    throw new Error(`npm could not install ${PACKAGE}@${version}\n${child.stderr}`);
  return binary;
}

/** Runs the tests; says in a line how they went, and in full what failed. */
function test(binary) {
  const version = spawnSync(binary, ['--version'], { encoding: 'utf8' }).stdout.trim();
  const child = spawnSync(
    process.execPath,
    [
      '--experimental-vm-modules',
      '--disable-warning=ExperimentalWarning',
      'node_modules/jest/bin/jest.js',
      // Time and memory of bad files are bounded by what reads them, whatever the Node: once is enough.
      ...['test/e2e/(?!fichiers-hostiles)', '--ci', '--json'],
    ],
    {
      encoding: 'utf8',
      env: { ...process.env, PARTENAIRES_NODE: binary },
      maxBuffer: 64 * 1024 * 1024,
    },
  );
  if (!child.stdout.startsWith('{')) throw new Error(`jest did not run\n${child.stderr}`);
  const { numPassedTests, numFailedTests, numFailedTestSuites, success } = JSON.parse(child.stdout);
  const suites = numFailedTestSuites > 0 ? ` (in ${numFailedTestSuites} files)` : '';
  console.log(`Node ${version}: ${numPassedTests} passed, ${numFailedTests} failed${suites}`);
  if (!success) console.error(child.stderr);
  return success;
}

/** Whether the program only says in a line which Node it needs. */
function refuses(binary) {
  const { stdout: version } = spawnSync(binary, ['--version'], { encoding: 'utf8' });
  const child = spawnSync(binary, ['bin/partenaires.js', 'liste'], { encoding: 'utf8' });
  const isRefused =
    child.status === 1 &&
    child.stdout === '' &&
    /^Il faut Node\.js [\d.]+ ou plus récent \(vous avez .*\n$/.test(child.stderr);
  console.log(`Node ${version.trim()}: ${isRefused ? 'refused in a line' : 'NOT REFUSED'}`);
  if (!isRefused) console.error(child.stdout + child.stderr);
  return isRefused;
}

if (PLATFORM !== 'linux-x64')
  console.log(`This is no linux-x64: the binaries come from ${PACKAGE}.`);
let failed = false;
const trials = [
  ...TOO_OLD.map((version) => [version, refuses]),
  ...VERSIONS.map((version) => [version, test]),
];
for (const [version, succeeds] of trials) {
  try {
    if (!succeeds(install(version))) failed = true;
  } catch (error) {
    failed = true;
    console.log(`Node ${version}: not tested. ${error.message}`);
  }
}
process.exitCode = failed ? 1 : 0;
