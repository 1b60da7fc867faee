import { readFileSync } from 'node:fs';
import { loadTerritoire } from '../../src/territoire/load.js';
import type { Territoire } from '../../src/territoire/territoire.js';
import { fakeWorld } from './world.js';

/** A file of the official lists, as they are installed. */
export const officialList = (name: string) =>
  JSON.parse(readFileSync(`node_modules/@etalab/decoupage-administratif/data/${name}`, 'utf8'));

let compiled: string | undefined;

/** What the build has compiled of them: for `files` of a fake world, under `/territoire.json`. */
export function compiledTerritoire(): string {
  compiled ??= readFileSync('dist/territoire.json', 'utf8');
  return compiled;
}

let loaded: Territoire | undefined;

/** The official list, as the program has it. */
export function territoire(): Territoire {
  loaded ??= loadTerritoire(fakeWorld({ files: { '/territoire.json': compiledTerritoire() } }));
  return loaded;
}
