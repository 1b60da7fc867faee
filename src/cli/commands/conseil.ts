import { Option } from 'commander';
import { ASSEMBLEES } from '../../conseil/note/assemblees.js';
import { fr } from '../../text/typography.js';
import { command } from '../command.js';
import { PAGES, ROWS } from '../formats.js';
import { answerOptions, files, flag, GROUPS, names, sheetOption, value } from './options.js';

/** `conseil`. */
export const CONSEIL = command({
  name: 'conseil',
  isDefault: true,
  summary: fr`Dit quels partenaires approcher, pourquoi et contre quoi.`,
  details: fr`Dès qu'un besoin est donné, aucune question n'est posée.`,
  options: conseilOptions,
  has: ROWS,
  // Why one partner is where it is, and what several respondents come to, is no list of partners.
  less: {
    has: PAGES,
    when: ({ pourquoi, reponses }) => pourquoi !== undefined || reponses.length > 1,
  },
  examples: {
    'partenaires conseil': fr`le questionnaire, puis le conseil`,
    'partenaires conseil --essentiel financement': fr`le conseil, sans question`,
    'partenaires conseil --besoin "jeunesse,mobilite" --json': fr`le même en JSON, pour un autre programme`,
  },
  work: () => import('./conseil-run.js'),
});

function conseilOptions(): Option[] {
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

/** The acteurs beside the advice: the files, where we are, the countries that matter. */
function besideOptions(): Option[] {
  return [
    files(
      'acteurs',
      '--acteurs <FICHIER>',
      fr`nomme, à côté de chaque type, les acteurs de ce fichier (csv, xlsx, ods, yaml) ; répétable`,
    ),
    value(
      'acteurs',
      '--commune <NOM>',
      fr`où vous êtes, par son nom ou son code INSEE : les acteurs les plus proches d'abord`,
    ),
    value(
      'acteurs',
      '--departement <NOM>',
      fr`de même, si vous n'êtes pas dans une commune`,
    ).conflicts('commune'),
    names('acteurs', '--pays <NOM>', fr`seulement les acteurs qui agissent dans ce pays`),
    sheetOption(),
    flag(
      'acteurs',
      '--sans-acteurs',
      fr`laisse de côté vos fichiers d'acteurs, ceux du dossier de configuration`,
    ),
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
      .choices(Object.keys(ASSEMBLEES))
      .helpGroup(GROUPS.note),
  ];
}
