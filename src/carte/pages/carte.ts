import { nomOf } from '../../kit/model.js';
import { fileName } from '../../kit/pages/sources.js';
import { paragraphe, termSection } from '../../page/blocs.js';
import type { Bloc, Definitions, Page, Section } from '../../page/page.js';
import { dateLongue } from '../../text/date.js';
import { fr, separate } from '../../text/typography.js';
import { type Axe, isServiParType, SANS_FILTRE } from '../axes.js';
import type { Cartographie } from '../cartographie.js';
import { grouper } from '../groupes.js';
import { blocsChoix, faitActeurs, faitActions } from './acteur.js';
import {
  COURT,
  LONG,
  MAX_TOLD,
  type Mesure,
  sectionActeurs,
  sectionActions,
  sectionMenants,
  sectionNoms,
  TOUT,
} from './groupes.js';
import { sectionCarte, sectionCroisement, sectionPays } from './lieux.js';
import { acteursCount, firstNames } from './mots.js';

interface CarteVue {
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
      paragraphe(faitOf(carte, vue), 'important'),
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
const ENTIER: Bloc = paragraphe(
  fr`Les listes sont longues : cette note n'en donne que le début. La liste entière s'obtient en .csv ou en .xlsx, par exemple avec --sortie acteurs.xlsx.`,
  'rappel',
);

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
  return [{ titre: fr`Les actions`, blocs: [paragraphe(texte)] }];
}

/** What a carte was read from, and when. */
interface Lecture {
  readonly fichiers: readonly string[];
  /** AAAA-MM-JJ. */
  readonly date: string;
}

/** Where what is told comes from, and of which day it is, without the folders of whoever made it. */
function sectionLus({ connus }: Cartographie, { fichiers, date }: Lecture): Section {
  const noms = separate(fichiers.map(fileName));
  const texte = fr`Lus dans ${noms}, le ${dateLongue(date)} : ${acteursCount(connus.length)}.`;
  return { titre: fr`Sources`, blocs: [paragraphe(texte, 'discret')] };
}

const ABSENCE = fr`Absent de vos fichiers, pas forcément du territoire.`;

/** The types and besoins of which the files have nobody, the acteurs whose type they do not say, and what these are. */
function sectionManques({ contexte, manques }: Cartographie, most: number): Section[] {
  const { types, besoins, sansType } = manques;
  const noms = sansType.map(({ nom }) => nom);
  const categories = grouper(contexte, sansType, 'categorie', SANS_FILTRE);
  const comptes = categories.map(({ nom, membres }) => `${nom} (${membres.length})`);
  const hasCategories = categories.some(({ cle }) => cle !== null);
  const entrees = [
    entry(fr`Types sans acteur`, separate(types.map(nomOf))),
    entry(fr`Besoins sans acteur`, separate(besoins.map(nomOf))),
    entry(fr`Acteurs sans type`, firstNames(noms, most)),
    entry(fr`Leurs catégories`, hasCategories ? firstNames(comptes, most ?? comptes.length) : ''),
  ].flat();
  return termSection(fr`Ce qui manque`, entrees, paragraphe(ABSENCE, 'discret'));
}

const entry = (terme: string, texte: string): Definitions['entrees'] =>
  texte === '' ? [] : [{ terme, items: [{ texte }] }];

/** The groups by besoin; where a file does not say the besoins of an acteur, under them who says so. */
function withBesoinsDuType(carte: Cartographie, sections: readonly Section[]): Section[] {
  const { contexte, acteurs, par } = carte;
  if (par !== 'besoin' || !acteurs.some((acteur) => isServiParType(contexte.kit, acteur)))
    return [...sections];
  return sections.map((section) => ({
    ...section,
    blocs: [...section.blocs, paragraphe(DU_TYPE, 'discret')],
  }));
}

const DU_TYPE = fr`« À vérifier » : rangé d'après son type, selon le kit ; le fichier ne dit pas ses besoins.`;
