import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { width } from '../../src/text/layout.js';
import { plain, runProgram, UNPRINTABLE } from '../support/program.js';

const FULL =
  'conseil --tous --essentiel etat,financement --besoin mobilite,jeunesse,expertise --situation projet-modeste,sans-agrement --refuse projet-du-partenaire'.split(
    ' ',
  );

describe('the page of the advice', () => {
  test.each([40, 60, 69, 70, 80, 120, 160])(
    'at %i columns: whole, and no line is wider',
    (columns) => {
      const { code, out, err } = runProgram(FULL, { env: { COLUMNS: `${columns}` } });
      expect({ code, err }).toEqual({ code: 0, err: '' });
      expect(out.split('\n').filter((line) => width(line) > columns)).toEqual([]);
      expect(out).not.toContain('…');
      expect(out).not.toMatch(UNPRINTABLE);
      const words = out.replace(/[^\p{L}\p{N}]+/gu, ' ');
      for (const word of ['complémentarités', 'Professionnalisme', 'développement', 'accrédités']) {
        if (columns > 60) expect(words).toContain(word);
      }
    },
  );

  test.each([60, 80, 120])('looks as agreed at %i columns', (columns) => {
    const args = 'conseil --essentiel financement --besoin credibilite,expertise'.split(' ');
    expect(runProgram(args, { env: { COLUMNS: `${columns}` } }).out).toMatchSnapshot();
  });

  test('a besoin that only a refused partner answers is not said to have no answer in the kit', () => {
    const args = 'conseil --besoin economie,financement --refuse remuneration'.split(' ');
    expect(runProgram(args).out).toContain(
      '▲ Sans réponse, sauf des partenaires écartés\u00a0: volet économique.',
    );
  });

  test('the first line says whom to approach, the table is one of aligned lines', () => {
    const [first = ''] = runProgram(FULL).out.split('\n');
    expect(first).toMatch(
      /^Approchez d’abord\u00a0: AFD, pour «\u00a0financement\u00a0», «\u00a0expertise et nouvelles thématiques\u00a0»/,
    );
    const table = runProgram(FULL)
      .out.split('\n')
      .filter((line) => /^[┌├│└]/.test(line));
    expect(new Set(table.map(width))).toEqual(new Set([100]));
  });

  test('five partners unless all are asked for, and the rest is counted', () => {
    const args =
      'conseil --besoin financement,mobilite,evaluation,economie,credibilite,expertise'.split(' ');
    const ranks = (out: string) => out.match(/^│ \d+ /gm)?.length;
    const five = runProgram(args);
    // One more: the tour de table advises a partner of a low rank.
    expect(ranks(five.out)).toBe(6);
    expect(five.out).toContain('1 autre partenaire répond aussi');
    const all = runProgram([...args, '--tous']);
    expect(ranks(all.out)).toBe(7);
    expect(all.out).not.toContain('autre partenaire répond');
  });

  test('nobody left: says so first, with the reasons', () => {
    const { code, out } = runProgram('conseil --besoin economie --refuse remuneration'.split(' '));
    expect(code).toBe(0);
    expect(out).toMatch(
      /^Votre besoin «\u00a0volet économique\u00a0» n’a pas de partenaire\u00a0: la seule réponse du kit est refusée\./,
    );
    expect(out).toContain('«\u00a0Partenaire à rémunérer\u00a0»');
  });
});

describe('the list', () => {
  const listAt = (columns: number, ...more: string[]) =>
    runProgram(['liste', ...more], { env: { COLUMNS: `${columns}` } }).out;

  test('is a table from 70 columns on, cards below', () => {
    expect(listAt(70)).toMatch(/^┌/m);
    expect(listAt(69)).toMatch(/^Service d’information jeunesse\n {2}Répond à/m);
  });

  test('is cards, and so is a comparison, where a word would be cut', () => {
    const word = 'x'.repeat(60);
    const path = join(mkdtempSync(join(tmpdir(), 'partenaires-')), 's.yaml');
    writeFileSync(path, `titre: S\npartenaires: [{id: x, nom: ${word}}]\n`);
    for (const page of [
      listAt(80, '--supplement', path),
      runProgram(['comparer', 'ue', 'x', '--supplement', path], { env: { COLUMNS: '80' } }).out,
    ]) {
      expect(page).toContain(word);
      expect(page).not.toContain('│');
    }
  });
});

describe('colour', () => {
  const args = ['conseil', '--besoin', 'financement'];
  const none = runProgram(args).out;

  test('repeats what words and signs say: without it the page is the same', () => {
    const coloured = runProgram(args, { env: { FORCE_COLOR: '1' } }).out;
    expect(coloured).not.toBe(none);
    expect(plain(coloured)).toBe(none);
  });

  test.each([
    ['a pipe', {}, []],
    ['NO_COLOR', { NO_COLOR: '1', FORCE_COLOR: '1' }, []],
    ['--sans-couleur', { FORCE_COLOR: '1' }, ['--sans-couleur']],
  ])('%s: none', (_, env, more) => {
    expect(runProgram([...args, ...more], { env }).out).toBe(none);
  });
});
