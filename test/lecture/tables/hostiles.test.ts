import { expect, test } from '@jest/globals';
import { FileProblems } from '../../../src/lecture/problems.js';
import { readTables } from '../../../src/lecture/tables/read.js';
import { plain } from '../../kit/reading.js';
import { HOSTILE_TABLES, type HostileTable } from '../../support/hostile-tables.js';
import { fakeWorld } from '../../support/world.js';

/** What is told of a file. */
async function told(fichier: string, bytes: Uint8Array) {
  const { files } = fakeWorld({ files: { [fichier]: bytes } });
  const error = await readTables(files, fichier).catch((reason: unknown) => reason);
  if (!(error instanceof FileProblems)) return plain((error as Error).message ?? 'it was read');
  return error.problems
    .map(({ repere, position: { line, column }, message }) =>
      plain(`${repere ?? `${line}:${column}`} ${message}`),
    )
    .join('\n');
}

test.each(HOSTILE_TABLES.map((row): [string, HostileTable] => [row.name, row]))(
  '%s',
  async (_name, row) => {
    const bytes = await row.bytes();
    expect(await told(row.fichier, bytes)).toBe(row.told.replace('%s', row.fichier));
  },
);
