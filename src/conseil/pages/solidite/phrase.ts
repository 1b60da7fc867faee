import { fr } from '../../../text/typography.js';
import { missedEssentials } from '../../avertissements.js';
import type { Classe } from '../../classement.js';
import type { Conseil } from '../../conseil.js';
import type { Assessment, Solidite } from '../../solidite/solidite.js';

/** How firm a place is, in the one phrase that a table has room for. */

/** Drawn shares nearer than this to none or all say no more than « rarement », « presque toujours ». */
const EDGE = 0.05;

/**
 * The phrase that matters most for a ranked partner; null where there is none: with one besoin nothing
 * can be weighed otherwise, and who misses an essential besoin has had its warning.
 */
export function phraseSolidite(
  { solidite }: Assessment,
  classe: Classe,
  { demande }: Conseil,
): string | null {
  const firmness = solidite(classe);
  if (demande.besoins.length < 2) return firmness.tientA.length > 0 ? hinge(firmness) : null;
  if (firmness.jamaisPremier) {
    return missedEssentials(classe, demande).length > 0 ? null : fr`jamais premier`;
  }
  return phrasePremier(firmness);
}

/** In how many weightings a partner that may be first is first. */
export function phrasePremier({
  toujoursPremier,
  premierParEgalite,
  partPremier,
}: Solidite): string {
  if (toujoursPremier) return fr`toujours premier`;
  if (premierParEgalite) return fr`premier ici à égalité exacte seulement`;
  if (partPremier < EDGE) return fr`rarement premier`;
  if (partPremier > 1 - EDGE) return fr`presque toujours premier`;
  const times = Math.round(10 * partPremier);
  // Without a no-break space: the column that holds it is narrow.
  return fr`premier dans ${times} pondération${times > 1 ? 's' : ''} sur 10`;
}

/** On what a first place hangs: one sentence, or each of several. */
function hinge({ tientA }: Solidite): string {
  return tientA.length === 1
    ? fr`tient à une seule phrase`
    : fr`tient à chacune de ${tientA.length} phrases`;
}

/** What the word means, for a page that uses it. */
export const PONDERATION = fr`Une pondération répartit l'importance entre les besoins, dans le respect des priorités.`;

/** Whether some phrases use it. */
export const saysPonderation = (phrases: readonly (string | null)[]) =>
  phrases.some((phrase) => phrase?.includes(fr`pondération`));
