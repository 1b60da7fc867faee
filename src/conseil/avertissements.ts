import type { Classe } from './classement.js';
import type { Demande } from './demande.js';
import type { Evaluation } from './evaluation.js';

/** What an adéquation hides (compensation, double counting), so that a page can say it. */

/** Essential besoins to which a partner gives no answer: its other answers outweigh them. */
export function missedEssentials({ couverture }: Evaluation, demande: Demande): string[] {
  return demande.besoins
    .filter(({ priorite }, b) => priorite === 'essentiel' && couverture[b]?.niveau === 'aucun')
    .map(({ id }) => id);
}

/** Groups of two or more chosen besoins that rest on one and the same sentence of the partner. */
export function sharedSentences({ couverture }: Classe): string[][] {
  const groups = new Map<string, string[]>();
  for (const { besoin, preuves } of couverture) {
    const [only, ...others] = preuves.map(({ texte }) => texte);
    if (only === undefined || others.length > 0) continue;
    groups.set(only, [...(groups.get(only) ?? []), besoin]);
  }
  return [...groups.values()].filter((besoins) => besoins.length > 1);
}
