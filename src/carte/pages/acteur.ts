import type { Acteur, Action } from '../../acteurs/model.js';
import { nomOf } from '../../kit/model.js';
import { lien } from '../../kit/pages/portes.js';
import type { Fragment, Item, Phrase } from '../../page/page.js';
import { nomDuPays } from '../../territoire/pays.js';
import { isLinkable } from '../../text/address.js';
import { dateLongue } from '../../text/date.js';
import { fr, separate } from '../../text/typography.js';
import type { Contexte } from '../noms.js';
import { nomOdd } from '../odd.js';

/** An acteur, and one of its actions, as a reader is told of them. */

/** What stands behind a name: the place, or what the acteur is. */
export type Precision = 'commune' | 'type';

/** « Maison de l’Europe (Grenoble) ». */
export function nomAvec({ kit }: Contexte, acteur: Acteur, precision: Precision): string {
  const type = kit.partenaires.find(({ id }) => id === acteur.type);
  const said = precision === 'commune' ? acteur.commune : type ? nomOf(type) : '';
  return said === '' ? acteur.nom : `${acteur.nom} (${said})`;
}

/** An acteur with all that helps to write to it, a line each. */
export function acteurItem(contexte: Contexte, acteur: Acteur, precision: Precision): Item {
  const suite = [
    line(fr`Contact : `, contact(acteur.contact)),
    line(fr`Site : `, lien(acteur.site)),
    line(fr`Thèmes : `, { texte: separate(acteur.themes) }),
    line(fr`Objectifs : `, { texte: acteur.odd.map(String).map(nomOdd).join(fr` ; `) }),
    line(fr`Pays : `, { texte: separate(acteur.pays.map(nomDuPays)) }),
    ...acteur.actions.map((action) => line(fr`Action : `, { texte: actionWords(action) })),
    line(fr`Source : `, lien(acteur.source)),
    line(fr`Constaté : `, { texte: quand(acteur.constate) }),
  ].flat();
  return {
    texte: nomAvec(contexte, acteur, precision),
    ...(suite.length > 0 && { suite }),
  };
}

/** « Jumelage, à Kayes (Mali), 2018–2022 ». */
export function actionWords(action: Action): string {
  const { intitule, localitePartenaire, pays, anneeDebut, anneeFin } = action;
  const where = [localitePartenaire, separate(pays.map(nomDuPays))].filter((words) => words !== '');
  return [intitule, where.join(', '), years(anneeDebut, anneeFin)]
    .filter((words) => words !== '')
    .join(', ');
}

function years(debut: number | null, fin: number | null): string {
  if (debut !== null && fin !== null) return debut === fin ? `${debut}` : `${debut}–${fin}`;
  if (debut !== null) return fr`depuis ${debut}`;
  return fin === null ? '' : fr`jusqu'en ${fin}`;
}

/** A day in words; a year or a month as it is. */
const quand = (constate: string) =>
  /^\d{4}-\d{2}-\d{2}$/.test(constate) ? dateLongue(constate) : constate;

/** A line of what is known; none where it is not. */
const line = (label: string, said: Fragment): Phrase[] =>
  said.texte === '' ? [] : [[{ texte: label }, said]];

/** An address of electronic mail as a link; a telephone or a name stays words. */
function contact(texte: string): Fragment {
  const adresse = `mailto:${texte}`;
  return /^[^@]+@[^@]+$/.test(texte) && isLinkable(adresse) ? { texte, adresse } : { texte };
}
