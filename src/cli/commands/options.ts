import { InvalidArgumentError, Option } from 'commander';
import type { Document } from '../../conseil/documents/noms.js';
import { usageError } from '../../errors.js';
import type { Assemblee } from '../../kit/model.js';
import type { ChoixDeTables } from '../../lecture/tables/table.js';
import { echo } from '../../text/clean.js';
import { isDate } from '../../text/date.js';
import { fr } from '../../text/typography.js';
import { FORMAT_NAMES, type FormatName, formatsOf, type Part, USUAL_FORMAT } from '../formats.js';

/** What the argument that names a partner is, in the help. */
export const PARTENAIRE_NOMME = fr`un partenaire, par son identifiant, son nom ou son sigle`;

/** The options that several commands take, each with what the command is given; and how one is made. */

/** Headings of the groups of options. */
export const GROUPS = {
  answers: fr`Vos réponses :`,
  acteurs: fr`Les acteurs :`,
  display: fr`Présentation :`,
  documents: fr`Les documents :`,
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

/** An option whose value is a day, AAAA-MM-JJ. */
export function day(group: Group, flags: string, description: string): Option {
  return new Option(flags, description).helpGroup(GROUPS[group]).argParser((given) => {
    if (isDate(refuseBlank(given))) return given;
    throw usageError(
      fr`${flags.replace(/ .*/, '')} : « ${echo(given)} » n'est pas une date`,
      fr`Écrivez l'année, le mois et le jour, par exemple : 2026-03-01`,
    );
  });
}

/** `--ancien`, a number of years. */
export function ancienOption(description: string): Option {
  return new Option('--ancien <N>', description).helpGroup(GROUPS.files).argParser((given) => {
    if (/^\d{1,2}$/.test(given)) return Number(given);
    throw usageError(
      fr`valeur refusée pour --ancien : ${echo(given)}`,
      fr`Écrivez un nombre d'années, par exemple : --ancien 3`,
    );
  });
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
  // The message is never shown: french-command.ts has the French one.
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

/** What every command that shows a result is given. */
export interface SharedOptions {
  /** A kit that replaces the shipped one. */
  readonly kit?: string;
  /** Files that complete the kit, in this order. */
  readonly supplement: readonly string[];
  /** Leaves out the shipped complement « portes d’entrée ». */
  readonly sansComplement: boolean;
  /** Leaves out the person's own supplements, of the configuration folder. */
  readonly sansSupplementPersonnel: boolean;
  readonly format: FormatName;
  /** Where the result goes instead of standard output; `-` is standard output. */
  readonly sortie?: string;
  /** Allows `sortie` to replace a file. */
  readonly ecraser: boolean;
  readonly sansCouleur: boolean;
  /** For who hears or feels the text: no box, bar, column or sign, and nothing drawn again. */
  readonly accessible: boolean;
  /** What separates the cells of a CSV. */
  readonly separateur: string;
  /** The day of what is written, AAAA-MM-JJ; today where it is not given. */
  readonly date?: string;
}

/** The options of a result that has these parts, new at each call since commander keeps state in them. */
export function sharedOptions(has: readonly Part[]): Option[] {
  return [
    // No default, so that the extension of --sortie may choose: `chooseFormat` has the last word.
    new Option(
      '-f, --format <FORMAT>',
      fr`forme du résultat, que l'extension de --sortie donne aussi`,
    )
      .choices(formatsOf(has))
      // A format of other results is refused with the reason (presentation.ts), not as if it were unknown.
      .argParser(refuseUnknownFormat)
      .default(undefined, USUAL_FORMAT)
      .helpGroup(GROUPS.display),
    flag('display', '--json', fr`abrège --format json`).conflicts('format'),
    ...mannerOptions(),
    new Option('--separateur <SIGNE>', fr`sépare les cellules d'un CSV`)
      .default(';', fr`un point-virgule`)
      .helpGroup(GROUPS.display),
    ...(has.some((part) => part === 'page')
      ? [day('display', '--date <AAAA-MM-JJ>', fr`la date du document ; aujourd'hui par défaut`)]
      : []),
    ...kitOptions(),
    value(
      'files',
      '-o, --sortie <FICHIER>',
      fr`écrit le résultat dans ce fichier, et non à l'écran`,
    ),
    overwriteOption(),
  ];
}

function refuseUnknownFormat(given: string): string {
  if (!FORMAT_NAMES.some((name) => name === given)) throw new InvalidArgumentError('');
  return given;
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

/** Whether a result goes to a file, and not to standard output. */
export const isFile = (sortie: string | undefined): sortie is string =>
  sortie !== undefined && sortie !== '-';

const BESOINS =
  'financement, mobilite, evaluation, economie, credibilite, continuite, jeunesse, citoyens, expertise, etat';
const SITUATIONS =
  'petite-equipe, projet-modeste, sans-langues, actions-a-renouveler, sans-agrement, region';
const NATURES =
  'projet-du-partenaire, reciprocite, accueil-de-jeunes, ouverture-internationale, remuneration, publicite-et-moyens, plus-value-concrete';

/** What answers for the collectivité. */
export interface AnswerOptions extends SharedOptions {
  readonly besoin: readonly string[];
  readonly essentiel: readonly string[];
  readonly situation: readonly string[];
  readonly refuse: readonly string[];
  /** Files of saved answers, one a respondent; of a single one, the other options override it. */
  readonly reponses: readonly string[];
}

/** What the collectivité answers on the command line instead of in the questionnaire. */
export function answerOptions(): Option[] {
  return [
    besoinOption(fr`ce qu'il vous faut, un ou plusieurs besoins : ${BESOINS}`),
    list('-e, --essentiel <ID...>', fr`de même, pour un besoin qui compte double`),
    list('--situation <ID...>', fr`ce qui vous décrit : ${SITUATIONS}`),
    list('--refuse <NATURE...>', fr`contrepartie que vous ne pouvez pas accepter : ${NATURES}`),
    files(
      'answers',
      '--reponses <FICHIER>',
      fr`reprend des réponses enregistrées ; les autres options les remplacent ; répétable, une fois par personne`,
    ),
  ];
}

/** `--besoin`, which narrows a list as well as it asks for advice. */
export function besoinOption(
  description = fr`ceux qui répondent à un besoin : ${BESOINS}`,
): Option {
  return list('-b, --besoin <ID...>', description);
}

/** What is read of a workbook. */
export const sheetOptions = () => [
  value('files', '--feuille <NOM>', fr`la feuille à lire d'un classeur ; sinon la première`),
  flag('files', '--sans-lignes-masquees', fr`laisse de côté ce qu'un classeur masque`),
];

export const communeOption = () =>
  names('acteurs', '--commune <NOM>', fr`ceux d'une commune, par son nom ou son code INSEE`);

export const departementOption = () =>
  names('acteurs', '--departement <NOM>', fr`ceux d'un département, par son nom ou son code`);

/** Places, by name or code. */
export function placeOptions(): Option[] {
  return [
    communeOption(),
    departementOption(),
    names('acteurs', '--region <NOM>', fr`ceux d'une région, par son nom ou son code`),
    names('acteurs', '--pays <NOM>', fr`ceux qui agissent dans un pays, par son nom ou son code`),
  ];
}

/** Words for places, by name or code. */
export interface LieuOptions {
  readonly commune: readonly string[];
  readonly departement: readonly string[];
  readonly region: readonly string[];
  readonly pays: readonly string[];
}

/** The acteurs that an advice is shown with. */
interface BesideOptions extends ChoixDeTables {
  /** Files of acteurs, beside those of the configuration folder. */
  readonly acteurs: readonly string[];
  /** Leaves out the files of acteurs of the configuration folder. */
  readonly sansActeurs: boolean;
  /** Where we are, by name or code: one of the two. */
  readonly commune?: string;
  readonly departement?: string;
  /** Countries in which the acteurs must act, by name or code. */
  readonly pays: readonly string[];
}

export interface ConseilOptions extends AnswerOptions, BesideOptions {
  readonly nonInteractif: boolean;
  /** Where the answers are saved. */
  readonly enregistrer?: string;
  /** Show every ranked partner, not only the first five. */
  readonly tous: boolean;
  /** Show also what only some readers need. */
  readonly detail: boolean;
  /** The one partner of which to say why it is where it is. */
  readonly pourquoi?: string;
  /** The one document that is asked for. */
  readonly document?: Document;
  /** Who signs it. */
  readonly collectivite?: string;
  /** For which assembly it is. */
  readonly pour?: Assemblee;
  /** When the assembly meets, AAAA-MM-JJ. */
  readonly seance?: string;
  readonly rapporteur?: string;
  /** Whom to meet, by name; none: whom the advice proposes. */
  readonly partenaire: readonly string[];
}
