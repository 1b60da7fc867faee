import { describe, expect, test } from '@jest/globals';
import { champsOf, colonnesOf } from '../../src/acteurs/champs.js';
import { SUJETS } from '../../src/cli/aide.js';
import { optionsOf } from '../../src/cli/command.js';
import { COMMANDS } from '../../src/cli/commands.js';
import { FORMAT_NAMES } from '../../src/cli/formats.js';
import { run } from '../../src/cli/run.js';
import { EXIT } from '../../src/errors.js';
import { cli, WORDS } from '../support/cli.js';
import { fakeWorld } from '../support/world.js';

const plain = (text: string) => text.replace(/[\u00a0\u202f]/g, ' ');

describe('the subjects of the help', () => {
  test('are listed in the general help', async () => {
    const { out } = await cli('aide');
    for (const [name, summary] of Object.entries(SUJETS)) {
      expect(out).toMatch(new RegExp(`^ {2}aide ${name} +${summary}$`, 'm'));
    }
  });

  test('codes: every exit code, with its meaning', async () => {
    const { exitCode, out, err } = await cli('aide codes');
    expect({ exitCode, err }).toEqual({ exitCode: 0, err: '' });
    const listed = [...out.matchAll(/^ {2}(\d+) +\p{Lu}/gmu)].map(([, code]) => Number(code));
    expect(listed).toEqual(Object.values(EXIT));
  });

  test('environnement: the folders of this machine', async () => {
    const { out } = await cli('aide environnement');
    for (const word of ['COLUMNS', 'NO_COLOR', 'FORCE_COLOR', 'TERM', '/config', '/kit']) {
      expect(out).toContain(word);
    }
  });

  test('environnement: without a personal folder it says so', async () => {
    const places = {
      kit: '/kit',
      kitUrl: 'file:///kit',
      compiled: '/c',
      territoire: '/t',
      config: null,
    };
    const world = fakeWorld({ places });
    expect(await run(['aide', 'environnement'], world)).toBe(EXIT.ok);
    expect(plain(world.stdout.text)).toContain('le dossier personnel n’est pas connu');
  });

  test('methode: one screen', async () => {
    const { out } = await cli('aide methode', undefined, 80);
    expect(out.split('\n').length).toBeLessThanOrEqual(24);
    for (const word of [
      'Ils ne disent aucune chance',
      'adéquation',
      'solidité',
      'tient à',
      'Lahdelma',
      'Kirkwood',
      'Kendall',
    ]) {
      expect(out).toContain(word);
    }
  });

  test('formats: every format with its extensions, and the only commands that have it', async () => {
    const out = plain((await cli('aide formats')).out);
    const listed = [...out.matchAll(/^ {2}([a-z]+) +(\.[a-z]+)/gm)].map(([, name]) => name);
    expect(listed).toEqual([...FORMAT_NAMES]);
    expect(out).toMatch(/^ {2}xlsx +\.xlsx : [^(\n]*\(carte\)$/m);
    expect(out).toMatch(/^ {2}html +\.html, \.htm : [^(\n]*$/m);
  });

  test('acteurs: every column, by its own description', async () => {
    const out = plain((await cli('aide acteurs')).out).replace(/\s+/g, ' ');
    for (const { champ, description } of colonnesOf('acteurs')) {
      expect(out).toContain(plain(`${champ} ${description}`));
    }
    expect(out).toContain(champsOf('actions').join(', '));
  });

  test.each(['acteurs', 'kit'])('%s: the help of its commands stands under it', async (name) => {
    const { out } = await cli(`aide ${name}`);
    expect(out.endsWith(`\n\n${(await cli(`${name} --help`)).out}`)).toBe(true);
    expect((await cli(`aide ${name} verifier`)).out).toBe((await cli(`${name} verifier -h`)).out);
  });

  const options = new Set(
    COMMANDS.flatMap((command) => optionsOf(command).map(({ long }) => long)),
  );
  test.each(Object.keys(SUJETS))('%s: what it tells to type exists', async (name) => {
    const [texte = ''] = plain((await cli(`aide ${name}`)).out).split('\nUtilisation');
    const typed = texte.match(/(?<![\p{L}-])--[a-z-]+/gu) ?? [];
    expect(typed.filter((option) => !options.has(option))).toEqual([]);
    const called = [...texte.replace(/\s+/g, ' ').matchAll(/: partenaires (\p{L}+)/gu)];
    expect(called.filter(([, word = '']) => !WORDS.includes(word))).toEqual([]);
    for (const line of texte.split('\n')) expect(line.length).toBeLessThanOrEqual(100);
  });

  test('an accent or a capital is no mistake', async () => {
    expect((await cli('aide Méthode')).out).toBe((await cli('help methode')).out);
  });
});

describe('what the help does not have', () => {
  test.each([
    ['aide cods', 'commande ou sujet inconnu : cods', 'Vouliez-vous dire « codes » ?'],
    ['aide lsite', 'commande ou sujet inconnu : lsite', 'Vouliez-vous dire « liste » ?'],
    ['aide xyz', 'sujet inconnu : xyz', `Sujets : ${Object.keys(SUJETS).join(', ')}\n`],
    ['aide xyz', 'sujet inconnu : xyz', `Commandes : ${WORDS.join(', ')}\n`],
    ['aide kit verfier', 'commande inconnue : verfier', 'Vouliez-vous dire « verifier » ?'],
    [
      'aide conseil liste',
      '« liste » est de trop',
      'partenaires aide conseil\nou : partenaires aide liste\n',
    ],
    ['aide liste codes', '« codes » est de trop', 'ou : partenaires aide codes\n'],
    ['aide codes x', '« x » est de trop', 'Écrivez : partenaires aide codes\n'],
    ['aide kit verifier x', '« x » est de trop', 'Écrivez : partenaires aide kit verifier\n'],
  ])('%s', async (line, message, remede) => {
    const { exitCode, out, err } = await cli(line);
    expect({ exitCode, out }).toEqual({ exitCode: 2, out: '' });
    expect(plain(err)).toContain(message);
    expect(plain(err)).toContain(remede);
  });
});
