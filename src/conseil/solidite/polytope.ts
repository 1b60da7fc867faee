import { dominates, type Groupes, type Profil } from './dominance.js';

/** P cut into pieces in which no two profiles change places: for two and three besoins, without a draw. */

/** A piece of P: how much of P it is, and the mean of its weightings. */
export interface Morceau {
  readonly part: number;
  readonly centre: Vector;
}

/** A weighting, a place a besoin. */
type Vector = readonly number[];
/** A convex piece by its corners in order: a segment, or a polygon. */
type Convex = readonly Vector[];

/** Of more besoins, pieces have faces; along more cuts, there are so many pieces that draws cost less. */
const MOST_BESOINS = 3;
const MOST_CUTS = 40;
/** Corners are fractions of small integers: what is nearer than this to a cut lies on it. */
const TINY = 1e-12;

/**
 * The pieces along all the cuts on which two of these profiles are worth the same; null where there
 * are too many besoins or cuts. Inside a piece the order is that at its centre.
 */
export function morceauxOf(profils: readonly Profil[], groupes: Groupes): Morceau[] | null {
  const size = groupes.flat().length;
  if (size < 2 || size > MOST_BESOINS) return null;
  const cuts = cutsOf(profils, groupes);
  if (cuts.length > MOST_CUTS) return null;
  const pieces = cuts.reduce<readonly Convex[]>(
    (all, cut) => all.flatMap((piece) => sidesOf(piece, cut)),
    [weightingsOf(groupes, size)],
  );
  const measured = pieces.map(measure).filter(({ part }) => part > TINY);
  const total = measured.reduce((sum, { part }) => sum + part, 0);
  return measured.map(({ part, centre }) => ({ part: part / total, centre }));
}

/** P itself: of all weightings, those in which no besoin weighs less than one of a later group. */
function weightingsOf(groupes: Groupes, size: number): Convex {
  const unit = (at: number) => Array.from({ length: size }, (_, b) => (b === at ? 1 : 0));
  const all: Convex = Array.from({ length: size }, (_, b) => unit(b));
  return groupes.reduce((piece, groupe, g) => {
    const later = groupes[g + 1] ?? [];
    const orders = groupe.flatMap((more) => later.map((less) => minus(unit(more), unit(less))));
    return orders.reduce<Convex>((rest, order) => sidesOf(rest, order)[0], piece);
  }, all);
}

/** Differences of two profiles, each once; where the one dominates, they change places nowhere in P. */
function cutsOf(profils: readonly Profil[], groupes: Groupes): Vector[] {
  const cuts = new Map<string, Vector>();
  for (const [i, a] of profils.entries()) {
    for (const b of profils.slice(i + 1)) {
      if (dominates(a, b, groupes) || dominates(b, a, groupes)) continue;
      const cut = minus(a, b);
      cuts.set(cut.join(), cut);
    }
  }
  return [...cuts.values()];
}

/** What lies on each side of a cut, the side on which it is worth more first. */
function sidesOf(piece: Convex, cut: Vector): [Convex, Convex] {
  const above: Vector[] = [];
  const below: Vector[] = [];
  for (const [i, corner] of piece.entries()) {
    const next = piece[(i + 1) % piece.length] as Vector;
    const [here, there] = [dot(corner, cut), dot(next, cut)];
    if (here >= -TINY) above.push(corner);
    if (here <= TINY) below.push(corner);
    if (Math.min(here, there) >= -TINY || Math.max(here, there) <= TINY) continue;
    const share = here / (here - there);
    const crossing = corner.map((weight, b) => weight + share * ((next[b] as number) - weight));
    above.push(crossing);
    below.push(crossing);
  }
  return [above, below];
}

/** How large a piece is, in any unit, and its centre: by triangles, or by the ends of a segment. */
function measure(piece: Convex): Morceau {
  const [origin = [], ...others] = piece;
  if (origin.length === 2) {
    const far = others.reduce((a, b) => (reach(origin, b) > reach(origin, a) ? b : a), origin);
    return { part: reach(origin, far), centre: mean([origin, far]) };
  }
  const triangles = others.slice(1).map((c, i) => {
    const b = others[i] as Vector;
    return { part: area(minus(b, origin), minus(c, origin)), centre: mean([origin, b, c]) };
  });
  const part = triangles.reduce((sum, triangle) => sum + triangle.part, 0);
  const centre = origin.map((_, b) =>
    triangles.reduce((sum, t) => sum + (t.part * (t.centre[b] as number)) / part, 0),
  );
  return { part, centre };
}

const minus = (a: Vector, b: Vector): Vector => a.map((value, i) => value - (b[i] as number));
const dot = (a: Vector, b: Vector) =>
  a.reduce((sum, value, i) => sum + value * (b[i] as number), 0);
const reach = ([a = 0]: Vector, [b = 0]: Vector) => Math.abs(a - b);
/** The third weight follows from the two others. */
const area = ([a = 0, b = 0]: Vector, [c = 0, d = 0]: Vector) => Math.abs(a * d - b * c);
const mean = (points: readonly Vector[]): Vector =>
  (points[0] as Vector).map(
    (_, b) => points.reduce((sum, p) => sum + (p[b] as number), 0) / points.length,
  );
