import type { Acteur, Action } from '../acteurs/model.js';
import type { Kit } from '../kit/model.js';
import { fold } from '../text/nearest.js';
import type { Axe } from './axes.js';
import { besoinsServis } from './besoins.js';

/**
 * The keys under which an acteur stands, by axis: codes of places and countries, ids of the kit, numbers of
 * goals, folded themes. It has several where it works in several countries, and none where nothing is known.
 */
export const CLES: Readonly<Record<Axe, (kit: Kit, acteur: Acteur) => readonly string[]>> = {
  type: (_, { type }) => (type === null ? [] : [type]),
  // What the official list does not know is kept under the name that the file writes.
  commune: (_, { codeInsee, commune }) => known(codeInsee || commune),
  departement: (_, { departement }) => known(departement),
  region: (_, { region }) => known(region),
  // Where one of its actions is, an acteur acts.
  pays: (_, acteur) => unique(acteur, 'pays', (code) => code),
  besoin: besoinsServis,
  theme: (_, acteur) => unique(acteur, 'themes', fold),
  odd: (_, { odd }) => odd.map(String),
};

/** The keys of an action, by the axes that it has. */
export const CLES_ACTION = {
  pays: ({ pays }: Action): readonly string[] => pays,
  theme: ({ themes }: Action): readonly string[] => themes.map(fold),
} as const;

const known = (cle: string): readonly string[] => (cle === '' ? [] : [cle]);

/** What the acteur and its actions say, each once. */
function unique(
  acteur: Acteur,
  field: 'pays' | 'themes',
  key: (value: string) => string,
): readonly string[] {
  const said = [acteur, ...acteur.actions].flatMap((source) => source[field]);
  return said.length === 0 ? said : [...new Set(said.map(key))];
}
