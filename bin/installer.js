// biome-ignore-all lint/style/useNodejsImportProtocol: an old Node knows none
// `npm start` and `npm test` begin here: what is missing the first time is installed, as `npm ci` does.
// Any Node can read this file, however old, to be told that it is too old.

const { spawnSync } = require('child_process');
const { existsSync } = require('fs');
const { join } = require('path');
const { tooOld } = require('./obstacle.js');

const ROOT = join(__dirname, '..');
/** What npm says where it reaches nobody. */
const UNREACHED =
  /ENOTFOUND|EAI_AGAIN|ECONN[A-Z]+|E[A-Z]*TIMEDOUT|_TIMEOUT|E(?:NET|HOST)(?:UNREACH|DOWN)|ENOTCACHED|syscall (?:connect|getaddrinfo)/;

/** What npm must do, if anything. The tests need the packages, and build by themselves. */
function missing(forTests) {
  const hasPackages = existsSync(join(ROOT, 'node_modules', '.package-lock.json'));
  const isBuilt = existsSync(join(ROOT, 'dist', 'launch.cjs'));
  if (forTests ? hasPackages : isBuilt) return null;
  // That builds the program too.
  if (!hasPackages) return ['ci', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error'];
  return ['run', 'build', '--silent'];
}

function npm(args) {
  const script = process.env.npm_execpath || '';
  const options = { cwd: ROOT, encoding: 'utf8', stdio: ['ignore', 'ignore', 'pipe'] };
  if (/\.c?js$/.test(script)) return spawnSync(process.execPath, [script].concat(args), options);
  // npm is a script of the shell on Windows.
  return spawnSync('npm', args, Object.assign({ shell: process.platform === 'win32' }, options));
}

function install(args) {
  console.error(
    'Première fois\u00a0: installation de ce qui manque. Cela peut prendre une ou deux minutes…',
  );
  const child = npm(args);
  if (child.status === 0) return 0;
  const said = child.stderr || String(child.error || '');
  if (UNREACHED.test(said))
    console.error(
      'L’installation demande Internet, cette fois seulement\u00a0: connectez-vous, puis recommencez. ' +
        'Derrière le serveur mandataire de votre organisation, indiquez-le d’abord\u00a0: npm config set proxy ADRESSE',
    );
  else
    console.error(`${said}\nL’installation n’a pas abouti\u00a0: npm en dit la raison ci-dessus.`);
  return 1;
}

const needed = missing(process.argv[2] === 'essais');
const old = needed && tooOld(process.versions.node);
if (old) {
  console.error(old);
  process.exitCode = 1;
} else if (needed) process.exitCode = install(needed);
