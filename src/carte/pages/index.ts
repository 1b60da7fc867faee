import type { Bloc, Page, Section } from '../../page/page.js';
import { fr } from '../../text/typography.js';
import type { Axe } from '../axes.js';
import type { Cartographie } from '../cartographie.js';
import { sectionActeurs, sectionNoms } from './acteurs.js';
import { sectionActions, sectionMenants } from './actions.js';
import { withBesoinsDuType } from './besoins.js';
import { sectionCroisement } from './croisement.js';
import { blocsChoix, faitActeurs, faitActions } from './faits.js';
import { COURT, LONG, MAX_TOLD, type Mesure, TOUT } from './groupes.js';
import { type Lecture, sectionLus } from './lus.js';
import { sectionManques } from './manques.js';
import { sectionPays } from './pays.js';
import { sectionCarte } from './zones.js';

export interface CarteVue {
  /** The actions instead of the acteurs. */
  readonly actions: boolean;
  /** Every group and every acteur. */
  readonly tous: boolean;
}

/** A terminal crosses types and places only for who looks by one or the other. */
const CROISES: readonly Axe[] = ['type', 'commune', 'departement', 'region'];

/** Who does what where, and what is missing: for a terminal, names only, under the one fact. */
export function pageCarte(carte: Cartographie, vue: CarteVue): Page {
  const mesure = vue.tous ? TOUT : COURT;
  const sections = vue.actions
    ? sectionsActions(carte, mesure)
    : [
        ...withBesoinsDuType(carte, sectionNoms(carte, mesure)),
        ...sectionManques(carte, mesure.membres),
        ...(CROISES.includes(carte.par) ? sectionCroisement(carte) : []),
      ];
  return {
    titre: faitOf(carte, vue),
    blocs: blocsChoix(carte),
    sections: sectionsOf(carte, sections),
  };
}

/**
 * The same for readers elsewhere, with all that is known of each acteur, and where it was read; of more than
 * MAX_TOLD, the first ones of each group, `tous` or not: a document of all would take gigabytes to make, and
 * open in nothing.
 */
export function noteCarte(carte: Cartographie, vue: CarteVue, lecture: Lecture): Page {
  const isLong = carte.acteurs.length > MAX_TOLD;
  const mesure = isLong ? LONG : TOUT;
  const actions = sectionActions(carte, mesure);
  return {
    titre: fr`Qui fait quoi où`,
    blocs: [
      { genre: 'paragraphe', sens: 'important', texte: faitOf(carte, vue) },
      ...blocsChoix(carte),
      ...(isLong ? [ENTIER] : []),
    ],
    sections: [
      ...sectionsOf(carte, [
        ...sectionManques(carte, mesure.membres),
        ...(vue.actions ? actions : sectionCarte(carte, mesure)),
        ...sectionCroisement(carte),
        ...sectionPays(carte),
        ...withBesoinsDuType(carte, sectionActeurs(carte, mesure)),
        ...(vue.actions ? [] : actions),
      ]),
      sectionLus(carte, lecture),
    ],
  };
}

/** How to have what a long note leaves out. */
const ENTIER: Bloc = {
  genre: 'paragraphe',
  sens: 'rappel',
  texte: fr`Les listes sont longues : cette note n'en donne que le début. La liste entière s'obtient en .csv ou en .xlsx, par exemple avec --sortie acteurs.xlsx.`,
};

const faitOf = (carte: Cartographie, { actions }: CarteVue) =>
  actions ? faitActions(carte) : faitActeurs(carte);

/** Where nobody is left there is nothing to tell of anybody, not even what is missing: all is. */
const sectionsOf = ({ acteurs }: Cartographie, sections: readonly Section[]) =>
  acteurs.length === 0 ? [] : sections;

/** The actions by country or theme, then by acteur. */
function sectionsActions(carte: Cartographie, mesure: Mesure): Section[] {
  const sections = [...sectionActions(carte, mesure), ...sectionMenants(carte, mesure)];
  if (sections.length > 0) return sections;
  const texte = fr`Vos fichiers ne disent aucune action de ces acteurs.`;
  return [{ titre: fr`Les actions`, blocs: [{ genre: 'paragraphe', texte }] }];
}
