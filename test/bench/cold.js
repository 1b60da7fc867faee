// What the solidité of a page costs whoever asks for it: commands of their own on the shipped kit, of the
// program as it is and of one that is told every solidité for nothing, in pairs that take turns.
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const PAIRS = 15;
const TARGET = 5;
const BESOINS =
  'financement,mobilite,evaluation,economie,credibilite,continuite,jeunesse,citoyens,expertise,etat'.split(
    ',',
  );

const NOTHING = `return {
  methode: { tirages: 0, graine: 0, erreur: 0 },
  solidite: () => ({ partPremier: 0.5, tientA: [], phrases: [] }),
};`;

/** Writes the processor time of a command, in milliseconds, to its fourth stream. */
const REPORT = `process.on('exit', () => {
  const { user, system } = process.cpuUsage();
  require('node:fs').writeSync(3, String((user + system) / 1000));
});`;

/** Prints what it adds, in milliseconds of processor, the median of pairs and their lower quartile. */
export function benchCold(node, folder) {
  writeFileSync(join(mkdirOf(folder), 'report.cjs'), REPORT);
  const bare = program(node, join(folder, 'bare'), (source) =>
    source.replace(/function assess\([^)]*\)\s*\{/, (start) => start + NOTHING),
  );
  const whole = program(node, join(folder, 'whole'), (source) => source);
  console.log(`\nSolidité in a command of its own, ms of processor that it adds (${PAIRS} pairs);`);
  console.log(`target ≤ ${TARGET} ms\n`);
  console.log('  besoins, of which essential   median   lower quartile   whole command');
  for (const besoins of [4, 5, 6, 8, 10]) {
    for (const essentiels of [0, 2]) {
      const args = ['--besoin', BESOINS.slice(essentiels, besoins).join()];
      if (essentiels > 0) args.push('--essentiel', BESOINS.slice(0, essentiels).join());
      const times = (path) => timeOf(node, path, args, folder);
      times(bare);
      times(whole);
      const totals = [];
      const added = Array.from({ length: PAIRS }, () => {
        const without = times(bare);
        const withIt = times(whole);
        totals.push(withIt);
        return withIt - without;
      });
      const at = (all, share) =>
        all.sort((a, b) => a - b)[Math.floor(all.length * share)].toFixed(1);
      const cells = [at(added, 0.5).padStart(12), at(added, 0.25).padStart(17)];
      const label = `${besoins}, ${essentiels}`.padEnd(24);
      console.log(`  ${label}${cells.join('')}${at(totals, 0.5).padStart(16)}`);
    }
  }
}

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
  return Number(output[3]);
}
