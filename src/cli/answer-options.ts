import { Option } from 'commander';
import { fr } from '../text/typography.js';
import { besideOptions } from './acteurs-options.js';
import { files, flag, GROUPS, list, value } from './command-options.js';
import { POUR } from './commands/options.js';

/** What only some commands are asked: the answers, and how the result is to be. */

const BESOINS =
  'financement, mobilite, evaluation, economie, credibilite, continuite, jeunesse, citoyens, expertise, etat';
const SITUATIONS =
  'petite-equipe, projet-modeste, sans-langues, actions-a-renouveler, sans-agrement, region';
const NATURES =
  'projet-du-partenaire, reciprocite, accueil-de-jeunes, ouverture-internationale, remuneration, publicite-et-moyens, plus-value-concrete';

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

/** What `conseil` takes beside the answers. */
export function conseilOptions(): Option[] {
  return [
    ...answerOptions(),
    value('answers', '--enregistrer <FICHIER>', fr`enregistre vos réponses dans ce fichier`),
    flag('answers', '--non-interactif', fr`ne pose jamais de question`),
    flag('display', '--tous', fr`montre tous les partenaires classés, et non les cinq premiers`),
    flag(
      'display',
      '--detail',
      fr`montre aussi les portes d'entrée, les partenaires sans réponse et les recommandations`,
    ),
    value(
      'display',
      '--pourquoi <PARTENAIRE>',
      fr`dit seulement pourquoi ce partenaire est à sa place, et ce qui l'en ferait changer`,
    ),
    ...besideOptions(),
    ...noteOptions(),
  ];
}

/** What the note says that only the person knows. */
function noteOptions(): Option[] {
  return [
    value(
      'note',
      '--collectivite <NOM>',
      fr`le nom de la collectivité, dans la note : le conseil en html, markdown ou docx`,
    ),
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
    fr`une ligne par partenaire, champs séparés par une tabulation, pour un autre programme`,
  ).conflicts(['format', 'json']);
}
