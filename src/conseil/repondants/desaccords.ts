import type { Kit } from '../../kit/model.js';
import { type Demande, POIDS, type Priorite } from '../demande.js';

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
