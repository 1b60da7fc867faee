import type { Kit, Partenaire } from '../../kit/model.js';
import { withLate } from '../../text/once.js';
import { byName } from '../classement.js';
import { advise } from '../conseil.js';
import { type Demande, POIDS, type Priorite } from '../demande.js';
import { type Evaluation, evaluate } from '../evaluation.js';
import { groupesOf, profilOf } from '../solidite/dominance.js';
import { graineOf } from '../solidite/tirages.js';
import { kendallW, type Place, rankJointly } from './commun.js';

/** One who answered, with at least one besoin; all answer to the same kit. */
export interface Repondant {
  readonly nom: string;
  readonly demande: Demande;
}

export type ClasseCommune = Place<Partenaire>;

/** A nature that somebody refuses. */
export interface RefusDe {
  readonly nature: string;
  readonly par: readonly Repondant[];
}

export type Concertation = Readonly<ReturnType<typeof concerter>>;

/** What several respondents, at least one, come to together. */
export function concerter(kit: Kit, repondants: readonly Repondant[]) {
  const avis = avisOf(
    kit,
    repondants.map(({ demande }) => demande),
  );
  const refus: readonly RefusDe[] = kit.natures
    .map(({ id }) => ({
      nature: id,
      par: repondants.filter(({ demande }) => demande.refus.includes(id)),
    }))
    .filter(({ par }) => par.length > 0);
  const unanimous = refus.filter(({ par }) => par.length === repondants.length);
  const natures = (list: readonly RefusDe[]) => list.map(({ nature }) => nature);
  const candidates = candidatesOf(kit, repondants, natures(refus));
  const ensemble = {
    kit,
    repondants,
    /** Without the partners of which somebody refuses a contrepartie. */
    classement: rankCandidates(candidates, repondants),
    /** Without those only that all refuse; null where that is the same, as nobody refuses alone. */
    sansRefusIsoles:
      unanimous.length === refus.length
        ? null
        : rankCandidates(candidatesOf(kit, repondants, natures(unanimous)), repondants),
    /** In the order of the kit. */
    refus,
    /** Where they disagree most first. */
    desaccords: desaccordsOf(avis),
    /** Kendall's W of the rankings of partners, and of what is made of each besoin; null: undefined. */
    accord: {
      partenaires: kendallW(
        repondants.map((_, r) => candidates.map(({ seen }) => -(seen[r] as Evaluation).points)),
      ),
      besoins: kendallW(weightsOf(avis)),
    },
  };
  return withLate(ensemble, {
    /** What each would be advised alone, in their order. */
    conseils: () => repondants.map(({ nom, demande }) => ({ nom, conseil: advise(kit, demande) })),
  });
}

/** A partner, and what it is for each respondent. */
interface PartenaireVu {
  readonly partenaire: Partenaire;
  readonly seen: readonly Evaluation[];
}

/** The partners that answer something to somebody, without a contrepartie of these natures, by name. */
function candidatesOf(
  { partenaires }: Kit,
  repondants: readonly Repondant[],
  refus: readonly string[],
): PartenaireVu[] {
  return partenaires
    .filter(
      ({ contreparties }) =>
        !contreparties.some(({ nature }) => nature !== null && refus.includes(nature)),
    )
    .map((partenaire) => ({
      partenaire,
      seen: repondants.map(({ demande }) => evaluate(partenaire, demande)),
    }))
    .filter(({ seen }) => seen.some(({ points }) => points > 0))
    .sort(byName);
}

function rankCandidates(
  candidates: readonly PartenaireVu[],
  repondants: readonly Repondant[],
): ClasseCommune[] {
  const regards = repondants.map(({ demande }, r) => ({
    groupes: groupesOf(demande),
    graine: graineOf(demande),
    profil: ({ seen }: PartenaireVu) => seen.slice(r, r + 1).flatMap(profilOf),
  }));
  return rankJointly(candidates, regards).map((place) => ({
    ...place,
    partner: place.partner.partenaire,
    dominePar: place.dominePar.map(({ partenaire }) => partenaire),
  }));
}

/** What each respondent makes of a besoin that somebody chose. */
export interface Desaccord {
  readonly besoin: string;
  /** Of each respondent, in their order; null where it was not chosen. */
  readonly priorites: readonly (Priorite | null)[];
}

/** The besoins that somebody chose, in the order of the kit, agreed on or not. */
export function avisOf({ besoins }: Kit, demandes: readonly Demande[]): Desaccord[] {
  return besoins
    .map(({ id }) => ({
      besoin: id,
      priorites: demandes.map(
        (demande) => demande.besoins.find((chosen) => chosen.id === id)?.priorite ?? null,
      ),
    }))
    .filter(({ priorites }) => priorites.some((priorite) => priorite !== null));
}

/**
 * Those on which they disagree, most first: by the sum of the differences of weight between any two
 * respondents; of equal sums, in the order of the kit.
 */
export function desaccordsOf(avis: readonly Desaccord[]): Desaccord[] {
  return avis.filter((a) => spread(a) > 0).sort((a, b) => spread(b) - spread(a));
}

/** The weights of the besoins, a row a respondent. */
export function weightsOf(avis: readonly Desaccord[]): number[][] {
  const [first] = avis;
  return (first?.priorites ?? []).map((_, r) =>
    avis.map(({ priorites }) => poidsOf(priorites[r] ?? null)),
  );
}

function spread({ priorites }: Desaccord): number {
  const weights = priorites.map(poidsOf);
  return weights.flatMap((a) => weights.map((b) => Math.abs(a - b))).reduce((x, y) => x + y, 0);
}

const poidsOf = (priorite: Priorite | null) => (priorite === null ? 0 : POIDS[priorite]);
