import { comparaisonDocument } from '../../conseil/donnees.js';
import { pageComparaison } from '../../conseil/pages/comparaison.js';
import { usageError } from '../../errors.js';
import { partenaireDocument, partenairesRows } from '../../kit/donnees.js';
import { fr } from '../../text/typography.js';
import type { Shows } from '../command.js';
import type { ROWS } from '../formats.js';
import { answersFrom, isAnswered } from './answers.js';
import { openKit } from './destinations.js';
import { findPartenaires } from './lookup.js';
import type { AnswerOptions } from './options.js';

/** Two partners or more side by side, in the order in which they are named. */
export const run: Shows<AnswerOptions, typeof ROWS> = async (world, names, options) => {
  const kit = await openKit(world, options, options.reponses);
  const partenaires = findPartenaires(kit, names);
  if (partenaires.length < 2) {
    throw usageError(
      fr`ces mots désignent un seul et même partenaire`,
      fr`Nommez-en un deuxième, ou écrivez : partenaires profil ${partenaires[0]?.id ?? ''}`,
    );
  }
  if (options.reponses.length > 1)
    throw usageError(
      fr`comparer prend les réponses d'une seule personne`,
      fr`Ne donnez --reponses qu'une fois ; conseil en prend plusieurs.`,
    );
  const answers = isAnswered(options) ? await answersFrom(world, kit, options) : null;
  return {
    page: () => pageComparaison(kit, partenaires, answers?.demande),
    document: () =>
      answers
        ? comparaisonDocument(answers.demande, partenaires)
        : partenaires.map(partenaireDocument),
    rows: () => partenairesRows(kit, partenaires),
  };
};
