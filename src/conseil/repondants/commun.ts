import { type Rang, withRangs } from '../classement.js';
import { dominates, type Groupes, isSame, lotsOf, type Profil } from '../solidite/dominance.js';
import { partsOf } from '../solidite/parts.js';

/** How one respondent sees the partners. */
export interface Regard<T> {
  readonly groupes: Groupes;
  readonly graine: number;
  profil(partner: T): Profil;
}

/** The place of a partner in the joint ranking. */
export interface Place<T> extends Rang {
  readonly partner: T;
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
export function rankJointly<T>(partners: readonly T[], regards: readonly Regard<T>[]): Place<T>[] {
  const shares = regards.map((vue) => sharesOf(partners, vue));
  const places = partners
    .map((partner) => {
      const parts = shares.map((share) => share.get(partner) as number);
      const partMoyenne = parts.reduce((sum, part) => sum + part, 0) / regards.length;
      const dominePar = partners.filter((other) => dominatesForAll(other, partner, regards));
      return { partner, parts, partMoyenne, dominePar };
    })
    .sort(compare);
  return withRangs(places, (a, b) => compare(a, b) === 0);
}

type Comparable = Pick<Place<unknown>, 'partMoyenne' | 'dominePar'>;

const compare = (a: Comparable, b: Comparable) =>
  b.partMoyenne - a.partMoyenne || a.dominePar.length - b.dominePar.length;

function sharesOf<T>(
  partners: readonly T[],
  { groupes, graine, profil }: Regard<T>,
): Map<T, number> {
  const lots = lotsOf(partners, profil, groupes);
  const tirage = partsOf(lots, groupes, graine);
  return new Map(
    lots.flatMap((lot) => {
      const { premier } = tirage.of(lot);
      return lot.membres.map((member) => [member, premier] as const);
    }),
  );
}

function dominatesForAll<T>(a: T, b: T, regards: readonly Regard<T>[]): boolean {
  const compared = regards.map(({ profil, groupes }) => {
    const [left, right] = [profil(a), profil(b)];
    return isSame(left, right) ? 'same' : dominates(left, right, groupes) ? 'more' : 'not';
  });
  return compared.includes('more') && !compared.includes('not');
}

/**
 * Kendall's coefficient of concordance W (1939), 0 to 1: how alike several rows of scores order the same
 * things. Equal scores share the mean of their ranks, and are corrected for. Null for one row, for less
 * than two things, and where every row gives all the same score.
 */
export function kendallW(rows: readonly (readonly number[])[]): number | null {
  const count = rows.length;
  const size = rows[0]?.length ?? 0;
  if (count < 2 || size < 2) return null;
  const ranks = rows.map(doubledRanks);
  const sums = Array.from({ length: size }, (_, i) =>
    ranks.reduce((sum, row) => sum + (row[i] as number), 0),
  );
  // Ranks are doubled, so that mid-ranks are integers; the mean rank is then size + 1.
  const spread = sums.reduce((total, sum) => total + (sum - count * (size + 1)) ** 2, 0) / 4;
  const ties = rows.reduce((total, row) => total + tiesOf(row), 0);
  const most = count ** 2 * (size ** 3 - size) - count * ties;
  return most === 0 ? null : (12 * spread) / most;
}

/** Twice the mid-rank of each score, the least first. */
function doubledRanks(row: readonly number[]): number[] {
  return row.map((score) => {
    const less = row.filter((other) => other < score).length;
    const equal = row.filter((other) => other === score).length;
    return 2 * less + equal + 1;
  });
}

/** Σ t³ − t over the groups of t equal scores. */
function tiesOf(row: readonly number[]): number {
  return [...new Set(row)].reduce((total, score) => {
    const equal = row.filter((other) => other === score).length;
    return total + equal ** 3 - equal;
  }, 0);
}
