import { nomOf } from '../../kit/model.js';
import { listSection, paragraphe, toItems } from '../../page/blocs.js';
import type { Page, Section } from '../../page/page.js';
import { enumeration, firstNoms, fr } from '../../text/typography.js';
import type { Conseil } from '../conseil.js';
import type { QuestionDecisive } from '../questions-decisives.js';
import { besoinsCites } from './besoins.js';

/** How many questions a page asks, and names that one holds. */
const MOST = 3;
const TITRE = fr`Que demander, et à qui ?`;

/** What to ask whom first: only what would change who is in front; none where no answer would. */
export const sectionQuestions = (conseil: Conseil): Section[] =>
  listSection(
    TITRE,
    toItems(conseil.questions.slice(0, MOST).map((one) => questionEnPhrase(conseil, one))),
  );

/** A question, and what its answer would change; `besoins`: all those of which the answer would do the same. */
export function questionEnPhrase(
  { kit, classement }: Conseil,
  { partenaire, besoin, sens, premiers }: QuestionDecisive,
  besoins: readonly string[] = [besoin],
): string {
  const [nom = '', ...others] = premiers.map(nomOf);
  const cited = besoinsCites(kit, besoins, 'ou');
  const front =
    others.length === 0
      ? fr`le mettrait seul en tête`
      : fr`le mettrait en tête, à égalité avec ${enumeration(firstNoms(others, MOST))}`;
  if (sens === 'sans-reserve')
    return fr`Demandez à ${nom} si la réserve du kit sur ${cited} vaut encore : un non ${front}.`;
  const also = classement.some((classe) => classe.partenaire === partenaire) ? fr`aussi ` : '';
  return fr`Demandez à ${nom} si ce partenaire peut ${also}répondre à ${cited} : un oui ${front}.`;
}

/** The questions by themselves, or that there is none. */
export function pageQuestions(conseil: Conseil): Page {
  const [section] = sectionQuestions(conseil);
  const none = fr`Aucune réponse d'un seul partenaire sur un de vos besoins ne changerait qui est en tête.`;
  return { titre: TITRE, blocs: section?.blocs ?? [paragraphe(none)], sections: [] };
}
