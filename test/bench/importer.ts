import { spawnSync } from 'node:child_process';
import {
  closeSync,
  mkdtempSync,
  openSync,
  readFileSync,
  rmSync,
  statSync,
  writeSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { rna } from '../support/donnees-ouvertes.js';
import { line, summarize } from './measure.js';

/** Open data: a million associations imported, against csv-parse that only reads them, each a process of its own. */

const ROWS = 1_000_000;
const DISTINCT = 5_000;
const TARGETS = { ratio: 1.5, memory: 200 };
const USAGE = resolve('test/bench/usage.js');
const RUNS = 3;

const PLACES = [
  ['38185', '38000', 'Grenoble'],
  ['2A004', '20000', 'Ajaccio'],
  ['97411', '97400', 'Saint-Denis'],
  ['75111', '75011', 'Paris'],
  ['35238', '35000', 'Rennes'],
  ['', '31005', 'TOULOUSE CEDEX'],
] as const;

const CASES: readonly (readonly [label: string, options: readonly string[]])[] = [
  ['every association that is left', []],
  ['those of a département, by a word', ['--departement', '38', '--mot', 'jumelage,mali']],
];

/** A file in the shape of the RNA; one association in five is dissolved. */
function writeRna(path: string): void {
  const [titles = '', ...rows] = rna(
    Array.from({ length: DISTINCT }, (_, i) => {
      const [adrs_codeinsee = '', adrs_codepostal = '', adrs_libcommune = ''] =
        PLACES[i % PLACES.length] ?? [];
      const place = { adrs_codeinsee, adrs_codepostal, adrs_libcommune };
      return {
        ...{ ...place, id: `W${381_000_000 + i}`, titre: `ASSOCIATION ${i} DES AMIS DE LA RÉGION` },
        objet: `promouvoir ${i % 49 === 0 ? 'le jumelage' : 'la vie locale'} ; « agir » n° ${i}`,
        position: i % 5 === 0 ? 'D' : 'A',
      };
    }),
  ).split(/(?<=\n)/);
  const file = openSync(path, 'w');
  writeSync(file, titles);
  for (let i = 0; i < ROWS / DISTINCT; i++) writeSync(file, rows.join(''));
  closeSync(file);
}

interface Usage {
  readonly processor: number;
  readonly memory: number;
}

/** What a process took; throws where it failed. */
function usage(folder: string, ...args: readonly string[]): Usage {
  const out = join(folder, 'usage.json');
  const home = { HOME: folder, XDG_CONFIG_HOME: folder };
  const { status, stderr } = spawnSync(process.execPath, [USAGE, out, ...args], {
    encoding: 'utf8',
    env: { ...process.env, ...home },
  });
  if (status !== 0) throw new Error(`${args.join(' ')}: exit code ${status}\n${stderr}`);
  return JSON.parse(readFileSync(out, 'utf8'));
}

const WIDTHS = [36, 10, 12, 12, 12];
const folder = mkdtempSync(join(tmpdir(), 'partenaires-bench-'));
try {
  const path = join(folder, 'rna.csv');
  writeRna(path);
  const size = Math.round(statSync(path).size / 1e6);
  console.log(
    `\nOpen data: ${ROWS.toLocaleString('en')} associations (${size} MB) imported, against csv-parse alone`,
  );
  console.log(
    `(processor time, medians of ${RUNS} in turns; target ≤ ${TARGETS.ratio.toFixed(2)}, and ≤ ${TARGETS.memory} MB)\n`,
  );
  console.log(line(['', 'ratio', 'import', 'csv-parse', 'peak'], WIDTHS));
  for (const [label, options] of CASES) {
    const [alone, imported]: [Usage[], Usage[]] = [[], []];
    const command = ['acteurs', 'importer', path, '--format', 'rna', ...options];
    const sortie = ['--sortie', join(folder, 'acteurs.csv'), '--ecraser'];
    for (let i = 0; i < RUNS; i++) {
      alone.push(usage(folder, 'csv-parse', path));
      imported.push(usage(folder, 'partenaires', ...command, ...sortie));
    }
    const [bare, other] = [alone, imported].map((all) =>
      summarize(all.map(({ processor }) => processor)),
    );
    const ratio = (other?.median ?? Number.NaN) / (bare?.median ?? Number.NaN);
    const ms = (time = Number.NaN) => `${Math.round(time)} ms`;
    const peak = Math.max(...imported.map(({ memory }) => memory));
    const cells = [ratio.toFixed(2), ms(other?.median), ms(bare?.median), `${Math.round(peak)} MB`];
    console.log(line([label, ...cells], WIDTHS));
  }
} finally {
  rmSync(folder, { recursive: true });
}
