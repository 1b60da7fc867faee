import { beforeAll, describe, expect, test } from '@jest/globals';
import type { Forme } from '../../src/acteurs/champs.js';

/**
 * A column that is declared, and no more: its descriptor is added before any other part of the program is loaded,
 * and all of them must find it.
 */

/** Of the model where a person looks, and of nothing that the program says elsewhere. */
const DIT = 'Préfecture du 12 juin';
const TITRES: Readonly<Record<Forme, string>> = {
  acteurs: 'agrement_etat',
  actions: 'cadre_juridique',
};

let run: (argv: string[]) => Promise<{ readonly out: string; readonly bytes: Buffer }>;

beforeAll(async () => {
  const { CHAMPS_ACTEUR } = await import('../../src/acteurs/champs.js');
  const { CHAMPS_ACTION } = await import('../../src/acteurs/champs-actions.js');
  const { texte } = await import('../../src/acteurs/genres.js');
  const portrait = { titres: ['statut'], exemples: ['Exemple déclaré'] };
  Object.assign(CHAMPS_ACTEUR, {
    [TITRES.acteurs]: texte({ ...portrait, description: 'Agrément', etiquette: 'Agrément' }),
  });
  Object.assign(CHAMPS_ACTION, {
    [TITRES.actions]: texte({ ...portrait, description: 'Cadre', etiquette: 'Cadre' }),
  });
  const { runOn } = await import('../fuzz/oracle.js');
  const { compiledTerritoire } = await import('../support/territoire.js');
  const files = {
    // Under another title, which is understood too.
    'a.csv': `nom;statut;latitude;longitude\nFoyer;${DIT};45,2;5,7\n`,
    'b.csv': `acteur;intitule;statut\nFoyer;Puits;Accord de 2019\n`,
    '/territoire.json': compiledTerritoire(),
  };
  run = async (argv) => {
    const { stdout, disk } = await runOn(argv, files);
    const [, path = ''] = /--sortie (\S+)/.exec(argv.join(' ')) ?? [];
    return { out: stdout, bytes: Buffer.from(disk.get(path) ?? '', 'latin1') };
  };
});

const carte = (...more: string[]) => run(['carte', 'a.csv', 'b.csv', ...more]);

describe('a declared column is', () => {
  test('read under its titles, and under no other name in what is written of it', async () => {
    const { out } = await carte('--json');
    const [acteur] = JSON.parse(out).acteurs;
    expect(acteur).toMatchObject({ agrementEtat: DIT, autres: {} });
    expect(acteur.actions).toMatchObject([{ intitule: 'Puits', cadreJuridique: 'Accord de 2019' }]);
  });

  test('in the csv of acteurs, and of actions', async () => {
    const [titres = '', row = ''] = (await carte('-f', 'csv', '--separateur', '|')).out.split(
      '\r\n',
    );
    expect(row.split('|')[titres.split('|').indexOf(TITRES.acteurs)]).toBe(DIT);
    const actions = (await carte('-f', 'csv', '--actions')).out;
    expect(actions).toContain(TITRES.actions);
    expect(actions).toContain('Accord de 2019');
  });

  test('a property of the geojson', async () => {
    const { out } = await carte('-f', 'geojson');
    expect(JSON.parse(out).features[0].properties).toMatchObject({ [TITRES.acteurs]: DIT });
  });

  test.each(['markdown', 'html'])('told in %s with its label', async (format) => {
    const { out } = await carte('-f', format);
    const words = out.replace(/[\u00a0\u202f]/g, ' ').replace(/<[^>]*>|[\\*]/g, '');
    expect(words).toContain(`Agrément : ${DIT}`);
    expect(words).toContain('Puits, Cadre : Accord de 2019');
  });

  test('on the screen, of an action', async () => {
    expect((await carte('--actions')).out).toContain('Accord de 2019');
  });

  test('in the docx and the xlsx', async () => {
    const { unzipSync, strFromU8 } = await import('fflate');
    for (const path of ['a.docx', 'a.xlsx']) {
      const { bytes } = await carte('--sortie', path);
      const parts = Object.values(unzipSync(bytes)).map((part) => strFromU8(part));
      expect(parts.filter((xml) => xml.includes(DIT))).not.toEqual([]);
      expect(parts.filter((xml) => xml.includes('Accord de 2019'))).not.toEqual([]);
    }
  });

  test('in the models to fill in', async () => {
    const { out } = await run(['acteurs', 'nouveau', '-']);
    expect(out).toMatch(new RegExp(`;${TITRES.acteurs}\r\n`));
    expect(out).toContain('Exemple déclaré');
    const { modeleYaml } = await import('../../src/acteurs/modele.js');
    expect(modeleYaml('x')).toContain('cadre_juridique: "Exemple déclaré"');
  });

  test('in the editor schema', async () => {
    const { acteursJsonSchema } = await import('../../src/build/acteurs.js');
    const { properties } = JSON.parse(acteursJsonSchema());
    expect(properties.acteurs.items.properties.agrement_etat.description).toBe('Agrément');
    expect(properties.actions.items.properties.cadre_juridique.description).toBe('Cadre');
  });

  test('a column of what is imported', async () => {
    const { CHAMPS_IMPORT } = await import('../../src/acteurs/import/import.js');
    expect(CHAMPS_IMPORT).toContain(TITRES.acteurs);
  });
});
