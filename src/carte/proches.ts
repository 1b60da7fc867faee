import type { Acteur, Acteurs } from '../acteurs/model.js';
import { groupBy } from '../collections.js';
import type { Kit } from '../kit/model.js';
import { isOutreMer } from '../territoire/noms.js';
import type { Commune, Territoire } from '../territoire/territoire.js';
import { compareFrench } from '../text/collation.js';
import { besoinsServis, CLES } from './axes.js';

/** The acteurs of each type of partner, those to go and see first before the others. */

/**
 * How near an acteur is to where we are, nearest first. The official list has no coordinates: what is near
 * is what is governed together, and no distance is told.
 */
export const PROXIMITES = [
  'commune',
  'intercommunalite',
  'departement',
  'region',
  'ailleurs',
  'inconnue',
] as const;
export type Proximite = (typeof PROXIMITES)[number];

/** Where we are: in a commune, or somewhere in a département. */
export interface Ici {
  readonly nom: string;
  /** INSEE codes of the commune and of its arrondissements; none where only the département is known. */
  readonly communes: readonly string[];
  readonly epci: string | null;
  readonly departement: string;
  readonly region: string;
}

/** The acteurs of some files, and what makes some of them matter more. */
export interface Repertoire {
  readonly acteurs: Acteurs;
  readonly territoire: Territoire;
  /** Null where nobody has said where we are. */
  readonly ici: Ici | null;
  /** Countries in which an acteur must act, each with its name; none: wherever it acts. */
  readonly pays: readonly { readonly code: string; readonly nom: string }[];
}

export interface Proche {
  readonly acteur: Acteur;
  /** Its commune, else its département; '' where neither is known. */
  readonly lieu: string;
  /** Its département or collectivité, else its région; '' where none is known. */
  readonly zone: string;
  /** Null where nobody has said where we are. */
  readonly proximite: Proximite | null;
}

/** As many of a type are named; the others are counted. */
export const NOMMES = 3;

/** Whether an acteur is in our région or nearer; anywhere, where nobody has said where we are. */
export const isProche = ({ proximite }: Proche): boolean =>
  proximite !== 'ailleurs' && proximite !== 'inconnue';

/** The acteurs of one type, in order. */
export interface ActeursDuType {
  readonly proches: readonly Proche[];
  /** How many others there are that act in none of the countries. */
  readonly horsPays: number;
}

/** What a ranking of types is shown with. */
export interface Proches {
  /** Whose types they are of. */
  readonly kit: Kit;
  readonly repertoire: Repertoire;
  /** Acteurs without a type of the kit, which stand under none. */
  readonly sansType: number;
  of(type: string): ActeursDuType;
}

const NOBODY: ActeursDuType = { proches: [], horsPays: 0 };

/**
 * The acteurs of each type: nearest first; beyond our région, those on our side of the sea before others;
 * of equals, those that serve one of these besoins, then by name. They never count in the ranking.
 */
export function findProches(kit: Kit, repertoire: Repertoire, besoins: readonly string[]): Proches {
  const byType = groupBy(repertoire.acteurs.acteurs, ({ type }) => [type]);
  const found = new Map<string, ActeursDuType>();
  return {
    kit,
    repertoire,
    sansType: byType.get(null)?.length ?? 0,
    of(type) {
      const known = found.get(type);
      if (known) return known;
      const sorted = sort(kit, byType.get(type) ?? [], repertoire, besoins);
      found.set(type, sorted);
      return sorted;
    },
  };
}

function sort(
  kit: Kit,
  acteurs: readonly Acteur[],
  { territoire, ici, pays }: Repertoire,
  besoins: readonly string[],
): ActeursDuType {
  if (acteurs.length === 0) return NOBODY;
  const actsThere = (acteur: Acteur) =>
    CLES.pays(kit, acteur).some((key) => pays.some(({ code }) => code === key));
  const here = pays.length === 0 ? acteurs : acteurs.filter(actsThere);
  const ranked = here.map((acteur) => {
    const proximite = ici && proximiteOf(acteur, ici, territoire);
    const place = proximite === null ? 0 : PROXIMITES.indexOf(proximite);
    const isOverSea =
      ici !== null && proximite === 'ailleurs' && isOutreMerOf(acteur) !== isOutreMerOf(ici);
    const proche: Proche = { acteur, ...placeOf(acteur, territoire), proximite };
    const serves = besoinsServis(kit, acteur).some((besoin) => besoins.includes(besoin));
    return { proche, order: 4 * place + (isOverSea ? 2 : 0) + (serves ? 0 : 1) };
  });
  ranked.sort(
    (a, b) => a.order - b.order || compareFrench(a.proche.acteur.nom, b.proche.acteur.nom),
  );
  return { proches: ranked.map(({ proche }) => proche), horsPays: acteurs.length - here.length };
}

function proximiteOf(acteur: Acteur, ici: Ici, territoire: Territoire): Proximite {
  const commune = territoire.commune(acteur.codeInsee);
  if (commune && isIn(commune, ici, territoire)) return 'commune';
  if (commune?.epci && commune.epci === ici.epci) return 'intercommunalite';
  const { departement, region } = acteur;
  if (departement === '' && region === '') return 'inconnue';
  if (departement === ici.departement) return 'departement';
  // A collectivité of overseas may be of no région.
  return region !== '' && region === ici.region ? 'region' : 'ailleurs';
}

/** In that commune, or in one of which we are an arrondissement. */
const isIn = ({ code }: Commune, { communes }: Ici, territoire: Territoire) =>
  communes.includes(code) ||
  territoire.arrondissements(code).some((part) => communes.includes(part));

const isOutreMerOf = ({ departement, region }: Acteur | Ici) => isOutreMer(departement, region);

function placeOf({ commune, departement, region }: Acteur, territoire: Territoire) {
  const known = territoire.departement(departement)?.nom ?? '';
  return { lieu: commune || known, zone: known || (territoire.region(region)?.nom ?? '') };
}
