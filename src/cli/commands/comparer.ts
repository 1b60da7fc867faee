import type { Demande } from '../../conseil/demande.js';
import { comparaisonDocument } from '../../conseil/donnees.js';
import { pageComparaison } from '../../conseil/pages/comparaison.js';
import { partenairesRows } from '../../conseil/rows.js';
import { EXIT, type ExitCode, UserError } from '../../errors.js';
import { partenaireDocument } from '../../kit/donnees.js';
import type { Kit } from '../../kit/model.js';
import { fr } from '../../text/typography.js';
import type { World } from '../../world.js';
import { answersFrom, isAnswered } from './answers.js';
import { ROW_FORMATS } from './formats.js';
import { findPartenaires } from './lookup.js';
import type { AnswerOptions } from './options.js';
import { openKit, present } from './presentation.js';

/** Two partners or more side by side, in the order in which they are named. */
export async function comparer(
  world: World,
  names: string[],
  options: AnswerOptions,
): Promise<ExitCode> {
  const kit = await openKit(world, options, {
    formats: ROW_FORMATS,
    alsoRead: options.reponses,
  });
  const partenaires = findPartenaires(kit, names);
  if (partenaires.length < 2) {
    throw new UserError(
      fr`ces mots désignent un seul et même partenaire`,
      fr`Nommez-en un deuxième, ou écrivez : partenaires profil ${partenaires[0]?.id ?? ''}`,
      EXIT.usage,
    );
  }
  if (options.reponses.length > 1) throw oneRespondent();
  const demande = isAnswered(options) ? await demandeFrom(world, kit, options) : null;
  await present(world, options, {
    page: () => pageComparaison(kit, partenaires, demande),
    document: () =>
      demande ? comparaisonDocument(demande, partenaires) : partenaires.map(partenaireDocument),
    rows: () => partenairesRows(kit, partenaires),
  });
  return EXIT.ok;
}

async function demandeFrom(world: World, kit: Kit, options: AnswerOptions): Promise<Demande> {
  const { demande, note } = await answersFrom(world, kit, options);
  if (note) world.stderr.write(note);
  return demande;
}

const oneRespondent = () =>
  new UserError(
    fr`comparer prend les réponses d'une seule personne`,
    fr`Ne donnez --reponses qu'une fois ; conseil en prend plusieurs.`,
    EXIT.usage,
  );
