import { advise } from '../conseil/conseil.js';
import { createDemande } from '../conseil/demande.js';
import { EXIT, type ExitCode, UserError } from '../errors.js';
import type { Kit } from '../kit/model.js';
import { fr } from '../text/typography.js';
import type { World } from '../world.js';
import { askedVue, checkDate, partenaireAsked } from './conseil-vue.js';
import { entretien } from './entretien.js';
import { ROW_FORMATS } from './formats.js';
import { findIds } from './lookup.js';
import { choiceLines } from './misfits.js';
import type { ConseilOptions } from './options.js';
import { openKit, present } from './presentation.js';
import type { SavedReponses } from './reponses-read.js';
import { saveReponses } from './reponses-write.js';

/** The advice: from options without a question, else from the questionnaire in a terminal. */
export async function conseil(world: World, options: ConseilOptions): Promise<ExitCode> {
  const { besoin, essentiel, situation, refuse, reponses, nonInteractif } = options;
  const isAnswered =
    reponses !== undefined ||
    [besoin, essentiel, situation, refuse].some((given) => given.length > 0);
  const openPrompter = nonInteractif ? null : world.openPrompter;
  if (!isAnswered && !openPrompter) {
    throw new UserError(
      fr`donnez vos besoins en options, par exemple : --besoin financement,mobilite`,
      '',
      EXIT.usage,
    );
  }
  checkDate(options);
  const kit = await openKit(world, options, {
    formats: ROW_FORMATS,
    alsoWritten: [options.enregistrer],
  });
  partenaireAsked(kit, options);
  if (!isAnswered && openPrompter) return entretien(world, openPrompter, kit, options);
  const { reponses: answers, note } = await reponsesFrom(world, kit, options);
  const demande = createDemande(kit, answers);
  if (demande.besoins.length === 0) throw noBesoin(kit);
  if (note) world.stderr.write(note);
  saveReponses(world, kit, demande, options);
  const { tous, detail } = options;
  const conseil = advise(kit, demande);
  const vue = { tous, detail, lieu: 'commande' } as const;
  await present(world, options, askedVue(world, kit, conseil, options, vue));
  return EXIT.ok;
}

/** Saved answers, each kind of which is replaced where an option gives it. */
async function reponsesFrom(
  world: World,
  kit: Kit,
  options: ConseilOptions,
): Promise<SavedReponses> {
  const { besoin, essentiel, situation, refuse, reponses } = options;
  const given = findIds(kit, {
    besoins: ['besoins', besoin],
    essentiels: ['besoins', essentiel],
    situations: ['situations', situation],
    refus: ['natures', refuse],
  });
  if (reponses === undefined) return { reponses: given, note: '' };
  const { readReponses } = await import('./reponses-read.js');
  const { reponses: saved, note } = readReponses(world, reponses, kit);
  const hasBesoins = given.besoins.length > 0 || given.essentiels.length > 0;
  const merged = {
    besoins: hasBesoins ? given.besoins : saved.besoins,
    essentiels: hasBesoins ? given.essentiels : saved.essentiels,
    situations: given.situations.length > 0 ? given.situations : saved.situations,
    refus: given.refus.length > 0 ? given.refus : saved.refus,
  };
  return { reponses: merged, note };
}

function noBesoin(kit: Kit): UserError {
  const lines = choiceLines(fr`Ajoutez --besoin avec un ou plusieurs de ceux-ci`, kit.besoins);
  return new UserError(fr`aucun besoin n'est indiqué`, lines.join('\n'), EXIT.usage);
}
