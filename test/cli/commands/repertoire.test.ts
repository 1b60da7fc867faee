import { describe, expect, test } from '@jest/globals';
import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { findProches } from '../../../src/carte/proches.js';
import { conseilDocument } from '../../../src/conseil/donnees.js';
import { conseilRows } from '../../../src/conseil/rows.js';
import { arbitraryActeurs } from '../../support/arbitrary-acteurs.js';
import { play } from '../../support/petit-kit.js';
import { GRENOBLE, repertoire } from '../../support/proches.js';
import { territoire } from '../../support/territoire.js';
import { adviceOn, fullKit } from '../../support/vues.js';
import type { Step } from '../../support/world.js';

const ask = (...more: string[]) => ['conseil', '-b', 'eau,air', ...more];
const BESIDE = ['--acteurs', 'a.csv', '--commune', 'Grenoble'];

describe('an advice with acteurs', () => {
  test('nearest first, and the ranking as it was', async () => {
    const { code, out, err } = await play(ask(...BESIDE, '--accessible'));
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toContain(
      'Banque : Crédit du Drac (Grenoble, même commune) ; Agence de Vienne (Vienne, même département) ; Caisse du Rhône (Lyon, même région) ; et 1 autre\n',
    );
    expect(out).toContain(
      "École : aucun acteur connu dans vos fichiers ; porte d'entrée : Par la cour (2020, à vérifier), cour.example\n",
    );
    const bare = (await play(ask('--accessible'))).out.split('\n');
    const lines = new Set(out.split('\n'));
    expect(bare.filter((line) => !lines.has(line))).toEqual([]);
  });

  test('from a département, by a country', async () => {
    const place = ['--acteurs', 'a.csv', '--departement', 'rhone', '--pays', 'mali'];
    const { out } = await play(ask(...place, '--accessible'));
    expect(out).toContain(
      'Banque : Agence de Vienne (Vienne, même région) ; Crédit du Drac (Grenoble, même région) ; et 2 sans action connue dans ce pays\n',
    );
    expect(out).toContain('Lus dans a.csv ; proximité vue de : Rhône ; pays : Mali.');
  });

  test.each(['html', 'markdown'])('as %s: the note, with contact and source', async (format) => {
    const { out } = await play(ask(...BESIDE, '--format', format));
    for (const words of ['Crédit du Drac', 'drac@example.org', 'Annuaire', 'à vérifier']) {
      expect(out).toContain(words);
    }
  });

  test('as JSON: all of them in order, with the fields of a file', async () => {
    const document = JSON.parse((await play(ask(...BESIDE, '--pays', 'ML', '--json'))).out);
    expect(document.repertoire).toEqual({
      fichiers: ['a.csv'],
      ici: {
        nom: 'Grenoble',
        communes: ['38185'],
        epci: '200040715',
        departement: '38',
        region: '84',
      },
      pays: ['ML'],
      sansType: 0,
    });
    const [banque] = document.classement;
    expect(banque).toMatchObject({
      id: 'banque',
      acteurs: [
        {
          id: 'credit-du-drac',
          type: 'banque',
          codeInsee: '38185',
          pays: ['ML'],
          proximite: 'commune',
        },
        { id: 'agence-de-vienne', besoins: ['eau'], source: '', proximite: 'departement' },
      ],
      horsPays: 2,
    });
    const nowhere = JSON.parse((await play(ask('--acteurs', 'a.csv', '--json'))).out);
    expect(nowhere.repertoire.ici).toBeNull();
    expect(nowhere.classement[0].acteurs).toHaveLength(4);
    expect(nowhere.classement[0].acteurs[0].proximite).toBeNull();
  });

  test('as CSV: two columns more', async () => {
    const cells = async (...more: string[]): Promise<Record<string, string>[]> =>
      parse((await play(ask(...more, '--format', 'csv'))).out, {
        columns: true,
        bom: true,
        delimiter: ';',
        record_delimiter: '\r\n',
      });
    const [banque, ecole] = await cells(...BESIDE);
    expect(banque).toMatchObject({
      nombre_acteurs: '4',
      acteurs:
        'Crédit du Drac (Grenoble), drac@example.org (Annuaire, 2025)\nAgence de Vienne (Vienne)\nCaisse du Rhône (Lyon)',
    });
    expect(ecole).toMatchObject({ nombre_acteurs: '0', acteurs: '' });
    const bare = await cells();
    expect(Object.keys({ ...banque })).toEqual([
      ...Object.keys({ ...bare[0] }),
      'nombre_acteurs',
      'acteurs',
    ]);
  });

  test('of one partner alone, with --pourquoi', async () => {
    const line = ask(...BESIDE, '--pourquoi', 'port');
    expect((await play([...line, '--accessible'])).out).toContain(
      'Port : Quai 7 (Marseille, Bouches-du-Rhône)\n',
    );
    expect(JSON.parse((await play([...line, '--json'])).out)).toMatchObject({
      id: 'port',
      repertoire: { fichiers: ['a.csv'] },
      acteurs: [{ id: 'quai-7', proximite: 'ailleurs' }],
    });
  });

  test('of several respondents, under the common ranking', async () => {
    const answers = (besoin: string) => `version: 1\nkit: Essai\nbesoins: [${besoin}]\n`;
    const files = { 'x.yaml': answers('eau'), 'y.yaml': answers('air') };
    const line = ['conseil', '--reponses', 'x.yaml', '--reponses', 'y.yaml', ...BESIDE];
    const { code, out } = await play([...line, '--accessible'], { files });
    expect(code).toBe(0);
    expect(out).toContain('Port : Quai 7 (Marseille, Bouches-du-Rhône)\n');
    const document = JSON.parse((await play([...line, '--json'], { files })).out);
    expect(
      document.classement.map(({ acteurs }: { acteurs: unknown[] }) => acteurs.length),
    ).toEqual(
      document.classement.map(({ id }: { id: string }) => ({ banque: 4, port: 1, ecole: 0 })[id]),
    );
  });
});

test.each([
  ['conseil', ask('--acteurs', 'a.csv', '--acteurs', 'mes acteurs.csv')],
  ['carte', ['carte', 'a.csv', 'mes acteurs.csv']],
])(
  '%s counts on standard error what is wrong in the files, and says how to see it',
  async (_, line) => {
    const files = { 'mes acteurs.csv': 'nom;odd\nA;18\n;3\nB;4\n' };
    const { code, err } = await play(line, { files });
    expect({ code, err }).toEqual({
      code: 0,
      err: "2 erreurs dans vos fichiers d'acteurs : ce qui est faux est laissé de côté. Pour voir : partenaires acteurs verifier a.csv 'mes acteurs.csv'\n",
    });
  },
);

describe('in the questionnaire', () => {
  const script: Step[] = [
    ['checkbox', ['eau', 'air']],
    ['checkbox', []],
    ['select', 'tout'],
    ['select', 'enregistrer'],
    ['select', 'note'],
    ['input', 'note.md'],
    ['select', 'quitter'],
  ];

  test('the result, « Voir tout » and the saved note have them', async () => {
    const { code, out, world } = await play(['conseil', ...BESIDE], { script });
    expect({ code, left: world.remaining }).toEqual({ code: 0, left: [] });
    expect(out.match(/Crédit du Drac \(Grenoble/g)).toHaveLength(2);
    expect(world.disk.get('note.md')).toContain('drac@example.org');
  });

  test('saved answers do not hold them', async () => {
    const line = ask('--enregistrer', 'r.yaml', ...BESIDE);
    const { world } = await play(line);
    const bare = await play(ask('--enregistrer', 'r.yaml'));
    expect(world.disk.get('r.yaml')).toBe(bare.world.disk.get('r.yaml'));
    expect(world.disk.get('r.yaml')).not.toContain('Drac');
  });

  test('a broken file is told before any question', async () => {
    const files = { 'a.csv': 'titre\nX\n' };
    const { code, world } = await play(['conseil', '--acteurs', 'a.csv'], { files, script });
    expect(code).toBe(1);
    expect(world.asked).toEqual([]);
  });
});

test('law: whatever the acteurs, the advice is the same to the letter', () => {
  const kit = fullKit();
  const conseil = adviceOn(kit, {
    essentiels: ['financement'],
    besoins: ['expertise', 'jeunesse'],
  });
  const bare = conseilDocument(conseil);
  const rows = conseilRows(conseil);
  fc.assert(
    fc.property(
      arbitraryActeurs({ kit, territoire: territoire() }),
      fc.constantFrom(null, GRENOBLE),
      (acteurs, ici) => {
        const proches = findProches(kit, repertoire(acteurs, { ici }), ['financement']);
        const { repertoire: _, ...document } = conseilDocument(conseil, proches) as Record<
          string,
          unknown
        > & { classement: Record<string, unknown>[] };
        const classement = document.classement.map(
          ({ acteurs: __, horsPays: ___, ...classe }) => classe,
        );
        expect({ ...document, classement }).toEqual(bare);
        const wide = conseilRows(conseil, proches);
        expect(wide.map((row) => row.slice(0, -2))).toEqual(rows);
      },
    ),
    { numRuns: 50 },
  );
});
