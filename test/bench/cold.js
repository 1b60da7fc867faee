// What the solidité of a page costs whoever asks for it: commands of their own on the shipped kit, of the
// program as it is and of one that is told every solidité for nothing, in pairs that take turns.
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const PAIRS = 21;
const TARGET = 5;
const BESOINS =
  'financement,mobilite,evaluation,economie,credibilite,continuite,jeunesse,citoyens,expertise,etat'.split(
    ',',
  );

const NOTHING = `return {
  methode: { tirages: 0, graine: 0, erreur: 0 },
  solidite: () => ({ partPremier: 0.5, tientA: [], phrases: [] }),
};`;

/** Writes how long a command took and what of the processor, in milliseconds, to its fourth stream. */
const REPORT = `process.on('exit', () => {
  const { user, system } = process.cpuUsage();
  require('node:fs').writeSync(3, performance.now() + ' ' + (user + system) / 1000);
});`;

/**
 * Prints what it adds in milliseconds, the median of pairs: to how long the command takes, and to the time
 * of the processor, of which V8's compiler takes a part on another core meanwhile.
 */
export function benchCold(node, folder) {
  writeFileSync(join(mkdirOf(folder), 'report.cjs'), REPORT);
  const bare = program(node, join(folder, 'bare'), (source) =>
    source.replace(/function assess\([^)]*\)\s*\{/, (start) => start + NOTHING),
  );
  const whole = program(node, join(folder, 'whole'), (source) => source);
  console.log(`\nSolidité in a command of its own, ms that it adds (median of ${PAIRS} pairs);`);
  console.log(`target ≤ ${TARGET} ms\n`);
  console.log('  besoins, of which essential   elapsed   processor   whole command');
  for (const besoins of [4, 5, 6, 8, 10]) {
    for (const essentiels of [0, 2]) {
      const args = ['--besoin', BESOINS.slice(essentiels, besoins).join()];
      if (essentiels > 0) args.push('--essentiel', BESOINS.slice(0, essentiels).join());
      const times = (path) => timeOf(node, path, args, folder);
      times(bare);
      times(whole);
      const pairs = Array.from({ length: PAIRS }, () => [times(bare), times(whole)]);
      const medians = [0, 1].map((kind) =>
        median(pairs.map(([without, withIt]) => withIt[kind] - without[kind])),
      );
      const command = median(pairs.map(([, withIt]) => withIt[0]));
      const cells = [medians[0], medians[1], command].map((ms) => ms.toFixed(1));
      const label = `${besoins}, ${essentiels}`.padEnd(24);
      console.log(
        `  ${label}${cells[0].padStart(13)}${cells[1].padStart(12)}${cells[2].padStart(16)}`,
      );
    }
  }
}

const median = (all) => all.sort((a, b) => a - b)[Math.floor(all.length / 2)];

function mkdirOf(folder) {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  return folder;
}

/** A copy of the built program with another source, and what V8 compiles of that. */
function program(node, folder, edit) {
  mkdirOf(folder);
  for (const name of ['bin', 'dist', 'kit', 'package.json', 'esbuild.config.js']) {
    cpSync(name, join(folder, name), { recursive: true });
  }
  const path = join(folder, 'dist/main.cjs');
  const source = readFileSync(path, 'utf8');
  writeFileSync(path, edit(source));
  if (folder.endsWith('bare') && edit(source) === source) {
    throw new Error('test/bench/cold.js must learn where assess is');
  }
  spawnSync(node, ['esbuild.config.js', 'code-cache'], {
    cwd: folder,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  return join(folder, 'bin/partenaires.js');
}

function timeOf(node, path, args, home) {
  const command = ['-r', join(home, 'report.cjs'), path, 'conseil', ...args];
  const { status, output } = spawnSync(node, command, {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe', 'pipe'],
    env: { ...process.env, HOME: home, XDG_CONFIG_HOME: home },
  });
  if (status !== 0) throw new Error(output[2]);
  return output[3].split(' ').map(Number);
}
