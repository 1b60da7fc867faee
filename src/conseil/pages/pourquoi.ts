import { sectionProches } from '../../carte/pages/proches.js';
import type { Proches } from '../../carte/proches.js';
import { appreciationOf } from '../../kit/couverture.js';
import { type Enonce, type Kit, nomOf, type Partenaire, texteOf } from '../../kit/model.js';
import { nomIn } from '../../kit/pages/mots.js';
import { listSection, paragraphe } from '../../page/blocs.js';
import type { Item, Page, Paragraphe, Section, Sens } from '../../page/page.js';
import { enumeration, firstNoms, fr, ordinal } from '../../text/typography.js';
import type { Classe } from '../classement.js';
import type { Conseil } from '../conseil.js';
import type { Evaluation } from '../evaluation.js';
import { type Pas, type Pourquoi, pourquoi } from '../pourquoi.js';
import { gesteInSentence } from './changements.js';
import { demandeSentences } from './reponse.js';
import { sectionPlace } from './solidite.js';
import { sectionMethode } from './suite.js';

/** Why one partner is where it is: its place, what the kit says of it, and what would change that. */

const MOST_NAMED = 5;

export function pagePourquoi(conseil: Conseil, partenaire: Partenaire, proches?: Proches): Page {
  const why = pourquoi(conseil, partenaire);
  const { kit } = conseil;
  const { classe, evaluation } = why;
  return {
    titre: fr`${nomOf(partenaire)} : ${placeOf(why, conseil)}.`,
    blocs: [...ahead(why), ...steps(kit, why), ...demandeSentences(conseil)],
    sections: [
      ...sectionReponses(kit, evaluation),
      ...(classe ? sectionPlace(conseil, classe) : []),
      ...sectionProches([partenaire], proches),
      sectionMethode(),
    ],
  };
}

function placeOf({ place, classe, evaluation }: Pourquoi, { classement }: Conseil): string {
  if (place === 'sansReponse') return fr`sans réponse à vos besoins dans le kit`;
  if (!classe) {
    return fr`écarté, car vous refusez ${enumeration(evaluation.refus.map(quoted))}`;
  }
  const { rang, exAequo, adequation } = classe;
  const tie = exAequo ? fr` à égalité` : '';
  return fr`${ordinal(rang)}${tie} sur ${classement.length}, adéquation ${Math.round(adequation)} %`;
}

function ahead({ classe, devant }: Pourquoi): Paragraphe[] {
  if (!classe || devant.length === 0) return [];
  const all = enumeration(firstNoms(devant.map(nomWithFigure), MOST_NAMED));
  return [paragraphe(fr`Devant lui : ${all}.`)];
}

const nomWithFigure = ({ partenaire, adequation }: Classe) =>
  fr`${nomOf(partenaire)} (adéquation ${Math.round(adequation)} %)`;

/** The least change that would bring it first, and else onto the table. */
function steps(kit: Kit, { classe, versPremier, versClassement }: Pourquoi): Paragraphe[] {
  if (classe?.rang === 1) return [];
  const where = (pas: Pas) => gesteInSentence(kit, pas);
  const textes = versPremier
    ? [fr`Le plus petit changement qui le mettrait en tête : ${where(versPremier)}.`]
    : [fr`Aucun changement d'une seule réponse ne le mettrait en tête.`];
  if (!classe && !versPremier) {
    textes.push(
      versClassement
        ? fr`Celui qui le classerait le mieux : ${where(versClassement)}, il serait ${ordinal(versClassement.rang)}.`
        : fr`Aucun ne le ferait entrer dans le classement.`,
    );
  }
  return textes.map((texte) => paragraphe(texte));
}

const quoted = (enonce: Enonce) => fr`« ${texteOf(enonce)} »`;

/** What the kit says of it on each chosen besoin. */
function sectionReponses(kit: Kit, { couverture }: Evaluation): Section[] {
  return listSection(
    fr`Ce que le kit en dit sur vos besoins`,
    couverture.map((answer): Item => {
      const { besoin, preuves, reserves } = answer;
      const { mot } = appreciationOf(answer);
      const nom = nomIn(kit.besoins, besoin);
      if (mot === 'aucun') return { sens: 'discret', texte: fr`${nom} : le kit n'en dit rien` };
      const against = reserves.map(quoted);
      const said = (sens: Sens, cited: readonly string[]): Item => ({
        sens,
        texte: fr`${nom}, ${mot} : ${cited.join(fr` ; `)}`,
      });
      return mot === 'contre-indication'
        ? said('alerte', against)
        : said('reponse', [...preuves.map(quoted), ...against.map((one) => fr`réserve : ${one}`)]);
    }),
  );
}
