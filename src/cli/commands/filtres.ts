import type { Acteur } from '../../acteurs/model.js';
import { numeroOdd, ODD } from '../../acteurs/odd.js';
import { CLES, type Filtres } from '../../carte/axes.js';
import { type Contexte, themesOf } from '../../carte/noms.js';
import { echo } from '../../text/clean.js';
import { didYouMean, fold } from '../../text/nearest.js';
import { fr, pluriel } from '../../text/typography.js';
import { findCommunes, findDepartements, findPays, findRegions } from './lieux.js';
import { findIds, findPartenaires } from './lookup.js';
import { type Misfit, refuse, searchAll } from './misfits.js';
import type { CarteOptions } from './options.js';

/**
 * What the options ask for, as keys. Throws UserError (exit code 2) for all the words that name nothing,
 * each with the nearest.
 */
export function findFiltres(
  { kit, territoire }: Contexte,
  acteurs: readonly Acteur[],
  options: CarteOptions,
): Filtres {
  return searchAll({
    type: each(() =>
      options.type.length === 0 ? [] : findPartenaires(kit, options.type).map(({ id }) => id),
    ),
    commune: each(() => findCommunes(territoire, options.commune)),
    departement: each(() => findDepartements(territoire, options.departement)),
    region: each(() => findRegions(territoire, options.region)),
    pays: each(() => findPays(options.pays)),
    besoin: each(() => findIds(kit, { besoins: ['besoins', options.besoin] }).besoins),
    theme: each(() => findThemes(kit, acteurs, options.theme)),
    odd: each(() => findOdd(options.odd)),
  });
}

/** What several words name is asked for once. */
const each = (find: () => readonly string[]) => () => [...new Set(find())];

/** Keys of themes of the files, by the words that an acteur has for one. */
function findThemes(
  kit: Contexte['kit'],
  acteurs: readonly Acteur[],
  words: readonly string[],
): string[] {
  if (words.length === 0) return [];
  const themes = themesOf(acteurs);
  const unknown = words.filter((word) => !themes.has(fold(word)));
  if (unknown.length > 0) refuse(unknownThemes(kit, acteurs, unknown));
  return words.map(fold);
}

function unknownThemes(
  kit: Contexte['kit'],
  acteurs: readonly Acteur[],
  words: readonly string[],
): Misfit[] {
  const counts = new Map<string, number>();
  for (const cle of acteurs.flatMap((acteur) => CLES.theme(kit, acteur)))
    counts.set(cle, (counts.get(cle) ?? 0) + 1);
  const themes = [...themesOf(acteurs)].sort(
    ([a], [b]) => (counts.get(b) ?? 0) - (counts.get(a) ?? 0),
  );
  return words.map((word) => ({
    message: fr`thème inconnu « ${echo(word)} »${didYouMean(
      word,
      themes.map(([, nom]) => nom),
    )}`,
    title: themes.length > 0 ? fr`Thèmes de vos fichiers` : fr`Vos fichiers n'ont aucun thème`,
    choices: themes.map(([cle, nom]) => ({
      id: nom,
      nom: pluriel(counts.get(cle) ?? 0, fr`acteur`),
    })),
  }));
}

/** Numbers of goals, by number (« 6 », « ODD 6 ») or name. */
function findOdd(words: readonly string[]): string[] {
  const found = words.map((word) => ({ word, rank: rankOf(word) }));
  const choices = ODD.map((nom, i) => ({ id: `${i + 1}`, nom }));
  refuse(
    found
      .filter(({ rank }) => rank < 0)
      .map(({ word }) => ({
        message: fr`objectif de développement durable inconnu « ${echo(word)} »${didYouMean(word, ODD)}`,
        title: fr`Objectifs`,
        choices,
      })),
  );
  return found.map(({ rank }) => `${rank + 1}`);
}

/** The place of a goal in the list; -1 for none. */
function rankOf(word: string): number {
  const numero = numeroOdd(word);
  return numero === undefined ? ODD.findIndex((nom) => fold(nom) === fold(word)) : numero - 1;
}
