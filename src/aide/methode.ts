import { fr } from '../text/typography.js';
import type { Texte } from './texte.js';

/** How the advice is computed, on one screen. */
export function methode(): Texte {
  return {
    titre: fr`Comment les chiffres sont calculés`,
    blocs: [
      fr`Dans le kit, chaque phrase sur un partenaire porte les besoins dont elle parle.`,
      [
        [
          fr`valeur`,
          fr`un besoin vaut 1 s'il est dans ce que le partenaire apporte, ½ s'il est dans ses avantages, 0 ailleurs ; moitié moins si une faiblesse en parle`,
        ],
        [fr`poids`, fr`un besoin essentiel pèse deux fois un besoin utile`],
        [fr`adéquation`, fr`la moyenne des valeurs, avec ces poids, en pour cent`],
        [
          fr`ex æquo`,
          fr`même adéquation, même rang ; d'abord qui a le moins de points de vigilance, puis de réserves, puis de contreparties, puis l'alphabet`,
        ],
        [fr`écarté`, fr`un partenaire dont vous refusez la contrepartie`],
        [
          fr`situations`,
          fr`ne changent aucun chiffre ; font ressortir (▲, ►) ce qui vous concerne`,
        ],
        [
          fr`tour de table`,
          fr`la plus petite équipe qui répond à chaque besoin aussi bien que le kit le permet ; à taille égale, la plus forte adéquation`,
        ],
      ],
      fr`L'adéquation indique comment le kit parle de vos besoins. Ce n'est ni une probabilité, ni un substitut à la rencontre du partenaire.`,
    ],
  };
}
