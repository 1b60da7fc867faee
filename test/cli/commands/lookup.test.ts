import { describe, expect, test } from '@jest/globals';
import { findIds, findPartenaires } from '../../../src/cli/commands/lookup.js';
import { searchAll } from '../../../src/cli/commands/misfits.js';
import { EXIT, UserError } from '../../../src/errors.js';
import { makeKit, shippedKit } from '../../support/kit.js';

const kit = shippedKit();
const named = (...words: string[]) => findPartenaires(kit, words).map(({ id }) => id);

/** The whole message of what must be refused, with plain spaces. */
function refusal(find: () => unknown): string {
  try {
    find();
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    expect(error.exitCode).toBe(EXIT.usage);
    return `${error.message}\n${error.remede}`.replace(/[\u00a0\u202f]/g, ' ');
  }
  throw new Error('nothing was refused');
}

describe('words of no weight', () => {
  test.each(['en', 'des', 'au', 'd', 'et', 'de', 'la', 'l', 'x', "l'", 'de la', 'd’un', ''])(
    '« %s » names no partner',
    (word) => {
      expect(refusal(() => named(word))).toContain('partenaire inconnu');
    },
  );

  test.each([
    ['dépôts', 'cdc'],
    ['caisse dépôts', 'cdc'],
    ['la caisse des dépôts', 'cdc'],
    ["l'UE", 'union-europeenne'],
    ['l’Europe', 'union-europeenne'],
    ['consignations', 'cdc'],
  ])('« %s » names %s', (word, id) => {
    expect(named(word)).toEqual([id]);
  });

  test.each([
    [
      ['AFD', 'et', 'UE'],
      ['afd', 'union-europeenne'],
    ],
    [
      ['AFD', 'ou', 'UE', 'et', 'CDC'],
      ['afd', 'union-europeenne', 'cdc'],
    ],
    [['caisse', 'des', 'dépôts'], ['cdc']],
    [
      ['entre', 'AFD', 'et', 'UE'],
      ['afd', 'union-europeenne'],
    ],
  ])('%j: passed over between names', (words, ids) => {
    expect(named(...words)).toEqual(ids);
  });

  test('a partner that is called so is found', () => {
    const odd = makeKit({}, { et: { nom: 'Et' }, b: { nom: 'Plan B' }, c: { nom: 'Sous et Sur' } });
    const find = (...words: string[]) => findPartenaires(odd, words).map(({ id }) => id);
    expect(find('b', 'et')).toEqual(['b', 'et']);
    expect(find('plan')).toEqual(['b']);
    expect(find('sous et sur')).toEqual(['c']);
  });
});

describe('every wrong word is told at once', () => {
  test('ids, each with its nearest and its list once', () => {
    const message = refusal(() =>
      searchAll({
        besoins: () => findIds(kit, 'besoins', ['financment', 'etat', 'mobilit']),
        essentiels: () => findIds(kit, 'besoins', ['financment']),
        situations: () => findIds(kit, 'situations', ['regio', 'region']),
        refus: () => findIds(kit, 'natures', ['argent']),
      }),
    );
    expect(message.split('\n')).toEqual([
      '4 mots de la ligne de commande à corriger',
      'besoin inconnu « financment » ; vouliez-vous dire « financement » ?',
      'besoin inconnu « mobilit » ; vouliez-vous dire « mobilite » ?',
      'Besoins connus :',
      ...kit.besoins.map(({ id, nom }) => `  ${id} : ${nom}`),
      '',
      'situation inconnue « regio » ; vouliez-vous dire « region » ?',
      'Situations connues :',
      ...kit.situations.map(({ id, nom }) => `  ${id} : ${nom}`),
      '',
      'nature de contrepartie inconnue « argent »',
      'Natures connues :',
      ...kit.natures.map(({ id, nom }) => `  ${id} : ${nom}`),
    ]);
  });

  test('partners, unknown or ambiguous', () => {
    expect(refusal(() => named('busines', 'AFD', 'service', 'xyz', 'zyx')).split('\n')).toEqual([
      '4 mots de la ligne de commande à corriger',
      'partenaire inconnu « busines »',
      'Vouliez-vous dire :',
      '  business-france : Business France',
      '',
      '« service » désigne plusieurs partenaires',
      'Précisez lequel :',
      '  information-jeunesse : Service d’information jeunesse',
      '  service-cooperation-developpement : Service de coopération au développement',
      '',
      'partenaire inconnu « xyz »',
      'partenaire inconnu « zyx »',
      'Partenaires du kit :',
      ...kit.partenaires.map(({ id, nom }) => `  ${id} : ${nom}`),
    ]);
  });

  test('what is found, in the lists of what was asked', () => {
    const found = searchAll({
      a: () => findIds(kit, 'besoins', ['ÉTAT', 'Mobilité', 'etat']),
      b: () => findIds(kit, 'natures', []),
    });
    expect(found).toEqual({ a: ['etat', 'mobilite'], b: [] });
  });
});

describe('lists are capped, and counted', () => {
  const ids = Array.from({ length: 2000 }, (_, i) => `commun-${i}`);
  const big = makeKit({ besoins: ids }, Object.fromEntries(ids.map((id) => [id, {}])));

  test.each<[string, () => unknown]>([
    ['partners of the kit', () => findPartenaires(big, ['xyz'])],
    ['partners that a word names', () => findPartenaires(big, ['commun'])],
    ['besoins', () => findIds(big, 'besoins', ['xyz'])],
  ])('%s', (_name, find) => {
    const lines = refusal(find).split('\n');
    expect(lines).toHaveLength(1 + 1 + 20 + 1);
    expect(lines.at(-1)).toBe('  … et 1980 autres');
  });

  test('wrong words, which are shown short', () => {
    const words = Array.from({ length: 500 }, (_, i) => `${i}${'x'.repeat(5000)}`);
    const message = refusal(() => findPartenaires(kit, words));
    expect(message).toContain('500 mots');
    expect(message).toContain('\n  … et 480 autres\nPartenaires du kit :\n');
    expect(message.length).toBeLessThan(4000);
  });
});
