import { describe, expect, test } from '@jest/globals';
import {
  findCommunes,
  findDepartements,
  findPays,
  findRegions,
} from '../../../src/cli/commands/lieux.js';
import { UserError } from '../../../src/errors.js';
import { territoire } from '../../support/territoire.js';

/** What a command line that names places badly is told. */
function refusal(find: () => unknown): string {
  try {
    find();
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    expect(error.exitCode).toBe(2);
    return `${error.message}\n${error.remede}`.replace(/[\u00a0\u202f]/g, ' ');
  }
  throw new Error('nothing was refused');
}

describe('findCommunes', () => {
  const find = (...words: string[]) => findCommunes(territoire(), words);

  test('by name, INSEE code, or the postal code of one', () => {
    expect(find('grenoble', '38421', '38000', '2a004')).toEqual(['38185', '38421', '2A004']);
  });

  test('a commune comes with its arrondissements, an arrondissement alone', () => {
    expect(find('Lyon')).toHaveLength(10);
    expect(find('Lyon 3e')).toEqual(['69383']);
    expect(find('75011')).toEqual(['75111']);
  });

  test('a name, or a postal code, of several is told with their départements', () => {
    expect(refusal(() => find('Saint-Denis'))).toContain('93066 : Saint-Denis (Seine-Saint-Denis)');
    expect(refusal(() => find('38190'))).toContain('38039 : Bernin (Isère)');
  });

  test('the INSEE code of one and postal code of another is both, and « insee: » tells which', () => {
    const told = refusal(() => find('13001'));
    expect(told).toContain('est à la fois un code INSEE et un code postal');
    expect(told).toContain('insee:13001 : Aix-en-Provence (Bouches-du-Rhône)');
    expect(told).toContain('13201 : Marseille 1er Arrondissement (Bouches-du-Rhône)');
    expect(find('insee:13001', 'INSEE 38185')).toEqual(['13001', '38185']);
  });

  test('every choice that is proposed can be typed', () => {
    for (const word of ['Saint-Denis', '38190', '13001', 'Grenobel', 'Saint-Aubin', '97411']) {
      const ids = refusal(() => find(word)).matchAll(/^ {2}(\S+) : /gm);
      for (const [, id = ''] of ids) expect(find(id)).toHaveLength(1);
    }
  });

  test('all unknown words at once, with the nearest names', () => {
    const told = refusal(() => find('Grenobel', 'Grenoble', 'zzzzzzzzzz'));
    expect(told).toContain('2 mots de la ligne de commande à corriger');
    expect(told).toContain('commune inconnue « Grenobel »');
    expect(told).toContain('38185 : Grenoble (Isère)');
    expect(told).toContain('commune inconnue « zzzzzzzzzz »');
  });
});

describe('findDepartements', () => {
  const find = (...words: string[]) => findDepartements(territoire(), words);

  test('by code or name', () => {
    expect(find('1', '01', '2a', 'isere', "Côte d'Or", 'Réunion', '988')).toEqual([
      '01',
      '2A',
      '38',
      '21',
      '974',
      '988',
    ]);
  });

  test('an unknown one gets the nearest', () => {
    expect(refusal(() => find('Savoi', '20'))).toContain('73 : Savoie');
  });
});

describe('findRegions', () => {
  const find = (...words: string[]) => findRegions(territoire(), words);

  test('by name, short name or code, which is that of a région', () => {
    expect(find('84', 'paca', 'ile de france', 'Bretagne', '1')).toEqual([
      '84',
      '93',
      '11',
      '53',
      '01',
    ]);
  });

  test('an unknown one gets the nearest', () => {
    expect(refusal(() => find('38', 'bretagn'))).toContain('53 : Bretagne');
  });
});

test('findPays by code or name', () => {
  expect(findPays(['Birmanie', 'sn', 'Sénégal'])).toEqual(['MM', 'SN']);
  expect(refusal(() => findPays(['Sénégale', 'Atlantide']))).toContain('SN : Sénégal');
});
