import { describe, expect, test } from '@jest/globals';
import { run } from '../../../src/cli/run.js';
import { fakeWorld, type Setup } from '../../support/world.js';

const KIT = `titre: K
besoins: [{id: a, nom: A}]
partenaires:
  - {id: p, nom: P, apports: [{texte: Il apporte, besoins: [a]}]}
  - {id: q, nom: Q}
`;

async function type(line: string, setup: Setup = {}) {
  const world = fakeWorld({ files: { k: KIT }, ...setup });
  const exitCode = await run([...line.split(' '), '--kit', 'k'], world);
  const err = world.stderr.text.replace(/[\u00a0\u202f]/g, ' ').replaceAll('’', "'");
  return { exitCode, err, out: world.stdout.text, files: [...world.disk.keys()], world };
}

const NOTHING = { exitCode: 2, out: '', files: ['k'] };

describe('refused before anything is written or asked', () => {
  test.each([
    ['profil p --sortie x.csv', "ce résultat n'existe pas au format csv"],
    ['sources --format csv', "ce résultat n'existe pas au format csv"],
    ['conseil -b a --format csv --separateur xx --enregistrer r.yaml', 'ne peut pas séparer'],
    ['conseil -b a --format html --date 2026-02-30 --enregistrer r.yaml', "n'est pas une date"],
    ['conseil -b a --pour mairie --sortie x.docx', 'valeur refusée pour --pour : mairie'],
    ['liste --lignes --sortie l.html', "ce résultat n'existe pas au format html"],
    ['kit verifier --sortie x.docx', "ce résultat n'existe pas au format docx"],
    ['--version --format csv', "ce résultat n'existe pas au format csv"],
    ['conseil -b a --enregistrer /config/r.yaml', 'lu comme un supplément'],
    ['conseil -b a --format csv --separateur é', 'ne peut pas séparer'],
    ['liste --sortie x.xlsx', "ce résultat n'existe pas au format xlsx"],
    ['conseil -b a -f geojson', "ce résultat n'existe pas au format geojson"],
    ['liste --sortie x.pdf', "aucun format n'a l'extension « .pdf »"],
  ])('%s', async (line, message) => {
    const outcome = await type(line);
    expect(outcome).toMatchObject(NOTHING);
    expect(outcome.err).toContain(message);
  });

  test('a Word document for a terminal: no question is asked', async () => {
    const outcome = await type('conseil --format docx', { columns: 80, script: [] });
    expect(outcome).toMatchObject(NOTHING);
    expect(outcome.err).toContain("un document Word ne s'affiche pas à l'écran");
    expect(outcome.world.asked).toEqual([]);
  });
});

describe('written', () => {
  test.each([
    ['html', '<!doctype html>'],
    ['md', '# '],
    ['csv', '\ufeffstatut'],
    ['json', '{'],
    ['txt', 'Approchez'],
    ['docx', 'PK'],
  ])('%s: the extension chooses the format', async (extension, start) => {
    const { exitCode, world } = await type(`conseil -b a --sortie note.${extension}`);
    expect(exitCode).toBe(0);
    expect(world.disk.get(`note.${extension}`)).toMatch(new RegExp(`^${start}`, 'i'));
  });

  test('a Word document to a pipe, whole', async () => {
    const { exitCode, out } = await type('conseil -b a --format docx --sortie -');
    expect({ exitCode, start: out.slice(0, 2) }).toEqual({ exitCode: 0, start: 'PK' });
  });

  test('the date of today, unless it is given', async () => {
    const date = async (more: string) => {
      const { out } = await type(`conseil -b a --format markdown${more}`);
      return /\*\*Date\*\*\s:\s(.*)/u.exec(out)?.[1]?.replaceAll('\u00a0', ' ');
    };
    expect(await date('')).toBe('1er mars 2026');
    expect(await date(' --date 2027-12-24')).toBe('24 décembre 2027');
  });

  test('lines for a pipe: four fields, apart by a tab, and no title', async () => {
    expect((await type('liste --lignes')).out).toBe('p\tP\ta\t\nq\tQ\t\t\n');
  });

  test('--sortie - is the terminal: the menu comes', async () => {
    const script = [
      ['checkbox', ['a']],
      ['select', 'quitter'],
    ] as const;
    const { exitCode, world } = await type('conseil --sortie -', { columns: 80, script });
    expect({ exitCode, left: world.remaining }).toEqual({ exitCode: 0, left: [] });
  });
});
