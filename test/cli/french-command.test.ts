import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { expect, test } from '@jest/globals';
import { InvalidArgumentError, Option } from 'commander';
import { EXPLANATIONS, FrenchCommand } from '../../src/cli/french-command.js';
import { ENDINGS } from '../../src/cli/run.js';
import { EXIT, UserError } from '../../src/errors.js';

// As in support/cli.ts: jest must not end before its tests.
process.exit = () => {
  throw new Error('process.exit was called');
};

/** A program with a group of commands, as `kit verifier`, and what it writes. */
function program(columns = 80) {
  const written = { out: '', err: '' };
  const root = new FrenchCommand('outil', {
    writeOut: (text) => {
      written.out += text;
    },
    writeErr: (text) => {
      written.err += text;
    },
    getOutHelpWidth: () => columns,
    getErrHelpWidth: () => columns,
  });
  const group = root.command('kit');
  const leaf = group
    .command('verifier')
    .argument('<FICHIER>', 'un fichier')
    .action(() => {});
  return { root, group, leaf, written };
}

async function failure(root: FrenchCommand, line: string): Promise<UserError> {
  const argv = line.split(' ').filter((word) => word !== '');
  const error = await root.parseAsync(argv, { from: 'user' }).catch((reason: unknown) => reason);
  if (!(error instanceof UserError)) throw new Error(`no UserError but ${error}`);
  return error;
}

test('every code of commander’s own source has a French explanation or is no error', () => {
  const lib = join(dirname(createRequire(import.meta.url).resolve('commander')), 'lib');
  const source = readdirSync(lib)
    .map((file) => readFileSync(join(lib, file), 'utf8'))
    .join('\n');
  const codes = new Set([...source.matchAll(/'(commander\.\w+)'/g)].map((match) => match[1]));
  // The first is about commands that are other programs, which we have none of; the second is what
  // a program that calls error() itself without a code gets: the general message does. The version is
  // a command of ours.
  const apart = ['commander.executeSubCommandAsync', 'commander.error', 'commander.version'];
  const known = [...Object.keys(EXPLANATIONS), ...ENDINGS.keys(), ...apart];
  expect([...codes].sort()).toEqual(known.sort());
});

test('a code that nobody knows yet gives a general French message, nothing of the English one', () => {
  const { root } = program();
  expect(() => root.error("error: frobnicated 'x'", { code: 'commander.new' })).toThrow(
    'la ligne de commande n’est pas comprise',
  );
  expect(() => root.error('error: oops')).toThrow(UserError);
});

test.each([
  ['kit verifier', 'il manque un fichier', 'Écrivez\u00a0: outil kit verifier FICHIER'],
  ['kit verifier a b', '«\u00a0b\u00a0» est de trop', 'Écrivez\u00a0: outil kit verifier FICHIER'],
  [
    'kit verfier a',
    'commande inconnue\u00a0: verfier',
    'Vouliez-vous dire «\u00a0verifier\u00a0»\u202f?',
  ],
  ['kit verfier --help', 'commande inconnue\u00a0: verfier', 'outil aide kit'],
  ['kt verifier a', 'commande inconnue\u00a0: kt', 'Vouliez-vous dire «\u00a0kit\u00a0»\u202f?'],
  [
    'kit verifier --hepl',
    'option inconnue\u00a0: --hepl',
    'Vouliez-vous dire «\u00a0--help\u00a0»\u202f?',
  ],
])('children made by .command() are French too: %s', async (line, message, remede) => {
  const error = await failure(program().root, line);
  expect(error.message).toBe(message);
  expect(error.remede).toContain(remede);
  expect(error.exitCode).toBe(EXIT.usage);
});

test('options that are required, or conflict, are told by their French terms', async () => {
  const { root, leaf } = program();
  leaf.requiredOption('--motif <TEXTE>', 'pourquoi');
  leaf.addOption(new Option('--vite').conflicts('lent')).option('--lent');
  expect((await failure(root, 'kit verifier a')).message).toBe('il manque l’option --motif TEXTE');
  expect((await failure(root, 'kit verifier a --motif x --lent --vite')).message).toBe(
    '--vite et --lent ne vont pas ensemble',
  );
});

test('the nearest name is suggested, not the first near enough', async () => {
  const { root } = program();
  root.command('table');
  root.command('stable');
  expect((await failure(root, 'STABL')).remede).toContain('«\u00a0stable\u00a0»');
});

test('a refused argument or option value leaks no English', async () => {
  const { root, leaf } = program();
  const refuse = () => {
    throw new InvalidArgumentError("It's 'wrong'");
  };
  leaf.argument('[X]', 'autre', refuse);
  expect((await failure(root, 'kit verifier a b')).message).toBe('argument refusé');
});

test('what an error repeats is on one line, without control characters', async () => {
  const error = await failure(program().root, 'a\u001b[2Jb\n\u0007c');
  expect(error.message).toBe('commande inconnue\u00a0: a[2Jb c');
});

test('a group called without a command writes its French help on standard error', async () => {
  const { root, written } = program();
  await expect(root.parseAsync(['kit'], { from: 'user' })).rejects.toMatchObject({
    code: 'commander.help',
  });
  expect(written.out).toBe('');
  expect(written.err).toMatch(/^Utilisation\u00a0: outil kit \[commande\]\n/);
});

test('help breaks at ordinary spaces only and counts columns, not characters', () => {
  const { leaf } = program(40);
  leaf.description('mot '.repeat(8).concat('«\u00a0guillemets\u00a0» fin'));
  const option = new Option('--\u65e5\u672c\u65e5\u672c <X>', 'texte')
    .choices(['un', 'deux'])
    .default('un');
  leaf.addOption(option);
  const help = leaf.helpInformation();
  expect(help).toContain('\n«\u00a0guillemets\u00a0» fin\n');
  expect(help).toContain(
    '  --\u65e5\u672c\u65e5\u672c X  texte (un ou deux\u202f; un\n                par défaut)\n',
  );
  expect(help).toContain('  -h, --help    affiche cette aide\n');
});
