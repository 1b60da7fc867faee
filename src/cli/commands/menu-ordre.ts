import { variantes } from '../../conseil/changements.js';
import { gesteInSentence } from '../../conseil/pages/changements.js';
import { pageEtSi, pageOrdre } from '../../conseil/pages/ordre.js';
import { fr, majuscule } from '../../text/typography.js';
import { show } from './presentation.js';
import { REVENIR, type Visit } from './visit.js';

/** What a person can ask of the order of the partners. */

/** How firm it is. */
export async function showOrdre({ world, kit, options, conseil }: Visit): Promise<void> {
  await show(world, options, pageOrdre(kit, conseil));
}

/** What one other answer would make of it. */
export async function whatIf({ world, prompter, kit, options, conseil }: Visit): Promise<void> {
  const asked = new Set(
    conseil.classement.flatMap(({ partenaire }) =>
      partenaire.contreparties.map(({ nature }) => nature),
    ),
  );
  // To refuse what nobody of the ranking asks for changes nothing.
  const offered = variantes(kit, conseil.demande).filter(
    ({ geste, id }) => geste !== 'refuser' || asked.has(id),
  );
  const chosen = await prompter.select({
    message: fr`Que changer ?`,
    choices: [
      ...offered.map((variante, i) => ({
        value: String(i),
        name: majuscule(gesteInSentence(kit, variante)),
      })),
      REVENIR,
    ],
  });
  const variante = chosen === REVENIR.value ? undefined : offered[Number(chosen)];
  if (variante) await show(world, options, pageEtSi(kit, conseil, variante));
}
