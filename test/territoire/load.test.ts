import { describe, expect, test } from '@jest/globals';
import { UserError } from '../../src/errors.js';
import { loadTerritoire } from '../../src/territoire/load.js';
import { compiledTerritoire } from '../support/territoire.js';
import { fakeWorld } from '../support/world.js';

describe('loadTerritoire', () => {
  const [sommaire = '', ain = '', ...others] = compiledTerritoire().split('\n');

  test.each([
    ['missing', undefined],
    ['empty', ''],
    ['cut', compiledTerritoire().slice(0, 1000)],
    ['cut in its last line', compiledTerritoire().slice(0, -1000)],
    ['short of a line', [sommaire, ...others].join('\n')],
    ['null', 'null'],
    ['of another shape', '{"departements":[]}\n{}\n'],
    [
      'short of a column',
      [sommaire, ain.replace(/"codes":"\d{3}/, '"codes":"'), ...others].join('\n'),
    ],
    ['wrong in a line', [sommaire, ain.slice(1), ...others].join('\n')],
  ])('%s: says to install the program anew', (_, text) => {
    const world = fakeWorld({ files: text === undefined ? {} : { '/territoire.json': text } });
    let error: unknown;
    try {
      loadTerritoire(world).commune('01001');
    } catch (thrown) {
      error = thrown;
    }
    expect(error).toBeInstanceOf(UserError);
    expect(error).toMatchObject({
      message: expect.stringContaining('/territoire.json'),
      remede: expect.stringContaining('réinstallez'),
      exitCode: 1,
    });
  });
});
