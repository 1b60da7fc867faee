import type { Enonce } from '../../kit/model.js';
import type { Classe } from '../classement.js';
import type { Demande } from '../demande.js';
import { type Evaluation, evaluate } from '../evaluation.js';

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
