import { InvalidArgumentError, Option } from 'commander';
import { FORMAT_NAMES, POUR, USUAL_FORMAT } from '../commands/options.js';
import { fr } from '../text/typography.js';

/** Headings of the groups of options. */
export const GROUPS = {
  answers: fr`Vos réponses :`,
  display: fr`Présentation :`,
  note: fr`Note (html, markdown, docx) :`,
  files: fr`Fichiers :`,
} as const;

const BESOINS =
  'financement, mobilite, evaluation, economie, credibilite, continuite, jeunesse, citoyens, expertise, etat';
const SITUATIONS =
  'petite-equipe, projet-modeste, sans-langues, actions-a-renouveler, sans-agrement, region';
const NATURES =
  'projet-du-partenaire, reciprocite, accueil-de-jeunes, ouverture-internationale, remuneration, publicite-et-moyens, plus-value-concrete';

type Group = keyof typeof GROUPS;

/** A switch: false unless it is given. */
function flag(group: Group, flags: string, description: string): Option {
  return new Option(flags, description).default(false).helpGroup(GROUPS[group]);
}

/** An option with one value. */
function value(group: Group, flags: string, description: string): Option {
  return new Option(flags, description).argParser(refuseBlank).helpGroup(GROUPS[group]);
}

/** A list of ids: repeated, or separated by commas or spaces. */
function list(flags: string, description: string): Option {
  return new Option(flags, description)
    .default([])
    .argParser((given, before: readonly string[]) => [...before, ...ids(given)])
    .helpGroup(GROUPS.answers);
}

function ids(given: string): string[] {
  refuseBlank(given.replaceAll(',', ' '));
  return given.split(/[\s,]+/).filter((id) => id !== '');
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
    flag('display', '--sans-couleur', fr`écrit sans couleur`),
    flag(
      'display',
      '--accessible',
      fr`pour un lecteur d'écran ou une plage braille : une phrase par ligne, sans cadre ni signe`,
    ),
    new Option('--separateur <SIGNE>', fr`sépare les cellules d'un CSV`)
      .default(';')
      .helpGroup(GROUPS.display),
    value('files', '--kit <FICHIER>', fr`remplace le kit fourni par celui-ci`),
    new Option('--supplement <FICHIER>', fr`complète le kit par ce fichier ; répétable`)
      .default([])
      .argParser((given, before: readonly string[]) => [...before, refuseBlank(given)])
      .helpGroup(GROUPS.files),
    flag('files', '--sans-complement', fr`laisse de côté le complément « portes d'entrée »`),
    value(
      'files',
      '-o, --sortie <FICHIER>',
      fr`écrit le résultat dans ce fichier, et non à l'écran`,
    ),
    overwriteOption(),
  ];
}

/** `--ecraser`, for every command that writes a file. */
export function overwriteOption(): Option {
  return flag('files', '--ecraser', fr`autorise à remplacer un fichier qui existe`);
}

/** What the collectivité answers on the command line instead of in the questionnaire. */
export function answerOptions(): Option[] {
  return [
    besoinOption(fr`ce qu'il vous faut, un ou plusieurs besoins : ${BESOINS}`),
    list('-e, --essentiel <ID...>', fr`de même, pour un besoin qui compte double`),
    list('--situation <ID...>', fr`ce qui vous décrit : ${SITUATIONS}`),
    list('--refuse <NATURE...>', fr`contrepartie que vous ne pouvez pas accepter : ${NATURES}`),
    value(
      'answers',
      '--reponses <FICHIER>',
      fr`reprend des réponses enregistrées ; les autres options les remplacent`,
    ),
    value('answers', '--enregistrer <FICHIER>', fr`enregistre vos réponses dans ce fichier`),
    flag('answers', '--non-interactif', fr`ne pose jamais de question`),
    flag('display', '--tous', fr`montre tous les partenaires classés, et non les cinq premiers`),
    flag(
      'display',
      '--detail',
      fr`montre aussi les portes d'entrée, les partenaires sans réponse et les recommandations`,
    ),
    ...noteOptions(),
  ];
}

/** What the note says that only the person knows. */
function noteOptions(): Option[] {
  return [
    value('note', '--collectivite <NOM>', fr`le nom de la collectivité`),
    new Option('--pour <ASSEMBLEE>', fr`l'assemblée qui reçoit la note`)
      .choices(POUR)
      .helpGroup(GROUPS.note),
    value('note', '--date <AAAA-MM-JJ>', fr`la date de la note ; aujourd'hui par défaut`),
  ];
}

/** `--besoin`, which narrows a list as well as it asks for advice. */
export function besoinOption(
  description = fr`ceux qui répondent à un besoin : ${BESOINS}`,
): Option {
  return list('-b, --besoin <ID...>', description);
}

/** `--lignes`, for who hands a list to another command. */
export function linesOption(): Option {
  return flag(
    'display',
    '--lignes',
    fr`une ligne par partenaire, champs séparés par une tabulation, pour cut, fzf ou while read`,
  ).conflicts(['format', 'json']);
}
