import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { openFolder } from './nobody.js';
import { runProgram, startProgram, useNobody } from './program.js';

/** Most tests ask the resident program: it says what a process of its own says, or they prove nothing. */

const folder = openFolder();
writeFileSync(join(folder, 'faux.yaml'), 'titre: T\nzut: x\n');
writeFileSync(join(folder, 'bon.yaml'), 'titre: T\npartenaires:\n  - {id: afd, apports: [X]}\n');
const ANSWERS = 'version: 1\nkit: K\nbesoins: [etat]\n';

describe('says the same as a process of its own', () => {
  test.each<[string, { input?: string; env?: Record<string, string> }]>([
    ['', {}],
    ['--version', {}],
    ['--help', {}],
    ['aide conseil', {}],
    ['liste', {}],
    ['liste --json --supplement bon.yaml', {}],
    ['profil ue', { env: { COLUMNS: '60', FORCE_COLOR: '1' } }],
    ['comparer afd cdc', { env: { COLUMNS: '120' } }],
    ['conseil --besoin financement --refuse remuneration', {}],
    ['conseil --reponses -', { input: ANSWERS }],
    ['conseil --reponses -', {}],
    ['sources --sans-complement', {}],
    ['kit verifier', {}],
    ['kit verifier faux.yaml bon.yaml', {}],
    ['kit nouveau -', {}],
    ['liste --supplement faux.yaml', {}],
    ['liste --kit absent.yaml', {}],
    ['sources --kit - --supplement -', { input: 'titre: T\n' }],
    ['profil zut', {}],
    ['lsite', {}],
    ['liste --sortie bon.yaml', {}],
  ])('%s', (line, more) => {
    const conditions = { cwd: folder, ...more };
    const args = line.split(' ').filter(Boolean);
    expect(runProgram(args, conditions)).toEqual(startProgram(args, conditions));
  });
});

describe('from one line to the next', () => {
  test('nothing stays: folder, environment, standard input, colour', () => {
    const first = runProgram(['liste'], { cwd: folder });
    runProgram(['conseil', '--reponses', '-'], {
      input: ANSWERS,
      env: { COLUMNS: '40', FORCE_COLOR: '1' },
    });
    expect(runProgram(['liste'], { cwd: folder })).toEqual(first);
    expect(runProgram(['conseil', '--reponses', '-'], { input: ANSWERS }).code).toBe(0);
  });

  test('a supplement is read in the home that is given, and in no other', () => {
    const home = join(folder, '.config/partenaires');
    mkdirSync(home, { recursive: true });
    writeFileSync(join(home, 'a.yaml'), 'titre: Chez nous\n');
    expect(runProgram(['sources'], { env: { HOME: folder } }).out).toContain('Chez nous');
    expect(runProgram(['sources']).out).not.toContain('Chez nous');
  });

  test('a file is written in the folder that is given', () => {
    expect(runProgram(['liste', '--sortie', 'note.txt'], { cwd: folder }).code).toBe(0);
    expect(readFileSync(join(folder, 'note.txt'), 'utf8')).toBe(runProgram(['liste']).out);
  });
});

describe('nobody', () => {
  const runAsNobody = useNobody();

  test('runs the same program', () => {
    const { code, out, err } = runAsNobody(['liste'], { cwd: folder });
    expect({ code, out, err }).toEqual(runProgram(['liste'], { cwd: folder }));
  });

  test('has not the rights of root', () => {
    const closed = join(folder, 'fermé');
    mkdirSync(closed, { mode: 0o555 });
    expect(runAsNobody(['liste', '--sortie', 'refus.txt'], { cwd: closed }).code).toBe(1);
    expect(readdirSync(closed)).toEqual([]);
  });
});
