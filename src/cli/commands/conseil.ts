import { Option } from 'commander';
import { ASSEMBLEES, NOMS } from '../../conseil/documents/noms.js';
import { fr } from '../../text/typography.js';
import { command } from '../command.js';
import { PAGE, PAGES, ROWS } from '../formats.js';
import { answerOptions, day, files, flag, GROUPS, names, sheetOptions, value } from './options.js';

/** `conseil`. */
export const CONSEIL = command({
  name: 'conseil',
  isDefault: true,
  summary: fr`Dit quels partenaires approcher, pourquoi et contre quoi.`,
  details: fr`Dès qu'un besoin est donné, aucune question n'est posée.`,
  options: conseilOptions,
  has: ROWS,
  // Why one partner is where it is, and what several respondents come to, is no list of partners.
  less: ({ document, pourquoi, reponses }) => {
    if (document !== undefined) return PAGE;
    return pourquoi !== undefined || reponses.length > 1 ? PAGES : undefined;
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
    ...documentOptions(),
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
    ...sheetOptions(),
    flag(
      'acteurs',
      '--sans-acteurs',
      fr`laisse de côté vos fichiers d'acteurs, ceux du dossier de configuration`,
    ),
  ];
}

/** Which document, and what it says that only the person knows. */
function documentOptions(): Option[] {
  return [
    new Option(
      '--document <DOCUMENT>',
      fr`ce que l'on en fait : la note aux élus, ce qu'ils votent, ce que l'on emporte chez un partenaire ; sans lui, la note en html, markdown ou docx`,
    )
      .choices(Object.keys(NOMS))
      .conflicts('pourquoi')
      .helpGroup(GROUPS.documents),
    value('documents', '--collectivite <NOM>', fr`le nom de la collectivité`),
    new Option('--pour <ASSEMBLEE>', fr`l'assemblée qui décide`)
      .choices(Object.keys(ASSEMBLEES))
      .helpGroup(GROUPS.documents),
    day('documents', '--seance <AAAA-MM-JJ>', fr`la date de la séance`),
    value('documents', '--rapporteur <NOM>', fr`qui présente le document`),
    names(
      'documents',
      '--partenaire <PARTENAIRE>',
      fr`à rencontrer, au lieu de ceux du tour de table ; répétable`,
    ),
  ];
}
