// What commands cost beside the same of another build of the program, and beside a Node that does nothing: the
// processor time of whole processes, in pairs that take turns.
import { spawnSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

const PAIRS = 21;
const COMMANDS = [
  '--version',
  '--help',
  'liste',
  'profil afd',
  'comparer ue afd',
  'conseil --besoin financement',
  'conseil --besoin financement --sortie x.docx --ecraser',
  'conseil --besoin financement --sortie x.html --ecraser',
  'carte kit/exemple-acteurs.csv',
  'acteurs verifier kit/exemple-acteurs.csv',
];

/** Writes what of the processor a command took, in milliseconds, to its fourth stream. */
const REPORT = `process.on('exit', () => {
  const { user, system } = process.cpuUsage();
  require('node:fs').writeSync(3, String((user + system) / 1000));
});`;

/** Prints, for each command, this build against `other` (a folder with a built program) and against a bare Node. */
export function benchPairs(node, other, folder) {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const report = join(folder, 'report.cjs');
  writeFileSync(report, REPORT);
  const time = (args) => timeOf(node, ['-r', report, ...args], folder);
  console.log(`\nProcessor time of whole commands (median of ${PAIRS} pairs), ms; ratios to`);
  console.log(`${other} and to \`node -e 0\`\n`);
  for (const line of COMMANDS) {
    const words = line.split(' ').map((word) => (word.startsWith('kit/') ? resolve(word) : word));
    const run = (root) => time([resolve(root, 'bin/partenaires.js'), ...words]);
    const turns = [() => run('.'), () => run(other), () => time(['-e', '0'])];
    for (const turn of turns) turn();
    const pairs = Array.from({ length: PAIRS }, () => turns.map((turn) => turn()));
    const ratios = [1, 2].map((k) => median(pairs.map((times) => times[0] / times[k])).toFixed(2));
    const ms = median(pairs.map(([own]) => own)).toFixed(0);
    console.log(`  ${line.padEnd(56)}${[ms, ...ratios].map((cell) => cell.padStart(7)).join('')}`);
  }
}

const median = (all) => all.sort((a, b) => a - b)[all.length >> 1];

function timeOf(node, command, home) {
  const { status, output } = spawnSync(node, command, {
    cwd: home,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe', 'pipe'],
    // Node 20 reads these certificates at each start, which would make all ratios look better.
    env: { ...process.env, NODE_EXTRA_CA_CERTS: '', HOME: home, XDG_CONFIG_HOME: home },
  });
  if (status !== 0) throw new Error(output[2]);
  return Number(output[3]);
}
