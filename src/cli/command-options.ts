import { InvalidArgumentError, Option } from 'commander';
import { fr } from '../text/typography.js';
import { FORMAT_NAMES, USUAL_FORMAT } from './commands/options.js';

/** Headings of the groups of options. */
export const GROUPS = {
  answers: fr`Vos réponses :`,
  acteurs: fr`Les acteurs :`,
  display: fr`Présentation :`,
  note: fr`La note :`,
  files: fr`Fichiers :`,
} as const;

type Group = keyof typeof GROUPS;

/** A switch: false unless it is given. */
export function flag(group: Group, flags: string, description: string): Option {
  return new Option(flags, description).default(false).helpGroup(GROUPS[group]);
}

/** An option with one value. */
export function value(group: Group, flags: string, description: string): Option {
  return new Option(flags, description).argParser(refuseBlank).helpGroup(GROUPS[group]);
}

/** A list of ids: repeated, or separated by commas or spaces. */
export function list(flags: string, description: string): Option {
  return new Option(flags, description)
    .default([])
    .argParser((given, before: readonly string[]) => [...before, ...between(given, /[\s,]+/)])
    .helpGroup(GROUPS.answers);
}

/** Names or codes, repeated or separated by commas: a name may have spaces, and a file may follow it. */
export function names(group: Group, flags: string, description: string): Option {
  return new Option(flags, description)
    .default([])
    .argParser((given, before: readonly string[]) => [...before, ...between(given, /,/)])
    .helpGroup(GROUPS[group]);
}

/** Files, one each time that the option is given. */
export function files(group: Group, flags: string, description: string): Option {
  return new Option(flags, description)
    .default([])
    .argParser((given, before: readonly string[]) => [...before, refuseBlank(given)])
    .helpGroup(GROUPS[group]);
}

function between(given: string, separator: RegExp): string[] {
  refuseBlank(given.replaceAll(',', ' '));
  return given
    .split(separator)
    .map((word) => word.trim())
    .filter((word) => word !== '');
}

function refuseBlank(given: string): string {
  // The message is never shown: french-errors.ts has the French one.
  if (isForgotten(given)) throw new InvalidArgumentError('');
  return given;
}

/**
 * Whether what stands for a value says that none was given: nothing, or the next option. « -f » is an
 * option and no file, « -x.yaml » may be a file.
 */
export function isForgotten(given: string): boolean {
  return given.trim() === '' || /^\s*-(-|\p{L}$)/u.test(given);
}

/** Options of every command, new at each call since commander keeps state in them. */
export function sharedOptions(): Option[] {
  return [
    // No default, so that the extension of --sortie may choose: `chooseFormat` has the last word.
    new Option(
      '-f, --format <FORMAT>',
      fr`forme du résultat, que l'extension de --sortie donne aussi`,
    )
      .choices(FORMAT_NAMES)
      .default(undefined, USUAL_FORMAT)
      .helpGroup(GROUPS.display),
    flag('display', '--json', fr`abrège --format json`).conflicts('format'),
    ...mannerOptions(),
    new Option('--separateur <SIGNE>', fr`sépare les cellules d'un CSV`)
      .default(';', fr`un point-virgule`)
      .helpGroup(GROUPS.display),
    ...kitOptions(),
    value(
      'files',
      '-o, --sortie <FICHIER>',
      fr`écrit le résultat dans ce fichier, et non à l'écran`,
    ),
    overwriteOption(),
  ];
}

/** How what is shown is to look. */
export function mannerOptions(): Option[] {
  return [
    flag('display', '--sans-couleur', fr`écrit sans couleur`),
    flag(
      'display',
      '--accessible',
      fr`pour un lecteur d'écran ou une plage braille : une phrase par ligne, sans cadre ni signe`,
    ),
  ];
}

/** Which kit is read. */
export function kitOptions(): Option[] {
  return [
    value('files', '--kit <FICHIER>', fr`remplace le kit fourni par celui-ci`),
    files('files', '--supplement <FICHIER>', fr`complète le kit par ce fichier ; répétable`),
    flag('files', '--sans-complement', fr`laisse de côté le complément « portes d'entrée »`),
    flag(
      'files',
      '--sans-supplement-personnel',
      fr`laisse de côté vos suppléments, ceux du dossier de configuration`,
    ),
  ];
}

/** `--ecraser`, for every command that writes a file. */
export function overwriteOption(): Option {
  return flag('files', '--ecraser', fr`autorise à remplacer un fichier qui existe`);
}
