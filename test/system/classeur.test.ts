import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { openClasseur as openHere } from '../../src/lecture/tables/classeur/ouvrir.js';
import { openClasseur } from '../../src/system/classeur.js';
import { bundleProgram } from '../support/bundle.js';
import { openFolder } from '../support/nobody.js';
import { NODE, start } from '../support/start.js';

const TABLEUR = resolve('dist/tableur.cjs');
const octets = readFileSync(new URL('../fixtures/tableur/acteurs.xlsx', import.meta.url));
const demande = { format: 'xlsx', octets, feuille: undefined } as const;
const folder = openFolder();

/** A file that runs in place of the part that opens workbooks. */
function program(name: string, source: string): string {
  const path = join(folder, name);
  writeFileSync(path, source);
  return path;
}

describe('a workbook is opened in a thread of its own', () => {
  test('it answers what it would answer here', async () => {
    expect(await openClasseur(TABLEUR, demande)).toEqual(await openHere(demande));
  });

  test('wherever the program is', async () => {
    const odd = join(folder, "l'été #1 100 %?");
    mkdirSync(odd);
    copyFileSync(TABLEUR, join(odd, 'tableur.cjs'));
    const lu = await openClasseur(join(odd, 'tableur.cjs'), demande);
    expect(lu).toMatchObject({ noms: ['Acteurs', 'Notes', 'ACTIONS'] });
  });

  test('what never ends is ended', async () => {
    const endless = program('endless.cjs', 'for (;;) {}');
    expect(await openClasseur(endless, demande, 100)).toEqual({ refus: 'duree' });
  });

  // In a process of its own: jest's has a memory of another size, which a thread takes over from it.
  test('what takes all memory is stopped', async () => {
    const greedy = program('greedy.cjs', 'const all = []; for (;;) all.push({ all: [all] });');
    const asker = join(folder, 'asker.mjs');
    await bundleProgram(
      `import { openClasseur } from './src/system/classeur.ts';
       openClasseur(process.argv[2], {}).then((lu) => console.log(JSON.stringify(lu)));`,
      asker,
    );
    expect(start(NODE, [asker, greedy])).toMatchObject({ out: '{"refus":"memoire"}\n', err: '' });
  });

  test('what ends without a word is told as damaged', async () => {
    const silent = program('silent.cjs', 'process.exit(3);');
    expect(await openClasseur(silent, demande)).toEqual({ refus: 'abime' });
  });

  test('a fault of ours is no fault of the file', async () => {
    const faulty = program('faulty.cjs', 'throw new Error("ours");');
    await expect(openClasseur(faulty, demande)).rejects.toThrow('ours');
    await expect(openClasseur(join(folder, 'gone.cjs'), demande)).rejects.toThrow('Cannot find');
  });

  test('nothing of the process reaches it', async () => {
    const curious = program(
      'curious.cjs',
      "const { parentPort } = require('node:worker_threads'); parentPort.postMessage({ feuilles: [], noms: Object.keys(process.env) });",
    );
    expect(await openClasseur(curious, demande)).toEqual({ feuilles: [], noms: [] });
  });
});
