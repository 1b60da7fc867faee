import { describe, expect, test } from '@jest/globals';
import { UserError } from '../../src/errors.js';
import { loadTerritoire } from '../../src/territoire/load.js';
import { compiledTerritoire } from '../support/territoire.js';
import { fakeWorld } from '../support/world.js';

describe('loadTerritoire', () => {
  const whole = JSON.parse(compiledTerritoire());

  test.each([
    ['missing', undefined],
    ['empty', ''],
    ['cut', compiledTerritoire().slice(0, 1000)],
    ['null', 'null'],
    ['of another shape', '{"blocs":[]}'],
    [
      'short of a column',
      JSON.stringify({ ...whole, blocs: [{ ...whole.blocs[0], codes: '001' }] }),
    ],
  ])('%s: says to install the program anew', (_, text) => {
    const world = fakeWorld({ files: text === undefined ? {} : { '/territoire.json': text } });
    let error: unknown;
    try {
      loadTerritoire(world);
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
