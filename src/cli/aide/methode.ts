import { fr } from '../../text/typography.js';
import type { Texte } from './texte.js';

/** How the advice is computed, on one screen. */
export function methode(): Texte {
  return {
    titre: fr`Comment les chiffres sont calculés, d'après les phrases du kit`,
    blocs: [
      [
        [
          fr`valeur`,
          fr`1 si un besoin est dans les apports du partenaire, ½ dans ses avantages, sinon 0 ; moitié moins si une faiblesse en parle`,
        ],
        [
          fr`adéquation`,
          fr`la moyenne des valeurs ; un essentiel pèse double (Keeney et Raiffa). À égalité, même rang ; d'abord qui a le moins de vigilances, de réserves, de contreparties`,
        ],
        [
          fr`situations`,
          fr`ne changent aucun chiffre ; font ressortir (▲, ►) ce qui vous concerne`,
        ],
        [fr`pondération`, fr`une façon de peser vos besoins qui respecte vos priorités`],
        [fr`toujours`, fr`ou « jamais » : prouvé pour toutes les pondérations (Kirkwood et Sarin)`],
        [
          fr`part`,
          fr`celle des pondérations où il est premier, à 1 point près, 95 fois sur 100 (Lahdelma et Salminen) ; ni une confiance, ni une chance de réussir`,
        ],
        [fr`tient à`, fr`la phrase sans laquelle il ne serait plus premier`],
        [fr`tour de table`, fr`la plus petite équipe qui répond au mieux à chaque besoin (Karp)`],
        [fr`acteurs`, fr`hors du classement ; le plus proche, puis qui sert vos besoins`],
        [fr`accord`, fr`entre plusieurs répondants, de 0 à 1 : le W de Kendall`],
      ],
      fr`L'adéquation indique comment le kit parle de vos besoins. Ce n'est ni une probabilité, ni un substitut à la rencontre du partenaire.`,
    ],
  };
}
