import { describe, expect, test } from '@jest/globals';
import { runOn, SHIPPED } from '../fuzz/oracle.js';
import { plain } from './reading.js';

/** Runs a line on a disk of some files; what it said. */
async function run(line: string, disk: Readonly<Record<string, string>> = {}) {
  const { code, stdout, stderr } = await runOn(line.split(' '), disk, 300);
  return { code, out: plain(stdout), err: plain(stderr) };
}

/** « file code » of each error that is told. */
const errorsIn = (text: string) =>
  [...text.matchAll(/^(\S+?):\d+:\d+: erreur: .*\[([a-z-]+)\]$/gm)].map(
    ([, file, code]) => `${file} ${code}`,
  );

/** Verifies files, then uses them with the same options: one verdict, in the same words. */
async function expectVerdict(
  verified: string,
  used: string,
  disk: Readonly<Record<string, string>>,
  codes: readonly string[],
) {
  const verdict = await run(`kit verifier ${verified}`, disk);
  const use = await run(`liste ${used}`, disk);
  expect(errorsIn(verdict.out)).toEqual(codes);
  expect(errorsIn(use.err)).toEqual(codes);
  const code = codes.length > 0 ? 1 : 0;
  expect([verdict.code, use.code]).toEqual([code, code]);
}

describe('the verdict is that of use', () => {
  const K1 = 'titre: K\nbesoins: [{id: eau, nom: Eau}]\npartenaires: []\n';
  const K2 =
    'titre: K\nbesoins: [{id: eau, nom: Eau}]\npartenaires:\n  - {id: r, nom: R, apports: [{texte: T, besoins: [financement]}]}\n';
  const D =
    'titre: S\nbesoins: [{id: financement, nom: F}]\npartenaires:\n  - {id: afd, apports: [T]}\n';

  test.each([
    ['a kit without partner', K1, ['k.yaml kit-incomplet']],
    ['a kit that uses what it does not declare', K2, ['k.yaml besoin-inconnu']],
    ['a right kit', K2.replace('[financement]', '[eau]'), []],
  ])('%s, given as a kit', async (_name, kit, codes) => {
    await expectVerdict('--kit k.yaml', '--kit k.yaml', { 'k.yaml': kit }, codes);
    await expectVerdict('--kit k.yaml k.yaml', '--kit k.yaml', { 'k.yaml': kit }, codes);
  });

  test('a kit without partner, by itself: no supplement writes an empty list', async () => {
    await expectVerdict('k.yaml', '--kit k.yaml', { 'k.yaml': K1 }, ['k.yaml kit-incomplet']);
  });

  test.each([
    ['one that declares a besoin of the kit', D, ['s.yaml deja-declare']],
    ['one that could be a kit', K2, []],
    ['one that speaks for the source', 'titre: S\nconstat: C\n', ['s.yaml champ-reserve-au-kit']],
  ])('%s, given as a supplement', async (_name, text, codes) => {
    await expectVerdict('s.yaml', '--supplement s.yaml', { 's.yaml': text }, codes);
    await expectVerdict('--supplement s.yaml', '--supplement s.yaml', { 's.yaml': text }, codes);
  });

  test('the supplements of the configuration folder are read with it, as in use', async () => {
    const own = { '/config/a.yaml': 'titre: A\nbesoins: [{id: mer, nom: Mer}]\n' };
    const uses = 'titre: S\npartenaires: [{id: afd, apports: [{texte: T, besoins: [mer]}]}]\n';
    const again = 'titre: S\nbesoins: [{id: mer, nom: Mer}]\n';
    await expectVerdict('s.yaml', '--supplement s.yaml', { ...own, 's.yaml': uses }, []);
    await expectVerdict('s.yaml', '--supplement s.yaml', { ...own, 's.yaml': again }, [
      's.yaml deja-declare',
    ]);
    const without = '--sans-supplement-personnel';
    await expectVerdict(
      `s.yaml ${without}`,
      `--supplement s.yaml ${without}`,
      { ...own, 's.yaml': uses },
      ['s.yaml besoin-inconnu'],
    );
  });

  test('all that is wrong in several files, in the order given', async () => {
    const disk = { 'a.yaml': 'titre: A\nzut: x\n', 'b.yaml': D, 'c.yaml': 'titre: "\n' };
    const codes = ['c.yaml yaml-guillemets', 'b.yaml deja-declare', 'a.yaml champ-inconnu'];
    const [given, options] = [['c.yaml', 'b.yaml', 'a.yaml'], '--supplement '];
    await expectVerdict(given.join(' '), options + given.join(` ${options}`), disk, codes);
  });

  test('a kit that says so is one, a file that may have been meant as one is told of', async () => {
    const says = K1.replace('besoins', 'source: {nom: Nous}\nbesoins');
    const kit = await run('kit verifier k.yaml', { 'k.yaml': says });
    expect([kit.code, errorsIn(kit.out)]).toEqual([1, ['k.yaml kit-incomplet']]);
    const other = 'k.yaml est vérifié comme un supplément ; comme kit, il aurait';
    const next = ': partenaires kit verifier --kit k.yaml';
    const { code, out } = await run('kit verifier k.yaml', {
      'k.yaml': K1.replace('partenaires: []\n', ''),
    });
    expect({ code, told: out.includes(`${other} 1 erreur ${next}`) }).toEqual({
      code: 0,
      told: true,
    });
    const right = K2.replace('[financement]', '[eau]').replaceAll('eau', 'financement');
    expect((await run('kit verifier k.yaml', { 'k.yaml': right })).out).toContain(
      `${other} aucune erreur ${next}`,
    );
    // Where the verdict is the same, or the file completes the kit, there is nothing to say.
    for (const text of [
      K2.replace('[financement]', '[eau]'),
      SHIPPED['modele-de-supplement.yaml'],
      D,
    ])
      expect((await run('kit verifier k.yaml', { 'k.yaml': text })).out).not.toContain('comme kit');
  });
});

describe('there is nothing to say of the shipped files', () => {
  test.each([
    '',
    ' /kit/kit-de-survie.yaml',
    ' /kit/portes-d-entree.yaml',
    ' /kit/modele-de-supplement.yaml',
    ' --kit /kit/kit-de-survie.yaml',
    ' /kit/kit-de-survie.yaml /kit/portes-d-entree.yaml /kit/modele-de-supplement.yaml',
  ])('kit verifier%s', async (files) => {
    expect(await run(`kit verifier${files}`)).toEqual({
      code: 0,
      out: 'Aucune erreur.\n',
      err: '',
    });
  });
});

test('standard input is read once, whatever it is judged as', async () => {
  for (const text of ['titre: S\nzut: x\n', 'titre: K\nconstat: C\nbesoins: []\nzut: x\n']) {
    const { code, out } = await run('kit verifier -', { '-': text });
    expect([code, out.split(':')[0]]).toEqual([1, 'entrée standard']);
  }
});

test('the report says how to learn what a code means', async () => {
  const one = await run('kit verifier s.yaml', { 's.yaml': 'titre: S\nzut: x\n' });
  expect(one.out).toMatch(
    /\n\nPour en savoir plus : partenaires kit expliquer champ-inconnu\n1 erreur\.\n$/,
  );
  const use = await run('liste --supplement s.yaml', { 's.yaml': 'titre: S\nzut: x\nalias: y\n' });
  expect(use.err).toMatch(
    /\nCorrigez le fichier aux endroits indiqués, [^\n]*\nPour en savoir plus : partenaires kit expliquer champ-inconnu\n$/,
  );
});
