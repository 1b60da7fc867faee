import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { champsOf } from '../../../src/acteurs/champs.js';
import { acteursJsonSchema } from '../../../src/build/acteurs.js';
import { readTables } from '../../../src/lecture/tables/read.js';
import { runOn } from '../../fuzz/oracle.js';
import { plain } from '../../kit/reading.js';
import { compiledTerritoire } from '../../support/territoire.js';
import { fakeWorld } from '../../support/world.js';

/** The file that the command writes, and what it says. */
async function nouveau(
  path: string,
  disk: Readonly<Record<string, string>> = {},
  more: string[] = [],
) {
  const {
    code,
    stdout,
    stderr,
    disk: after,
  } = await runOn(['acteurs', 'nouveau', path, ...more], disk);
  return { code, out: plain(stdout), err: plain(stderr), written: after.get(path) };
}

/** Its bytes: the disk of a test holds those of a workbook as so many characters. */
const bytesOf = (path: string, written = '') =>
  Buffer.from(written, path.endsWith('.xlsx') ? 'latin1' : 'utf8');

describe('acteurs nouveau', () => {
  test.each(['a.csv', 'a.xlsx', 'a.yaml', 'A.YML'])('%s is accepted as it is', async (path) => {
    const { code, out, err, written } = await nouveau(path);
    expect({ code, out }).toEqual({ code: 0, out: '' });
    expect(err).toBe(
      `Enregistré : ${path}\nPour le vérifier : partenaires acteurs verifier ${path}\n`,
    );
    const verdict = await runOn(['acteurs', 'verifier', path, '--json'], {
      [path]: bytesOf(path, written),
      '/territoire.json': compiledTerritoire(),
    });
    expect(JSON.parse(verdict.stdout)).toMatchObject({
      erreurs: 0,
      avertissements: 0,
      acteurs: 3,
      actions: path === 'a.csv' ? 0 : 2,
      remarques: [],
    });
    expect(
      JSON.parse(verdict.stdout).colonnes.every((c: { role: string }) => c.role === 'utilisee'),
    ).toBe(true);
  });

  test('a .csv has the official titles, for a French spreadsheet', async () => {
    const { written = '' } = await nouveau('a.csv');
    const [titles, ...rows] = written.trimEnd().split('\r\n');
    expect(titles).toBe(`\ufeff${champsOf('acteurs').join(';')}`);
    expect(rows).toHaveLength(3);
    expect(rows.every((row) => row.includes('EXEMPLE À REMPLACER'))).toBe(true);
  });

  test('- is standard output, for a CSV', async () => {
    const { written } = await nouveau('a.csv');
    const { stdout, stderr } = await runOn(['acteurs', 'nouveau', '-']);
    expect([stdout, stderr]).toEqual([written, '']);
  });

  test('a .xlsx keeps its codes as texts', async () => {
    const { written } = await nouveau('a.xlsx');
    const world = fakeWorld({ files: { 'a.xlsx': bytesOf('a.xlsx', written) } });
    const { tables } = await readTables(world.files, 'a.xlsx', {});
    expect(tables.map(({ feuille }) => feuille)).toEqual(['acteurs', 'actions']);
    expect(tables[0]?.lignes.flat()).toContain('00000000000000');
  });

  test('a .yaml names the editor schema of this installation', async () => {
    const { written } = await nouveau('a.yaml');
    expect(written).toMatch(
      /^# yaml-language-server: \$schema=file:\/\/\/kit\/acteurs\.schema\.json\n/,
    );
  });

  test.each(['acteurs.ods', 'acteurs', '.csv.txt'])(
    'refuses %s, whose kind it cannot be',
    async (path) => {
      const { code, err, written } = await nouveau(path);
      expect([code, written]).toEqual([2, undefined]);
      expect(err).toContain(`un fichier d'acteurs ne s'appelle pas « ${path} »`);
      expect(err).toContain('.csv ou .xlsx');
    },
  );

  test('replaces nothing unless it is told to', async () => {
    const disk = { 'a.csv': 'déjà là' };
    const refused = await nouveau('a.csv', disk);
    expect([refused.code, refused.written]).toEqual([1, 'déjà là']);
    expect((await nouveau('a.csv', disk, ['--ecraser'])).written).toContain('EXEMPLE');
  });
});

describe('the editor schema', () => {
  test('is the one that is committed (else: npm run schema)', () => {
    expect(readFileSync('kit/acteurs.schema.json', 'utf8')).toBe(acteursJsonSchema());
  });

  test.each(['acteurs', 'actions'] as const)('describes each field of %s in French', (forme) => {
    const { properties } = JSON.parse(acteursJsonSchema()).properties[forme].items;
    expect(Object.keys(properties)).toEqual(champsOf(forme));
    for (const field of Object.values<Record<string, unknown>>(properties)) {
      expect(field).toEqual(
        expect.objectContaining({ description: expect.stringMatching(/^\p{Lu}/u) }),
      );
      expect(field).not.toHaveProperty('portrait');
    }
  });
});
