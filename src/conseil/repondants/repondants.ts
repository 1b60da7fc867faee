import type { Kit, Partenaire } from '../../kit/model.js';
import { byName } from '../classement.js';
import type { Demande } from '../demande.js';
import { type Evaluation, evaluate } from '../evaluation.js';
import { groupesOf } from '../solidite/dominance.js';
import { profilOf } from '../solidite/profils.js';
import { graineOf } from '../solidite/tirages.js';
import { kendallW } from './accord.js';
import { type Place, rankJointly } from './commun.js';
import { avisOf, type Desaccord, desaccordsOf, weightsOf } from './desaccords.js';

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

export interface Concertation {
  /** Without the partners of which somebody refuses a contrepartie. */
  readonly classement: readonly ClasseCommune[];
  /** Without those only that all refuse; null where that is the same, as nobody refuses alone. */
  readonly sansRefusIsoles: readonly ClasseCommune[] | null;
  /** In the order of the kit. */
  readonly refus: readonly RefusDe[];
  /** Where they disagree most first. */
  readonly desaccords: readonly Desaccord[];
  /** Kendall's W of the rankings of partners, and of what is made of each besoin; null: undefined. */
  readonly accord: { readonly partenaires: number | null; readonly besoins: number | null };
}

/** What several respondents, at least one, come to together. */
export function concerter(kit: Kit, repondants: readonly Repondant[]): Concertation {
  const avis = avisOf(
    kit,
    repondants.map(({ demande }) => demande),
  );
  const refus = kit.natures
    .map(({ id }) => ({
      nature: id,
      par: repondants.filter(({ demande }) => demande.refus.includes(id)),
    }))
    .filter(({ par }) => par.length > 0);
  const unanimous = refus.filter(({ par }) => par.length === repondants.length);
  const natures = (list: readonly RefusDe[]) => list.map(({ nature }) => nature);
  const candidates = candidatesOf(kit, repondants, natures(refus));
  return {
    classement: rankCandidates(candidates, repondants),
    sansRefusIsoles:
      unanimous.length === refus.length
        ? null
        : rankCandidates(candidatesOf(kit, repondants, natures(unanimous)), repondants),
    refus,
    desaccords: desaccordsOf(avis),
    accord: {
      partenaires: kendallW(
        repondants.map((_, r) => candidates.map(({ seen }) => -(seen[r] as Evaluation).points)),
      ),
      besoins: kendallW(weightsOf(avis)),
    },
  };
}

/** A partner, and what it is for each respondent. */
interface Candidate {
  readonly partenaire: Partenaire;
  readonly seen: readonly Evaluation[];
}

/** The partners that answer something to somebody, without a contrepartie of these natures, by name. */
function candidatesOf(
  { partenaires }: Kit,
  repondants: readonly Repondant[],
  refus: readonly string[],
): Candidate[] {
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
    .sort((a, b) => byName(a, b));
}

function rankCandidates(
  candidates: readonly Candidate[],
  repondants: readonly Repondant[],
): ClasseCommune[] {
  const vues = repondants.map(({ demande }, r) => ({
    groupes: groupesOf(demande),
    graine: graineOf(demande),
    profil: ({ seen }: Candidate) => seen.slice(r, r + 1).flatMap(profilOf),
  }));
  return rankJointly(candidates, vues).map((place) => ({
    ...place,
    partner: place.partner.partenaire,
    dominePar: place.dominePar.map(({ partenaire }) => partenaire),
  }));
}
