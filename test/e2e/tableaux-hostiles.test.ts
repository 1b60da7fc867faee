import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { plain } from '../kit/reading.js';
import { HEAVY_TABLES, type HostileTable } from '../support/hostile-tables.js';
import { startMeasured } from '../support/measured.js';
import { openFolder } from '../support/nobody.js';
import { MAX_SECONDS } from '../support/processor.js';

const folder = openFolder();
const MAX_MEGABYTES = 400;

async function verify(name: string, bytes: Uint8Array) {
  writeFileSync(join(folder, name), bytes);
  const run = await startMeasured(['acteurs', 'verifier', name], folder, { HOME: folder });
  expect(run).toMatchObject({ code: 1, err: '' });
  expect(run.seconds).toBeLessThan(MAX_SECONDS);
  expect(run.megabytes).toBeLessThan(MAX_MEGABYTES);
  return plain(run.out);
}

test.each(HEAVY_TABLES.map((row): [string, HostileTable] => [row.name, row]))(
  '%s',
  async (_name, { fichier, told, bytes }) => {
    const out = await verify(fichier, await bytes());
    const [, place = '1:1', message = ''] = /^(\S+[:!]\S+ )?(.*)$/.exec(told) ?? [];
    expect(out).toContain(
      `${fichier}:${place.trim()}: erreur: ${message.replace('%s', fichier)} [`,
    );
  },
);

test('50 MB', async () => {
  const out = await verify('x.csv', new Uint8Array(50 * 1024 * 1024).fill(0x41));
  expect(out).toContain(
    'x.csv:1:1: erreur: le fichier « x.csv » dépasse 32 Mo. Est-ce le bon fichier ? Si oui, partagez-le en plusieurs [fichier-illisible]',
  );
});
