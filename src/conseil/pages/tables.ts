import { nomOf } from '../../kit/model.js';
import { listSection } from '../../page/blocs.js';
import type { Section } from '../../page/page.js';
import { fr, pluriel } from '../../text/typography.js';
import { findAutresTables } from '../autres-tables.js';
import type { Conseil } from '../conseil.js';
import type { Evaluation } from '../evaluation.js';

/** Who may be replaced at the tour de table without a seat more; none where nobody sits. */
export function sectionAutresTables({ classement, tourDeTable, demande }: Conseil): Section[] {
  const { membres } = tourDeTable;
  if (membres.length === 0 || demande.besoins.length < 2) return [];
  const { irremplacables, autres, nombre, plafonne } = findAutresTables(classement, tourDeTable);
  const textes = autres.map(together);
  const rest = nombre - autres.length;
  if (rest > 0)
    textes.push(
      fr`et ${plafonne ? fr`au moins ` : ''}${pluriel(rest, fr`autre équipe`, fr`autres équipes`)}`,
    );
  const kept = irremplacables.map(({ partenaire }) => nomOf(partenaire)).join(', ');
  const first = {
    texte:
      nombre === 0
        ? fr`aucune autre équipe de cette taille ne répond aussi bien`
        : fr`irremplaçable : ${kept || fr`personne`}`,
  };
  return listSection(fr`Tour de table : les autres équipes de même taille`, [
    first,
    ...textes.map((texte) => ({ texte })),
  ]);
}

const together = (team: readonly Evaluation[]) =>
  team.map(({ partenaire }) => nomOf(partenaire)).join(' + ');
