import { dominates, type Groupes, isSame, type Profil } from '../solidite/dominance.js';
import { partsOf } from '../solidite/parts.js';
import { lotsOf } from '../solidite/profils.js';

/** How one respondent sees the partners. */
export interface Vue<T> {
  readonly groupes: Groupes;
  readonly graine: number;
  profil(partner: T): Profil;
}

/** The place of a partner in the joint ranking. */
export interface Place<T> {
  readonly partner: T;
  readonly rang: number;
  readonly exAequo: boolean;
  /** The mean over the respondents of the share of weightings in which it is first. */
  readonly partMoyenne: number;
  /** The share for each respondent, in their order. */
  readonly parts: readonly number[];
  /** Unanimous: worth at least as much for everybody at every weighting, and more for somebody. */
  readonly dominePar: readonly T[];
}

/**
 * The joint ranking: nobody comes before one that dominates it unanimously, and the rest is by mean share
 * of first ranks. The two agree, since whoever dominates another has no smaller share for anybody; of
 * equal means, whoever has fewer before it at all weightings is before. Those that are equal in both are
 * ex æquo, and stay in the order in which they came.
 */
export function rankJointly<T>(partners: readonly T[], vues: readonly Vue<T>[]): Place<T>[] {
  const shares = vues.map((vue) => sharesOf(partners, vue));
  const places = partners
    .map((partner) => {
      const parts = shares.map((share) => share.get(partner) as number);
      const partMoyenne = parts.reduce((sum, part) => sum + part, 0) / vues.length;
      const dominePar = partners.filter((other) => dominatesForAll(other, partner, vues));
      return { partner, parts, partMoyenne, dominePar };
    })
    .sort(compare);
  let rang = 1;
  return places.map((place, i) => {
    const isEqual = (other: (typeof places)[number] | undefined) =>
      other !== undefined && compare(place, other) === 0;
    if (!isEqual(places[i - 1])) rang = i + 1;
    return { ...place, rang, exAequo: isEqual(places[i - 1]) || isEqual(places[i + 1]) };
  });
}

type Comparable = Pick<Place<unknown>, 'partMoyenne' | 'dominePar'>;

const compare = (a: Comparable, b: Comparable) =>
  b.partMoyenne - a.partMoyenne || a.dominePar.length - b.dominePar.length;

function sharesOf<T>(partners: readonly T[], { groupes, graine, profil }: Vue<T>): Map<T, number> {
  const lots = lotsOf(partners, profil, groupes);
  const tirage = partsOf(lots, groupes, graine);
  return new Map(
    lots.flatMap((lot) => {
      const { premier } = tirage.of(lot);
      return lot.membres.map((member) => [member, premier] as const);
    }),
  );
}

function dominatesForAll<T>(a: T, b: T, vues: readonly Vue<T>[]): boolean {
  const compared = vues.map(({ profil, groupes }) => {
    const [left, right] = [profil(a), profil(b)];
    return isSame(left, right) ? 'same' : dominates(left, right, groupes) ? 'more' : 'not';
  });
  return compared.includes('more') && !compared.includes('not');
}
