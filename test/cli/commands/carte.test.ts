import { describe, expect, test } from '@jest/globals';
import { readXlsx } from 'hucre/xlsx';
import { run } from '../../../src/cli/run.js';
import { compiledTerritoire } from '../../support/territoire.js';
import { fakeWorld } from '../../support/world.js';

const KIT = `titre: Essai
besoins: [{ id: eau, nom: Eau }, { id: air, nom: Air }]
partenaires:
  - { id: a, nom: Alpha, apports: [{ texte: De l'eau, besoins: [eau] }] }
  - { id: b, nom: Beta, apports: [{ texte: De l'air, besoins: [air] }] }
  - { id: c, nom: Gamma }
`;
const ACTEURS = `nom;type;commune;code_postal;pays;themes;odd;latitude;longitude;référent
Alpes sans frontières;Alpha;Grenoble;38000;Mali|Sénégal;Eau potable;6;45,1885;5,7245;Mme =Dupont
Amis de Lyon;a;Lyon;;;Culture;;;;
Sans rien;;;;;;;;;
`;
const ACTIONS = `acteur;intitule;pays;localite_partenaire;themes;annee_debut;annee_fin
Alpes sans frontières;Puits;Mali;Kayes;Eau potable;2018;2022
Amis de Lyon;Tournée;Maroc;;Culture;2024;
`;
const FILES = { 'k.yaml': KIT, 'a.csv': ACTEURS, 'act.csv': ACTIONS };

async function play(line: string | readonly string[], files: Record<string, string> = {}) {
  const world = fakeWorld({
    files: { ...FILES, '/territoire.json': compiledTerritoire(), ...files },
    env: { COLUMNS: '100' },
  });
  const argv = typeof line === 'string' ? line.split(' ') : line;
  const code = await run(['carte', ...argv, '--kit', 'k.yaml'], world);
  const plain = (text: string) => text.replace(/[\u00a0\u202f]/g, ' ').replaceAll('’', "'");
  return { code, out: plain(world.stdout.text), err: plain(world.stderr.text), world };
}

const idsIn = (json: string) =>
  JSON.parse(json).acteurs.map(({ id }: { id: string }) => id) as string[];

describe('in a terminal', () => {
  test('the fact comes first, then who, where, and what is missing', async () => {
    const { code, out, err } = await play('a.csv');
    expect({ code, err }).toEqual({ code: 0, err: '' });
    const lines = out.split('\n').filter((line) => line !== '');
    expect(lines[0]).toBe(
      '3 acteurs connus, 1 des 3 types de partenaire ; encore aucun pour : Beta, Gamma',
    );
    expect(lines[2]).toBe('  · Alpha (2) : Alpes sans frontières (Grenoble), Amis de Lyon (Lyon)');
    expect(out).toMatch(/│ Alpha +│ 1 +│ 1 +│ 0 +│ 2 +│/);
    expect(out).toContain('  Besoins sans acteur  Air\n');
    expect(out).toContain('Absent de vos fichiers, pas forcément du territoire.');
  });

  test('actions are grouped by country, or by theme, and each acteur shows its own', async () => {
    const { out } = await play('a.csv act.csv --actions');
    expect(out).toContain('2 actions, de 2 acteurs sur 3, dans 2 pays');
    expect(out).toContain('Les actions, par pays');
    expect(out).toMatch(/Mali \(1\) +Puits, Kayes, Mali, 2018–2022 : Alpes sans frontières/);
    expect(out).toMatch(/Amis de Lyon \(1\) +Tournée, Maroc, depuis 2024/);
    expect((await play('a.csv act.csv --actions --par theme')).out).toContain('Eau potable (1)');
    expect((await play('a.csv --actions')).out).toContain('aucune action');
  });

  test('what was chosen is said in words', async () => {
    const { out } = await play('a.csv --departement isere,69 --type a');
    expect(out).toContain('2 acteurs sur 3\nChoix : type Alpha ; département Isère ou Rhône.');
  });
});

describe('nobody', () => {
  test('the filter that leaves nobody is named', async () => {
    const { code, out } = await play('a.csv --pays Laos --type a');
    expect(code).toBe(0);
    expect(out).toContain('Aucun acteur ne convient, sur les 3 connus');
    expect(out).toContain('▲ Aucun acteur connu dans vos fichiers pour : pays Laos.');
  });

  test('filters that only together leave nobody are said to', async () => {
    const { out } = await play('a.csv --pays Mali --theme culture');
    expect(out).toContain("ensemble, ils n'en laissent aucun");
  });

  test('a file without an acteur is no error', async () => {
    const { code, out } = await play('vide.csv', { 'vide.csv': 'nom;type\n' });
    expect(code).toBe(0);
    expect(out).toContain('Aucun acteur dans vos fichiers');
    const json = JSON.parse((await play('vide.csv --json', { 'vide.csv': 'nom\n' })).out);
    expect(json.manques).toEqual({ types: ['a', 'b', 'c'], besoins: ['eau', 'air'], sansType: [] });
  });
});

describe('bad lines', () => {
  test('all words that name nothing are told at once, each with the nearest', async () => {
    const { code, err, out } = await play(
      'a.csv --type Alfa --besoin aeu --departement Isre --pays Mari --theme eu --odd 18',
    );
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain('6 mots de la ligne de commande à corriger');
    for (const said of ['« Alfa »', '« aeu »', '38 : Isère', 'ML : Mali', '« eu »', '« 18 »'])
      expect(err).toContain(said);
    expect(err).toContain(
      'Thèmes de vos fichiers :\n  Culture : 1 acteur\n  Eau potable : 1 acteur',
    );
  });

  test.each(['-1', '0', '18', 'ODD 99', '6x'])('--odd=%s is no goal', async (odd) => {
    const { code, err } = await play(['a.csv', `--odd=${odd}`]);
    expect(code).toBe(2);
    expect(err).toContain(`objectif de développement durable inconnu « ${odd} »`);
  });

  test('what is asked for twice is said once', async () => {
    const { out } = await play('a.csv --odd 6,6,06 --type a,alpha --pays ML,Mali');
    expect(out).toContain('Choix : type Alpha ; pays Mali ; ODD 6, Eau propre et assainissement.');
  });

  test('actions have no other groups than countries and themes', async () => {
    const { code, err, out } = await play('a.csv act.csv --actions --par commune');
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain('--actions ne va pas avec --par commune');
    expect(err).toContain('--par theme');
    expect((await play('a.csv act.csv --actions --par type')).code).toBe(2);
    expect((await play('a.csv act.csv --actions --par pays')).code).toBe(0);
  });

  test('a file that is missing ends in 1, whatever the others', async () => {
    const { code, err, out } = await play('a.csv absent.csv');
    expect({ code, out }).toEqual({ code: 1, out: '' });
    expect(err).toContain('absent.csv');
  });

  test('a copy of a file is told to count twice', async () => {
    const { code, err } = await play('a.csv copie.csv', { 'copie.csv': ACTEURS });
    expect(code).toBe(0);
    expect(err).toContain('3 acteurs peut-être en double');
    expect(err).toContain('partenaires acteurs verifier a.csv copie.csv');
  });

  test('a file given twice is read once', async () => {
    expect(idsIn((await play('a.csv ./a.csv a.csv --json')).out)).toHaveLength(3);
  });

  test('without a file, the command says what to write', async () => {
    const world = fakeWorld({ files: FILES });
    expect(await run(['carte'], world)).toBe(2);
    expect(world.stderr.text).toContain('partenaires carte [options] FICHIER…');
  });
});

describe('filters', () => {
  test.each([
    ['--type alpha', ['alpes-sans-frontieres', 'amis-de-lyon']],
    ['--besoin eau', ['alpes-sans-frontieres', 'amis-de-lyon']],
    ['--commune GRENOBLE', ['alpes-sans-frontieres']],
    ['--commune 38185', ['alpes-sans-frontieres']],
    ['--commune Lyon', ['amis-de-lyon']],
    ['--region auvergne-rhone-alpes', ['alpes-sans-frontieres', 'amis-de-lyon']],
    ['--pays senegal', ['alpes-sans-frontieres']],
    // Where an action is, its acteur acts.
    ['--pays maroc', ['amis-de-lyon']],
    ['--theme CULTURE', ['amis-de-lyon']],
    ['--odd 6', ['alpes-sans-frontieres']],
    ['--pays ML,MA', ['alpes-sans-frontieres', 'amis-de-lyon']],
    ['--pays ML --pays MA --theme culture', ['amis-de-lyon']],
  ])('%s', async (options, ids) => {
    expect(idsIn((await play(`a.csv act.csv --json ${options}`)).out)).toEqual(ids);
  });

  test('--categorie, of the files as they are, whatever the case', async () => {
    const own = { 'o.csv': 'nom;type\nA;ONG\nB;Comité de jumelage\nC;a\nD;ong\n' };
    const { out } = await play('o.csv --categorie Ong --json', own);
    expect(idsIn(out)).toEqual(['a', 'd']);
    const wrong = await play('o.csv --categorie OMG', own);
    expect(wrong.code).toBe(2);
    expect(wrong.err).toMatch(/catégorie inconnue « OMG ».*« ONG » \?\nCatégories de vos fichiers/);
    expect(wrong.err).toContain('  ONG : 2 acteurs\n  Comité de jumelage : 1 acteur');
    expect((await play('a.csv --categorie x')).err).toContain("n'ont aucune catégorie");
  });

  test('a name may have spaces, and a comma ends it', async () => {
    const { out } = await play(['a.csv', '--odd', 'eau propre et assainissement,4', '--json']);
    expect(idsIn(out)).toEqual(['alpes-sans-frontieres']);
  });
});

describe('exports hold what the filters left, and read back', () => {
  test('CSV', async () => {
    const { world } = await play('a.csv act.csv --type a --sortie b.csv');
    const csv = world.disk.get('b.csv') as string;
    const before = JSON.parse((await play('a.csv --type a --json')).out);
    const after = JSON.parse((await play('b.csv --json', { 'b.csv': csv })).out);
    expect(after.acteurs).toEqual(before.acteurs);
    const actions = (await play('a.csv act.csv --actions --sortie c.csv')).world.disk.get('c.csv');
    const whole = { 'b.csv': csv, 'c.csv': actions as string };
    expect(JSON.parse((await play('b.csv c.csv --json', whole)).out).acteurs).toEqual(
      JSON.parse((await play('a.csv act.csv --type a --json')).out).acteurs,
    );
  });

  test('XLSX, with a sheet of actions where there are any', async () => {
    const { world } = await play('a.csv act.csv --commune Lyon --sortie b.xlsx');
    const { sheets } = await readXlsx(Buffer.from(world.disk.get('b.xlsx') as string, 'latin1'));
    expect(sheets.map(({ name }) => name)).toEqual(['acteurs', 'actions']);
    expect(sheets.map(({ rows }) => rows.length)).toEqual([2, 2]);
    const alone = (await play('a.csv --sortie b.xlsx')).world.disk.get('b.xlsx') as string;
    const read = await readXlsx(Buffer.from(alone, 'latin1'));
    expect(read.sheets.map(({ name }) => name)).toEqual(['acteurs']);
  });

  test('GeoJSON, which counts those that are nowhere', async () => {
    const { out, err } = await play('a.csv --format geojson');
    expect(JSON.parse(out).features).toHaveLength(1);
    expect(err).toBe(
      'Absents du fichier .geojson, faute de latitude et de longitude : 2 acteurs sur 3.\n',
    );
    expect((await play('a.csv --odd 6 -f geojson')).err).toBe('');
  });

  test('a workbook is not for a screen', async () => {
    const world = fakeWorld({ files: FILES, columns: 80 });
    expect(await run(['carte', 'a.csv', '-f', 'xlsx'], world)).toBe(2);
    expect(world.stderr.text).toContain('--sortie acteurs.xlsx');
  });
});
