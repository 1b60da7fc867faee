import type { Command } from 'commander';
import { type UserError, usageError } from '../errors.js';
import { echo } from '../text/clean.js';
import { wrap } from '../text/layout.js';
import { fold } from '../text/nearest.js';
import { fr } from '../text/typography.js';
import type { World } from '../world.js';
import type { Sujet, Texte } from './aide-textes.js';
import { AIDE } from './command-line.js';
import { unknownCommand } from './french-command.js';
import { commandPath, listLines } from './french-help.js';
import { terminalWidth } from './terminal.js';

/**
 * What the help explains beside the commands; each text is loaded when it is asked for. One that is named as a
 * command is shown before the help of that command.
 */
export const SUJETS: Readonly<Record<Sujet, string>> = {
  documents: fr`La note, la délibération et les fiches de rencontre, à compléter.`,
  formats: fr`Les formes d'un résultat : Word, page web, tableur…`,
  acteurs: fr`Vos listes d'acteurs : ce qui s'y lit, et ce qui s'en fait.`,
  kit: fr`Compléter le kit par ce que votre territoire sait.`,
  methode: fr`À quoi servent les chiffres, et comment ils sont calculés.`,
  environnement: fr`Les variables, les dossiers et les fichiers lus.`,
  codes: fr`Ce que disent les codes de sortie.`,
};

const NAMES = Object.keys(SUJETS) as readonly Sujet[];

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
  const sujet = NAMES.find((name) => name === fold(first));
  const homonym = program.commands.find((command) => command.name() === sujet);
  if (!sujet || (homonym && extra !== undefined)) return commandNamed(program, names).outputHelp();
  if (extra !== undefined) throw tooMany(program, extra, [...commandPath(program), AIDE, first]);
  const { stdout, env } = world;
  const { TEXTES } = await import('./aide-textes.js');
  stdout.write(draw(TEXTES[sujet](world), terminalWidth(stdout, env)));
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
    typeof bloc === 'string' ? wrap(bloc, columns) : listLines(Object.entries(bloc), columns),
  );
  return `${blocks.map((lines) => lines.join('\n')).join('\n\n')}\n`;
}
