import type { Enonce } from '../../kit/model.js';
import { once, withLate } from '../../text/once.js';
import type { Classe } from '../classement.js';
import type { Demande } from '../demande.js';
import { type Evaluation, evaluate } from '../evaluation.js';
import {
  dominates,
  dominatesAnyScale,
  type Groupes,
  groupesOf,
  isBetweenTwo,
  type Lot,
  lotsOf,
  partners,
  profilOf,
} from './dominance.js';
import { isAlwaysFirst, partsOf } from './parts.js';
import { enPoints, regretOf, rivalsOf } from './regret.js';
import { graineOf } from './tirages.js';

/** How firm the place of a ranked partner is, over all weightings that respect the priorities. */
export type Solidite = Readonly<ReturnType<ReturnType<typeof assess>['of']>>;

/** What 19 of 20 drawn shares are nearer than to the share itself: measured, by a test, on random kits. */
const ERREUR = 0.01;

/** As many names as anybody may want: of thousands of partners, all would be millions. */
export const MOST_LISTED = 100;

/** How firm a ranking is; one with at least one besoin. Costs what its weightings cost, once. */
export function assess(classement: readonly Classe[], demande: Demande) {
  const groupes = groupesOf(demande);
  const graine = graineOf(demande);
  const lots = lotsOf(classement, profilOf, groupes);
  const lotOf = new Map(lots.flatMap((lot) => lot.membres.map((classe) => [classe, lot] as const)));
  const tirage = partsOf(lots, groupes, graine);
  const rivals = once(() => rivalsOf(classement, profilOf, groupes));
  /** The partners whose lot is in a relation to one, in the order of the ranking. */
  const related = (holds: (other: Lot<Classe>) => boolean): Classe[] => {
    const verdicts = new Map<Lot<Classe>, boolean>();
    const found: Classe[] = [];
    for (const classe of classement) {
      const other = lotOf.get(classe);
      if (!other || found.length === MOST_LISTED) break;
      const verdict = verdicts.get(other) ?? holds(other);
      verdicts.set(other, verdict);
      if (verdict) found.push(classe);
    }
    return found;
  };
  return {
    /** How the shares were found; no weighting is drawn where dominance decides them all. */
    get methode() {
      const { tirages } = tirage;
      return { tirages, graine, erreur: tirages > 0 ? ERREUR : 0 };
    },
    /** The solidité of a partner of the ranking. */
    of: (classe: Classe) => {
      const lot = lotOf.get(classe);
      if (!lot) throw new Error(`${classe.partenaire.id} is not in the ranking`);
      const parts = tirage.of(lot);
      const { profil } = lot;
      const regret = once(() => regretOf(profil, rivals(), profilOf, groupes));
      const proved = {
        /** Bounds of its rank, not always reached: a page says them only as bounds. */
        rangAuMieux: 1 + lot.dominePar,
        rangAuPire: classement.length - lot.domine,
        /** First, alone or ex æquo, at every weighting. « Toujours » is said only of this. */
        toujoursPremier: isAlwaysFirst(lot, classement.length),
        /** Another is strictly better at all weightings but exact ties. « Jamais », likewise. */
        jamaisPremier: lot.dominePar > 0,
        /** The distinct sentences that its adéquation stands on. */
        phrases: phrasesOf(classe),
        /** Those without which it would lose the first place. */
        tientA: tientA(classe, classement, demande),
      };
      // What a large ranking is not asked for of everybody.
      return withLate(proved, {
        /** Bounds that also hold whatever an atout is worth beside an apport. */
        ferme: () => firmBounds(lot, lots, groupes),
        /** The best of those that it dominates, and of those that dominate it, at most MOST_LISTED. */
        domine: () => related((other) => dominates(profil, other.profil, groupes)),
        dominePar: () => related((other) => dominates(other.profil, profil, groupes)),
        /** First here, and only where two others are too: proved. No weighting but exact ties makes it first. */
        premierParEgalite: () => {
          if (classe.rang > 1 || parts.premier > 0) return false;
          const others = lots.filter((other) => other !== lot).map((other) => other.profil);
          return tirage.tirages === 0 || isBetweenTwo(profil, others, groupes);
        },
        /** Shares of the weightings, 0 to 1. */
        partPremier: () => parts.premier,
        partTroisPremiers: () => parts.troisPremiers,
        /** The most points of adéquation that choosing it may cost, 0 to 100. */
        regret: () => enPoints(regret().most),
        /** The first in rank against whom; null where it costs nothing. */
        regretContre: () => regret().contre,
        /** By besoin, sum 1. */
        poidsCentral: () => parts.poidsCentral && byBesoin(parts.poidsCentral, demande),
      });
    },
  };
}

/** The bounds of a lot among all, whatever an atout is worth beside an apport. */
function firmBounds<T>({ profil }: Lot<T>, lots: readonly Lot<T>[], groupes: Groupes) {
  const before = lots.filter((other) => dominatesAnyScale(other.profil, profil, groupes));
  const after = lots.filter((other) => dominatesAnyScale(profil, other.profil, groupes));
  return { rangAuMieux: 1 + partners(before), rangAuPire: partners(lots) - partners(after) };
}

function byBesoin(weights: readonly number[], { besoins }: Demande): Record<string, number> {
  return Object.fromEntries(besoins.map(({ id }, b) => [id, weights[b] as number]));
}

/** On what a place stands. A sentence is one text: the sheet may say it in two columns. */

/** The distinct sentences that an adéquation stands on, in the order of the besoins. */
export function phrasesOf({ couverture }: Evaluation): string[] {
  return [...new Set(couverture.flatMap(({ preuves }) => preuves.map(({ texte }) => texte)))];
}

/**
 * The sentences of a partner in first place that hold it there alone: were one left out of the kit, the
 * partner would be first no more, not even ex æquo. None for a partner that is not first.
 */
export function tientA(classe: Classe, classement: readonly Classe[], demande: Demande): string[] {
  if (classe.rang > 1) return [];
  const next = classement.find(({ partenaire }) => partenaire !== classe.partenaire);
  const needed = Math.max(next?.points ?? 0, 1);
  return phrasesOf(classe).filter((texte) => {
    const { apports, avantages } = classe.partenaire;
    const rest = (enonces: readonly Enonce[]) => enonces.filter((enonce) => enonce.texte !== texte);
    const poorer = { ...classe.partenaire, apports: rest(apports), avantages: rest(avantages) };
    return evaluate(poorer, demande).points < needed;
  });
}
