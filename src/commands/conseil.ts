import { advise } from '../conseil/conseil.js';
import { createDemande, type Reponses } from '../conseil/demande.js';
import { EXIT, type ExitCode, UserError } from '../errors.js';
import type { Kit } from '../kit/model.js';
import { fr } from '../text/typography.js';
import type { World } from '../world.js';
import { entretien } from './entretien.js';
import { findIds } from './lookup.js';
import type { ConseilOptions } from './options.js';
import { deliver, openDesk } from './page.js';

/** The advice: from options without a question, else from the questionnaire in a terminal. */
export async function conseil(world: World, options: ConseilOptions): Promise<ExitCode> {
  const { besoin, essentiel, situation, refuse, nonInteractif, tous } = options;
  const isAnswered = [besoin, essentiel, situation, refuse].some((given) => given.length > 0);
  const openPrompter = nonInteractif ? null : world.openPrompter;
  if (!isAnswered && !openPrompter) {
    throw new UserError(
      fr`donnez vos besoins en options, par exemple : --besoin financement,mobilite`,
      '',
      EXIT.usage,
    );
  }
  const desk = await openDesk(world, options);
  if (!isAnswered && openPrompter) return entretien(world, openPrompter, desk, options);
  const demande = createDemande(desk.kit, reponsesFrom(desk.kit, options));
  if (demande.besoins.length === 0) throw noBesoin(desk.kit);
  const page = { ...desk.page, tous };
  deliver(world, options, desk.renderer.conseil(desk.kit, advise(desk.kit, demande), page));
  return EXIT.ok;
}

function reponsesFrom(
  kit: Kit,
  { besoin, essentiel, situation, refuse }: ConseilOptions,
): Reponses {
  return {
    besoins: findIds(kit, 'besoins', besoin),
    essentiels: findIds(kit, 'besoins', essentiel),
    situations: findIds(kit, 'situations', situation),
    refus: findIds(kit, 'natures', refuse),
  };
}

function noBesoin(kit: Kit): UserError {
  const list = kit.besoins.map(({ id, nom }) => fr`  ${id} : ${nom}`);
  const lines = [fr`Ajoutez --besoin avec un ou plusieurs de ceux-ci :`, ...list];
  return new UserError(fr`aucun besoin n'est indiqué`, lines.join('\n'), EXIT.usage);
}
