import { type Couverture, couvertureOf, isContreIndication } from '../../kit/couverture.js';
import { type Kit, nomOf, type Partenaire } from '../../kit/model.js';
import { nomIn } from '../../kit/pages/mots.js';
import type { Cellule, Tableau } from '../../page/page.js';
import { fr } from '../../text/typography.js';
import type { Classe } from '../classement.js';
import type { Conseil } from '../conseil.js';

/**
 * Partners by needs: what the sheet says in each case, in words. The ranked ones that are shown, then
 * those who answer nothing and of whom the sheet warns.
 */
export function tableauCouverture(
  kit: Kit,
  { demande, sansReponse }: Conseil,
  shown: readonly Classe[],
): Tableau[] {
  const casesOf = (partenaire: Partenaire) =>
    demande.besoins.map(({ id }) => couvertureOf(partenaire, id));
  const warned = sansReponse.filter((partenaire) => casesOf(partenaire).some(isContreIndication));
  const partenaires = [...shown.map(({ partenaire }) => partenaire), ...warned];
  if (partenaires.length === 0) return [];
  return [
    {
      genre: 'tableau',
      titre: fr`Qui répond à quoi, d'après le kit`,
      estReleve: true,
      colonnes: [
        { titre: 'Partenaire', part: 30 },
        ...demande.besoins.map(({ id, priorite }) => ({
          titre: nomIn(kit.besoins, id) + (priorite === 'essentiel' ? ' (essentiel)' : ''),
          part: 20,
        })),
      ],
      lignes: partenaires.map((partenaire) => ({
        cellules: [
          [{ texte: nomOf(partenaire), sens: 'important' }],
          ...casesOf(partenaire).map(caseOf),
        ],
      })),
    },
  ];
}

/** What the words of such a table mean. */
export const LEGENDE_COUVERTURE = fr`Apport : le kit le cite parmi ce que le partenaire peut apporter ; atout : parmi ses avantages ; réserve : une faiblesse parle du même besoin ; contre-indication : une faiblesse en parle, et rien n'y répond.`;

function caseOf(couverture: Couverture): Cellule {
  const { niveau, reserves } = couverture;
  if (isContreIndication(couverture)) return [{ texte: fr`contre-indication`, sens: 'alerte' }];
  if (niveau === 'aucun') return [{ texte: fr`rien`, sens: 'discret' }];
  return reserves.length > 0
    ? [{ texte: fr`${niveau}, avec réserve`, sens: 'alerte' }]
    : [{ texte: niveau, sens: 'reponse' }];
}
