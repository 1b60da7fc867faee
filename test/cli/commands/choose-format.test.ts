import { expect, test } from '@jest/globals';
import { chooseFormat, type FormatGiven } from '../../../src/cli/commands/choose-format.js';
import { EXIT } from '../../../src/errors.js';

test.each<[FormatGiven, string]>([
  [{}, 'tableau'],
  [{ json: true }, 'json'],
  [{ format: 'json' }, 'json'],
  [{ sortie: 'a.json' }, 'json'],
  [{ sortie: 'a.JSON' }, 'json'],
  [{ sortie: 'a.txt' }, 'tableau'],
  [{ sortie: 'a' }, 'tableau'],
  [{ sortie: '-' }, 'tableau'],
  [{ sortie: 'a.b/c' }, 'tableau'],
  [{ sortie: '.json' }, 'tableau'],
  [{ sortie: 'dossier/.json' }, 'tableau'],
  [{ sortie: 'M. Dupont' }, 'tableau'],
  [{ sortie: 'a.html', format: 'tableau' }, 'tableau'],
  [{ sortie: 'a.txt', format: 'json' }, 'json'],
  [{ sortie: 'a.html', json: true }, 'json'],
])('%j: %s', (given, expected) => {
  expect(chooseFormat(given)).toBe(expected);
});

test.each(['a.pdf', 'dossier/a.ODT', 'a.json.xls'])(
  'no format has the extension of %s',
  (sortie) => {
    expect(() => chooseFormat({ sortie })).toThrow(
      expect.objectContaining({
        message: expect.stringContaining('aucun format n’a l’extension'),
        remede: expect.stringContaining('.txt (tableau), .json (json)'),
        exitCode: EXIT.usage,
      }),
    );
  },
);
