import { expect } from '@jest/globals';
import fc from 'fast-check';
import { loadKit } from '../../src/kit/load.js';
import type { KitFile } from '../../src/kit/schema.js';
import { JOUR } from '../support/kit.js';
import { fakeWorld } from '../support/world.js';
import { expectSound, expectToFit, type Outcome, runOn } from './oracle.js';
import { announceSeed, fuzz } from './property.js';
import { arbitraryWriting, fileOf, serialise, type Writing } from './serialise.js';
import { arbitraryKitFile } from './valid-kit.js';

/** Whatever the words of a kit are: nothing of it is lost, and every command works on it. */

announceSeed('valid-kit');

const load = (text: string) =>
  loadKit(
    fakeWorld({ files: { k: text } }),
    { kit: 'k', supplement: [], sansComplement: false, sansSupplementPersonnel: true },
    JOUR,
  );

fuzz(
  'load, serialise, load: the same kit',
  fc.record({ file: arbitraryKitFile, first: arbitraryWriting, second: arbitraryWriting }),
  200,
  async ({ file, first, second }) => {
    const kit = await load(serialise(file, first));
    expect(fileOf(kit)).toEqual(file);
    expect(await load(serialise(fileOf(kit), second))).toEqual(kit);
  },
);

interface Case {
  readonly file: KitFile;
  readonly writing: Writing;
  readonly columns: number;
}

const arbitraryCase = fc.record({
  file: arbitraryKitFile,
  writing: arbitraryWriting,
  columns: fc.integer({ min: 20, max: 200 }),
});

const idsOf = (list: readonly { readonly id: string }[]) => list.map(({ id }) => id);

/** Runs a command on the kit of a case, which is to work; answers what it wrote. */
async function succeed(argv: readonly string[], { file, writing, columns }: Case) {
  const kit = serialise(file, writing);
  const outcome = await runOn([...argv, '--kit', 'k.yaml'], { 'k.yaml': kit }, columns);
  expectSound(outcome);
  expect(outcome).toMatchObject({ code: 0, stderr: '' });
  return outcome;
}

async function jsonOf(argv: readonly string[], given: Case) {
  return JSON.parse((await succeed([...argv, '--json'], given)).stdout);
}

/** The advice on all that a kit declares, the first besoin of which is essential. */
function adviceOn({ besoins, situations, natures }: KitFile): string[] {
  const list = (option: string, ids: readonly string[]) =>
    ids.length > 0 ? [option, ids.join()] : [];
  return [
    'conseil',
    ...list('--besoin', idsOf(besoins)),
    ...list('--essentiel', idsOf(besoins).slice(0, 1)),
    ...list('--situation', idsOf(situations)),
    ...list('--refuse', idsOf(natures).slice(0, 1)),
  ];
}

/** Every page of a case, by name; drawn tables take the longest. */
const pagesOf = (file: KitFile) => {
  const [first = '', ...others] = idsOf(file.partenaires);
  return {
    sources: ['sources'],
    profil: ['profil', first, ...others],
    liste: ['liste'],
    comparer: others.length > 0 ? ['comparer', first, ...others] : ['profil', first],
    conseil: [...adviceOn(file), '--tous'],
  };
};

for (const name of ['sources', 'profil', 'liste', 'comparer', 'conseil'] as const) {
  fuzz(`${name}: no line is wider than the terminal`, arbitraryCase, 20, async (given) => {
    expectToFit(await succeed(pagesOf(given.file)[name], given), given.columns);
  });
}

fuzz('every id of a kit names what has it', arbitraryCase, 60, async (given) => {
  const { besoins, situations, partenaires } = given.file;
  for (const id of idsOf(partenaires)) {
    expect(await jsonOf(['profil', id], given)).toMatchObject({ id });
  }
  expect((await jsonOf(['liste'], given)).map(({ id }: { id: string }) => id)).toEqual(
    idsOf(partenaires),
  );
  const { demande } = await jsonOf(adviceOn(given.file), given);
  expect(idsOf(demande.besoins)).toEqual(idsOf(besoins));
  expect(demande.situations).toEqual(idsOf(situations));
  expect((await jsonOf(['sources'], given)).titre).toBe(given.file.titre);
});

fuzz(
  'the kit has no error, and its answers can be read again',
  arbitraryCase,
  60,
  async (given) => {
    expect(await jsonOf(['kit', 'verifier'], given)).toMatchObject({ erreurs: 0 });
    const disk = { 'k.yaml': serialise(given.file, given.writing) };
    const shared = ['--kit', 'k.yaml', '--json'];
    const saved = await runOn(
      [...adviceOn(given.file), ...shared, '--enregistrer', 'r.yaml'],
      disk,
    );
    const reponses = saved.disk.get('r.yaml') ?? '';
    const again = await runOn(['conseil', ...shared, '--reponses', 'r.yaml'], {
      ...disk,
      'r.yaml': reponses,
    });
    expect(again).toMatchObject({
      code: 0,
      stderr: '',
      stdout: saved.stdout,
    } satisfies Partial<Outcome>);
  },
);
