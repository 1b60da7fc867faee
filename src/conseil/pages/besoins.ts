import type { Couverture } from '../../kit/couverture.js';
import { besoinsOf, type Kit, nomInSentence } from '../../kit/model.js';
import { nomIn } from '../../kit/pages/mots.js';
import { enumeration, fr, separate } from '../../text/typography.js';
import type { Demande } from '../demande.js';
import type { Evaluation } from '../evaluation.js';

/** The besoins by name, wherever a page speaks of them: a reader looks for hers, not for a count. */

const RESERVE = fr`avec une réserve`;

/** What a partner answers of the chosen besoins; a name says which supplement alone says so. */
const answersOf = (kit: Kit, { partenaire, couverture }: Evaluation) =>
  besoinsOf(kit, partenaire).flatMap((besoin) =>
    couverture
      .filter((answer) => answer.besoin === besoin.id)
      .map(({ reserves }) => ({ nom: nomInSentence(besoin), hasReserve: reserves.length > 0 })),
  );

/** « financement ; crédibilité, avec une réserve »: what a partner answers of the chosen besoins. */
export const besoinsRepondus = (kit: Kit, evaluation: Evaluation): string =>
  answersOf(kit, evaluation)
    .map(({ nom, hasReserve }) => (hasReserve ? `${nom}, ${RESERVE}` : nom))
    .join(fr` ; `);

/** « financement » et « crédibilité » (avec une réserve): the same inside a sentence. */
export const besoinsEnPhrase = (kit: Kit, evaluation: Evaluation): string =>
  enumeration(
    answersOf(kit, evaluation).map(({ nom, hasReserve }) =>
      hasReserve ? fr`« ${nom} » (${RESERVE})` : fr`« ${nom} »`,
    ),
  );

/** « financement » et « mobilité ». */
export const besoinsCites = (kit: Kit, ids: readonly string[], et = 'et'): string =>
  enumeration(
    ids.map((id) => fr`« ${nomIn(kit.besoins, id)} »`),
    et,
  );

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
