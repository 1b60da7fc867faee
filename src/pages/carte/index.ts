import type { Cartographie } from '../../cartographie/cartographie.js';
import { fr } from '../../text/typography.js';
import type { Page, Section } from '../page.js';
import { sectionActeurs, sectionNoms } from './acteurs.js';
import { sectionActions, sectionMenants } from './actions.js';
import { sectionCroisement } from './croisement.js';
import { blocsChoix, titreActions, titreOf } from './faits.js';
import { COURT, type Mesure, TOUT } from './groupes.js';
import { sectionManques } from './manques.js';
import { sectionPays } from './pays.js';

export interface CarteVue {
  /** The actions instead of the acteurs. */
  readonly actions: boolean;
  /** Every group and every acteur. */
  readonly tous: boolean;
}

/** Who does what where, and what is missing: for a terminal, names only. */
export function pageCarte(carte: Cartographie, vue: CarteVue): Page {
  const mesure = vue.tous ? TOUT : COURT;
  if (vue.actions) return page(carte, vue, sectionsActions(carte, mesure));
  return page(carte, vue, [
    ...sectionNoms(carte, mesure),
    ...sectionCroisement(carte),
    ...sectionManques(carte, mesure.membres),
  ]);
}

/** The same for readers elsewhere, with all that is known of each acteur. */
export function noteCarte(carte: Cartographie, vue: CarteVue): Page {
  const actions = sectionActions(carte, TOUT);
  return page(carte, vue, [
    ...(vue.actions ? actions : []),
    ...sectionManques(carte, null),
    ...sectionCroisement(carte),
    ...sectionPays(carte),
    ...sectionActeurs(carte),
    ...(vue.actions ? [] : actions),
  ]);
}

function page(carte: Cartographie, { actions }: CarteVue, sections: readonly Section[]): Page {
  return {
    titre: actions ? titreActions(carte) : titreOf(carte),
    blocs: blocsChoix(carte),
    sections: carte.acteurs.length === 0 ? [] : sections,
  };
}

/** The actions by country or theme, then by acteur. */
function sectionsActions(carte: Cartographie, mesure: Mesure): Section[] {
  const sections = [...sectionActions(carte, mesure), ...sectionMenants(carte, mesure)];
  if (sections.length > 0) return sections;
  const texte = fr`Vos fichiers ne disent aucune action de ces acteurs.`;
  return [{ titre: fr`Les actions`, blocs: [{ genre: 'paragraphe', texte }] }];
}
