import type { Partenaire } from '../../kit/model.js';
import type { Paragraphe } from '../../page/page.js';
import { enumeration, fr, pluriel } from '../../text/typography.js';
import type { Classe } from '../classement.js';
import type { Conseil } from '../conseil.js';

/** What a page leaves out, in a sentence that counts it and says how to see it. */

/** Where a page is read: after a command, above the menu, or far from the program. */
export type Lieu = 'commande' | 'menu' | 'note';

const MENU = fr`« Voir tout » dans le menu`;

/** How to see the partners, and the parts, that are not shown. */
const HOW = {
  commande: { tous: '--tous', detail: '--detail' },
  menu: { tous: MENU, detail: MENU },
} as const;

/** How many ranked partners are not shown, and how to see them. */
export function hiddenSentence({ classement }: Conseil, shown: number, lieu: Lieu): Paragraphe[] {
  const count = classement.length - shown;
  if (count === 0) return [];
  const last = classement[shown - 1];
  const tied = classement.slice(shown).filter(({ rang }) => rang === last?.rang).length;
  const others = count > 1 ? fr`autres partenaires répondent` : fr`autre partenaire répond`;
  const what = fr`${count} ${others} aussi${tie(count, tied)}`;
  const texte =
    lieu === 'note'
      ? fr`${what}, sans figurer ici.`
      : fr`${what}. Pour tout voir : ${HOW[lieu].tous}.`;
  return [{ genre: 'paragraphe', texte }];
}

function tie(count: number, tied: number): string {
  if (tied === 0) return '';
  const which = tied === count ? '' : fr`dont ${tied} `;
  return fr`, ${which}ex æquo avec le dernier montré`;
}

/** What some readers need, in one sentence that counts it and says how to see it. */
export function elsewhereSentence(
  { sansReponse, recommandations }: Conseil,
  shown: readonly Classe[],
  lieu: keyof typeof HOW,
  portesMontrees: readonly Partenaire[],
): Paragraphe[] {
  const portes =
    shown.reduce((sum, { partenaire }) => sum + partenaire.portesEntree.length, 0) -
    portesMontrees.length;
  const counts = [
    ...(shown.length > 0 ? [fr`la solidité du classement`] : []),
    ...(portes > 0 ? [pluriel(portes, fr`porte d'entrée`, fr`portes d'entrée`)] : []),
    ...(sansReponse.length > 0
      ? [pluriel(sansReponse.length, fr`partenaire sans réponse`, fr`partenaires sans réponse`)]
      : []),
    ...(recommandations.length > 0 ? [pluriel(recommandations.length, 'recommandation')] : []),
  ];
  if (counts.length === 0) return [];
  return [
    {
      genre: 'paragraphe',
      texte: fr`Non montré : ${enumeration(counts)}. Pour tout voir : ${HOW[lieu].detail}.`,
    },
  ];
}
