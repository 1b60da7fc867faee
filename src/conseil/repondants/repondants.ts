import type { Kit, Partenaire } from '../../kit/model.js';
import { once } from '../../text/once.js';
import { byName } from '../classement.js';
import { advise, type Conseil } from '../conseil.js';
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

export interface Concertation {
  /** What it was drawn from. */
  readonly kit: Kit;
  readonly repondants: readonly Repondant[];
  /** What each would be advised alone, in their order: computed when it is first asked for, and kept. */
  readonly conseils: readonly { readonly nom: string; readonly conseil: Conseil }[];
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
  const conseils = once(() =>
    repondants.map(({ nom, demande }) => ({ nom, conseil: advise(kit, demande) })),
  );
  return {
    kit,
    repondants,
    get conseils() {
      return conseils();
    },
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
    .sort((a, b) => byName(a, b));
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
