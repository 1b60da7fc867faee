import type { Command } from 'commander';
import { type UserError, usageError } from '../errors.js';
import { echo } from '../text/clean.js';
import { wrap } from '../text/layout.js';
import { fold } from '../text/nearest.js';
import { fr } from '../text/typography.js';
import type { World } from '../world.js';
import type { Texte } from './aide-textes.js';
import { AIDE } from './command-line.js';
import { unknownCommand } from './french-command.js';
import { commandPath, listLines } from './french-help.js';
import { terminalWidth } from './terminal.js';

/** What the help explains beside the commands; each text is loaded when it is asked for. */
interface Sujet {
  readonly name: string;
  readonly summary: string;
  readonly texte: (world: World) => Promise<Texte>;
}

/** The subjects; one that is named as a command is shown before the help of that command. */
export const SUJETS: readonly Sujet[] = [
  {
    name: 'documents',
    summary: fr`La note pour les élus : ce qui y est, ce qu'elle laisse à compléter.`,
    texte: async () => (await import('./aide-textes.js')).documents(),
  },
  {
    name: 'formats',
    summary: fr`Les formes d'un résultat : Word, page web, tableur…`,
    texte: async () => (await import('./aide-textes.js')).formats(),
  },
  {
    name: 'acteurs',
    summary: fr`Vos listes d'acteurs : ce qui s'y lit, et ce qui s'en fait.`,
    texte: async () => (await import('./aide-textes.js')).acteurs(),
  },
  {
    name: 'kit',
    summary: fr`Compléter le kit par ce que votre territoire sait.`,
    texte: async (world) => (await import('./aide-textes.js')).kit(world),
  },
  {
    name: 'methode',
    summary: fr`À quoi servent les chiffres, et comment ils sont calculés.`,
    texte: async () => (await import('./aide-textes.js')).methode(),
  },
  {
    name: 'environnement',
    summary: fr`Les variables, les dossiers et les fichiers lus.`,
    texte: async (world) => (await import('./aide-textes.js')).environnement(world),
  },
  {
    name: 'codes',
    summary: fr`Ce que disent les codes de sortie.`,
    texte: async () => (await import('./aide-textes.js')).codes(),
  },
];

const NAMES = SUJETS.map(({ name }) => name);

/**
 * Writes the help of a subject, or of the command that `names` leads to from `program` (its own for an
 * empty list). Throws a UserError, with the nearest name, where there is none.
 */
export async function showAide(
  program: Command,
  names: readonly string[],
  world: World,
): Promise<void> {
  const [first = '', extra] = names;
  const sujet = SUJETS.find(({ name }) => name === fold(first));
  const homonym = program.commands.find((command) => command.name() === sujet?.name);
  if (!sujet || (homonym && extra !== undefined)) return commandNamed(program, names).outputHelp();
  if (extra !== undefined) throw tooMany(program, extra, [...commandPath(program), AIDE, first]);
  const { stdout, env } = world;
  stdout.write(draw(await sujet.texte(world), terminalWidth(stdout, env)));
  if (!homonym) return;
  stdout.write('\n');
  homonym.outputHelp();
}

function commandNamed(program: Command, names: readonly string[]): Command {
  let target = program;
  for (const name of names) {
    const child = target.commands.find((command) => command.name() === name);
    if (!child) throw unknownName(program, target, name);
    target = child;
  }
  return target;
}

function unknownName(program: Command, target: Command, name: string): UserError {
  const [start = '', ...path] = commandPath(target);
  if (target.commands.length === 0) return tooMany(program, name, [start, AIDE, ...path]);
  return unknownCommand(target, name, target === program ? NAMES : []);
}

/** The help is of one thing; another has its own. */
function tooMany(program: Command, word: string, line: readonly string[]): UserError {
  const others = [...program.commands.map((command) => command.name()), ...NAMES];
  return usageError(
    fr`« ${echo(word)} » est de trop`,
    fr`Écrivez : ${line.join(' ')}`,
    others.includes(word) ? fr`ou : ${program.name()} ${AIDE} ${word}` : '',
  );
}

function draw({ titre, blocs }: Texte, columns: number): string {
  const blocks = [titre, ...blocs].map((bloc) =>
    typeof bloc === 'string' ? wrap(bloc, columns) : listLines(bloc, columns),
  );
  return `${blocks.map((lines) => lines.join('\n')).join('\n\n')}\n`;
}
