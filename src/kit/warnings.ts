import type { Problem } from '../lecture/problems.js';
import { fold } from '../text/nearest.js';
import { fr } from '../text/typography.js';
import type { KitDocument } from './document.js';

/** What is allowed but probably not meant, over all the files together. */
export function warnings(documents: readonly KitDocument[]): Problem[] {
  const all = documents.flatMap((document) => document.contenu.partenaires);
  const answered = new Set(
    all.flatMap(({ apports, avantages }) => [...apports, ...avantages].flatMap((e) => e.besoins)),
  );
  // An empty list says that the source says nothing of it; a list that is not there was forgotten.
  const withContrepartie = new Set(
    documents.flatMap(({ contenu, writes }) =>
      contenu.partenaires.flatMap(({ id }, i) =>
        writes(['partenaires', i, 'contreparties']) ? [id] : [],
      ),
    ),
  );
  const names = new Map<string, string>();
  return documents.flatMap(({ contenu, problem }) => [
    ...contenu.besoins.flatMap(({ id }, i) =>
      answered.has(id)
        ? []
        : [
            problem(
              ['besoins', i, 'id'],
              'besoin-sans-reponse',
              fr`aucun partenaire ne répond au besoin « ${id} »`,
              'value',
              'avertissement',
            ),
          ],
    ),
    ...contenu.partenaires.flatMap(({ id, nom, alias }, i) => {
      const found: Problem[] = [];
      if (nom !== undefined && !withContrepartie.has(id)) {
        found.push(
          problem(
            ['partenaires', i, 'id'],
            'contrepartie-absente',
            fr`le partenaire « ${id} » n'a pas de contrepartie : elle sera « non précisée » ; si c'est voulu, écrivez « contreparties: [] »`,
            'value',
            'avertissement',
          ),
        );
      }
      for (const [name, path] of namesOf(nom, alias)) {
        const owner = names.get(fold(name));
        if (owner !== undefined && owner !== id) {
          const message = fr`« ${name} » désigne aussi le partenaire « ${owner} »`;
          const place = ['partenaires', i, ...path];
          found.push(problem(place, 'nom-partage', message, 'value', 'avertissement'));
        }
        names.set(fold(name), id);
      }
      return found;
    }),
  ]);
}

/** The names of a partner, each with where it stands. */
function namesOf(
  nom: string | undefined,
  alias: readonly string[],
): [string, (string | number)[]][] {
  return [
    ...(nom === undefined ? [] : [[nom, ['nom']] as [string, string[]]]),
    ...alias.map((name, a): [string, (string | number)[]] => [name, ['alias', a]]),
  ];
}
