import { COLONNES, type Kit, nomOf, type Partenaire, texteOf } from '../../kit/model.js';
import {
  besoinsAnswered,
  COLONNE_MOTS,
  nomIn,
  nomsIn,
  plainItemsOf,
} from '../../kit/pages/mots.js';
import { listSection, rangee, termSection, toItems } from '../../page/blocs.js';
import type { Cellule, Page, Section } from '../../page/page.js';
import { enumeration, fr } from '../../text/typography.js';
import { missedEssentials } from '../classement.js';
import { type Demande, POIDS } from '../demande.js';
import { type Evaluation, evaluate } from '../evaluation.js';
import { groupesOf, profilOf } from '../solidite/dominance.js';
import { type Duel, duel } from '../solidite/duel.js';
import { enPoints, mostBehind } from '../solidite/regret.js';
import { explanation, points } from './solidite.js';
import { sectionMethode } from './suite.js';

/** Room of the column that names what is compared, beside that of a partner. */
const LABEL = 14;
const PARTNER = 44;

/**
 * Partners side by side: a row for what each answers and for each column of the sheet; with answers, also
 * what each is worth there, and who stands before whom.
 */
export function pageComparaison(
  kit: Kit,
  partenaires: readonly Partenaire[],
  demande: Demande | null = null,
): Page {
  const titre = fr`Comparaison : ${enumeration(partenaires.map(nomOf))}`;
  return {
    titre,
    blocs: [
      {
        genre: 'tableau',
        titre: fr`Ce que le kit dit de chacun`,
        colonnes: [
          { titre: 'Rubrique', part: LABEL },
          ...partenaires.map((partenaire) => ({ titre: nomOf(partenaire), part: PARTNER })),
        ],
        lignes: [
          ...(demande
            ? [
                rangee(
                  fr`Adéquation`,
                  ...partenaires.map((partenaire) => figure(partenaire, demande)),
                ),
              ]
            : []),
          rangee(
            fr`Répond à`,
            ...partenaires.map((partenaire) => toItems([besoinsAnswered(kit, partenaire)])),
          ),
          ...COLONNES.map((colonne) =>
            rangee(
              COLONNE_MOTS[colonne].titre,
              ...partenaires.map((partenaire) => plainItemsOf(partenaire[colonne], colonne)),
            ),
          ),
        ],
      },
    ],
    sections: demande ? sectionsFaceAFace(kit, demande, partenaires) : [],
  };
}

function figure(partenaire: Partenaire, demande: Demande): Cellule {
  const { adequation } = evaluate(partenaire, demande);
  return [{ texte: fr`${Math.round(adequation)} %`, part: adequation / 100 }];
}

/** Some partners held against the answers: who stands before whom, and what speaks for and against each. */

/** The partners, best first, each beside the next. */
function sectionsFaceAFace(
  kit: Kit,
  demande: Demande,
  partenaires: readonly Partenaire[],
): Section[] {
  const evaluations = partenaires.map((partenaire) => evaluate(partenaire, demande));
  const sorted = evaluations.toSorted((a, b) => b.points - a.points);
  const textes = sorted.slice(1).flatMap((worse, i) => {
    const better = sorted[i];
    return better ? standing(kit, better, worse, demande) : [];
  });
  return [
    ...listSection(
      fr`L'un face à l'autre, selon vos réponses`,
      toItems(textes),
      ...explanation(textes),
    ),
    ...termSection(
      fr`Pour et contre`,
      evaluations.map((evaluation) => ({
        terme: nomOf(evaluation.partenaire),
        items: [
          { sens: 'reponse', texte: fr`Pour : ${strength(kit, evaluation, demande)}` },
          { sens: 'alerte', texte: fr`Contre : ${weakness(kit, evaluation, demande)}` },
        ],
      })),
    ),
    sectionMethode(),
  ];
}

/** Who is before whom, and why where that is proved. `a` has at least as many points as `b`. */
function standing(kit: Kit, a: Evaluation, b: Evaluation, demande: Demande): string[] {
  const [left, right] = [nomOf(a.partenaire), nomOf(b.partenaire)];
  if (a.points === 0) return [fr`${left} et ${right} : aucun ne répond à vos besoins.`];
  const result = duel(a, b, demande);
  /** The most that choosing one rather than the other may cost. */
  const cost = (chosen: Evaluation, other: Evaluation) => {
    const most = mostBehind(profilOf(chosen), profilOf(other), groupesOf(demande));
    return fr`choisir ${nomOf(chosen.partenaire)} peut coûter jusqu'à ${points(enPoints(most))}`;
  };
  const { sens, partDevant } = result;
  if (sens === 'identique')
    return [fr`${left} et ${right} : à égalité, quels que soient les poids.`];
  if (sens === 'partage')
    return [fr`${left} est devant ${right} ${share(partDevant)} ; ${cost(a, b)}, ${cost(b, a)}.`];
  const [winner, loser] = sens === 'domine' ? [left, right] : [right, left];
  const loss = sens === 'domine' ? cost(b, a) : cost(a, b);
  return [
    fr`${winner} n'est jamais derrière ${loser} ; ${loss}.`,
    ...reasons(kit, winner, loser, result),
  ];
}

/** A share that was drawn, never none nor all. */
function share(part: number): string {
  const times = Math.min(9, Math.max(1, Math.round(10 * part)));
  return fr`dans ${times} cas sur 10 environ`;
}

function reasons(kit: Kit, winner: string, loser: string, { compensations }: Duel): string[] {
  if (compensations.length === 0)
    return [fr`Sur aucun besoin, ${loser} ne fait mieux que ${winner}.`];
  const nom = (id: string) => nomIn(kit.besoins, id);
  return compensations.map(
    ({ perte, gain }) =>
      fr`Ce que ${loser} gagne sur « ${nom(perte)} » ne dépasse jamais ce que ${winner} gagne sur « ${nom(gain)} », qui compte plus.`,
  );
}

/** The answer that weighs most, with its sentence. */
function strength(kit: Kit, { couverture }: Evaluation, { besoins }: Demande): string {
  const weigh = (b: number) => {
    const besoin = besoins[b];
    return besoin ? POIDS[besoin.priorite] * (couverture[b]?.quarts ?? 0) : 0;
  };
  const [best = 0] = [...couverture.keys()].sort((a, b) => weigh(b) - weigh(a));
  const answer = couverture[best];
  const [proof] = answer?.preuves ?? [];
  if (!answer || !proof) return fr`rien dans le kit sur vos besoins`;
  return fr`« ${texteOf(proof)} » (${nomIn(kit.besoins, answer.besoin)})`;
}

/** What weighs most against it: a refusal, an essential besoin missed, a faiblesse that bears, a besoin missed. */
function weakness(kit: Kit, evaluation: Evaluation, demande: Demande): string {
  const { couverture, refus, vigilances, partenaire } = evaluation;
  const [refused] = refus;
  if (refused) return fr`vous refusez « ${texteOf(refused)} »`;
  const missed = missedEssentials(evaluation, demande);
  if (missed.length > 0)
    return fr`ne répond pas à l'essentiel : ${enumeration(nomsIn(kit.besoins, missed))}`;
  const [bears] = [...couverture.flatMap(({ reserves }) => reserves), ...vigilances];
  if (bears) return fr`« ${texteOf(bears)} »`;
  const open = couverture.filter(({ quarts }) => quarts === 0).map(({ besoin }) => besoin);
  if (open.length > 0) return fr`rien sur ${enumeration(nomsIn(kit.besoins, open))}`;
  const [other] = [...partenaire.contreparties, ...partenaire.faiblesses];
  return other ? fr`« ${texteOf(other)} »` : fr`rien dans le kit`;
}
