import { findProches } from '../../carte/proches.js';
import { advise } from '../../conseil/conseil.js';
import type { Demande } from '../../conseil/demande.js';
import { usageError } from '../../errors.js';
import { fr } from '../../text/typography.js';
import type { Shows } from '../command.js';
import type { PAGE, PAGES, ROWS } from '../formats.js';
import { acteursWanted, type ProchesOf } from './acteurs-lus.js';
import { answersFrom, checkPlace, isAnswered, saveReponses } from './answers.js';
import { askedResultat, cadreOf, partenaireAsked } from './conseil-resultat.js';
import { checkDestinations, openKit } from './destinations.js';
import { entretien } from './entretien.js';
import type { ConseilOptions } from './options.js';

/** The advice: from options without a question, else from the questionnaire in a terminal. */
export const run: Shows<ConseilOptions, typeof ROWS | typeof PAGES | typeof PAGE> = async (
  world,
  _names,
  options,
) => {
  const openPrompter = options.nonInteractif ? null : world.openPrompter;
  if (!isAnswered(options) && !openPrompter) {
    throw usageError(
      fr`donnez vos besoins en options, par exemple : --besoin "financement,mobilite"`,
    );
  }
  checkPlace(world, options);
  // Answers may be saved where they were: nothing of them is lost.
  checkDestinations(world, options, [options.sortie], options.reponses);
  const wanted = acteursWanted(world, options);
  const kit = await openKit(world, options, wanted?.chemins, options.enregistrer);
  partenaireAsked(kit, options);
  cadreOf(world, kit, options);
  const repertoire =
    wanted && (await (await import('./repertoire.js')).openRepertoire(world, kit, options, wanted));
  const prochesOf: ProchesOf = (...demandes) =>
    repertoire ? findProches(kit, repertoire, besoinsOf(demandes)) : undefined;
  if (!isAnswered(options) && openPrompter)
    return entretien(world, openPrompter, kit, options, prochesOf);
  if (options.reponses.length > 1) {
    const { concertationResultat } = await import('./repondants.js');
    return concertationResultat(world, kit, options, prochesOf);
  }
  const { demande, repondant } = await answersFrom(world, kit, options);
  saveReponses(world, kit, { demande, repondant }, options);
  const { tous, detail } = options;
  const vue = { tous, detail, lieu: 'commande', proches: prochesOf(demande) } as const;
  return askedResultat(world, advise(kit, demande), options, vue);
};

const besoinsOf = (demandes: readonly Demande[]) =>
  demandes.flatMap(({ besoins }) => besoins.map(({ id }) => id));
