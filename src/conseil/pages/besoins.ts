import type { Couverture } from '../../kit/couverture.js';
import type { Kit } from '../../kit/model.js';
import { nomIn } from '../../kit/pages/mots.js';
import { enumeration, fr, separate } from '../../text/typography.js';
import type { Demande } from '../demande.js';
import type { Evaluation } from '../evaluation.js';

/** The besoins by name, wherever a page speaks of them: a reader looks for hers, not for a count. */

const RESERVE = fr`avec une réserve`;
const answersOf = ({ couverture }: Pick<Evaluation, 'couverture'>) =>
  couverture.filter(({ quarts }) => quarts > 0);

/** « financement ; crédibilité, avec une réserve »: what a partner answers of the chosen besoins. */
export const besoinsRepondus = (kit: Kit, evaluation: Pick<Evaluation, 'couverture'>): string =>
  answersOf(evaluation)
    .map(({ besoin, reserves: [reserve] }) =>
      [nomIn(kit.besoins, besoin), ...(reserve ? [RESERVE] : [])].join(', '),
    )
    .join(fr` ; `);

/** « financement » et « crédibilité » (avec une réserve): the same inside a sentence. */
export const besoinsEnPhrase = (kit: Kit, evaluation: Pick<Evaluation, 'couverture'>): string =>
  enumeration(
    answersOf(evaluation).map(
      ({ besoin, reserves: [reserve] }) =>
        besoinsCites(kit, [besoin]) + (reserve ? ` (${RESERVE})` : ''),
    ),
  );

/** « financement » et « mobilité ». */
export const besoinsCites = (kit: Kit, ids: readonly string[]): string =>
  enumeration(ids.map((id) => fr`« ${nomIn(kit.besoins, id)} »`));

/** How a partner answers the only besoin that was chosen: of one, a per cent would say no more. */
export function reponseEnMots({ niveau, reserves: [reserve] }: Couverture): string {
  const words = niveau === 'apport' ? fr`répond directement` : fr`répond en partie`;
  return reserve ? `${words}, ${RESERVE}` : words;
}

/** « financement (essentiel), mobilité »: a name may itself hold a comma, so « ; » separates then. */
export const besoinsLine = (kit: Kit, { besoins }: Demande): string =>
  separate(
    besoins.map(
      ({ id, priorite }) =>
        nomIn(kit.besoins, id) + (priorite === 'essentiel' ? ' (essentiel)' : ''),
    ),
  );
