import type { Bloc, Section } from '../../page/page.js';
import { fr } from '../../text/typography.js';

/** Said on every page that shows an adéquation. */
const NOTICE = fr`L'adéquation indique comment le kit parle de ces besoins : ce n'est ni une probabilité, ni un substitut à la rencontre du partenaire. Ce sont des types de partenaire : à vérifier auprès des acteurs réels ; la décision vous appartient.`;

/** What the figures are worth, then what the page adds to it. */
export function sectionMethode(more: readonly Bloc[] = []): Section {
  return {
    titre: fr`À garder en tête`,
    blocs: [{ genre: 'paragraphe', sens: 'discret', texte: NOTICE }, ...more],
  };
}
