import type { Cell } from '../lecture/tables/csv/writer.js';
import { nomDuPays } from '../territoire/pays.js';
import { Identifiants, kebab } from '../text/identifiants.js';
import type { Acteur, Action, ChampActeur, ChampAction } from './model.js';

/** Acteurs as the tables that they are read from: a file that is written reads back as it was. */

type Rows = readonly (readonly Cell[])[];

/** Several values of a cell, as they are read again. */
export const together = (values: readonly Cell[]) => values.join('; ');
const countries = (codes: readonly string[]) => together(codes.map(nomDuPays));

/** In the order of the official titles. */
const ACTEUR: Readonly<Record<ChampActeur, (acteur: Acteur) => Cell>> = {
  nom: ({ nom }) => nom,
  type: ({ type }) => type ?? '',
  commune: ({ commune }) => commune,
  code_postal: ({ codePostal }) => codePostal,
  code_insee: ({ codeInsee }) => codeInsee,
  departement: ({ departement }) => departement,
  pays: ({ pays }) => countries(pays),
  themes: ({ themes }) => together(themes),
  odd: ({ odd }) => together(odd),
  besoins: ({ besoins }) => together(besoins),
  contact: ({ contact }) => contact,
  site: ({ site }) => site,
  siret: ({ siret }) => siret,
  rna: ({ rna }) => rna,
  latitude: ({ latitude }) => latitude ?? '',
  longitude: ({ longitude }) => longitude ?? '',
  source: ({ source }) => source,
  constate: ({ constate }) => constate,
};

/** A row of titles, the official ones and those of the other columns, then a row an acteur. */
export function lignesOf(acteurs: readonly Acteur[]): Rows {
  const autres = [...new Set(acteurs.flatMap((acteur) => Object.keys(acteur.autres)))];
  const cells = Object.values(ACTEUR);
  return [
    [...Object.keys(ACTEUR), ...autres],
    ...acteurs.map((acteur) => [
      ...cells.map((cell) => cell(acteur)),
      ...autres.map(
        (titre) => (Object.hasOwn(acteur.autres, titre) ? acteur.autres[titre] : '') ?? '',
      ),
    ]),
  ];
}

/** What actions are written of, beside who does them. */
const ACTION: Readonly<Record<Exclude<ChampAction, 'acteur'>, (action: Action) => Cell>> = {
  intitule: ({ intitule }) => intitule,
  pays: ({ pays }) => countries(pays),
  localite_partenaire: ({ localitePartenaire }) => localitePartenaire,
  themes: ({ themes }) => together(themes),
  annee_debut: ({ anneeDebut }) => anneeDebut ?? '',
  annee_fin: ({ anneeFin }) => anneeFin ?? '',
  source: ({ source }) => source,
};

/** A row of the official titles, then a row an action. */
export function lignesActions(acteurs: readonly Acteur[]): Rows {
  const names = namesOf(acteurs);
  const cells = Object.values(ACTION);
  return [
    ['acteur', ...Object.keys(ACTION)],
    ...acteurs.flatMap(({ actions }, i) =>
      actions.map((action) => [names[i] ?? '', ...cells.map((cell) => cell(action))]),
    ),
  ];
}

/** What names each acteur in their file: its name, or its id there where another could be meant. */
function namesOf(acteurs: readonly Acteur[]): string[] {
  const identifiants = new Identifiants();
  const keys = acteurs.map(({ nom }) => kebab(nom, 'acteur'));
  const ids = keys.map((key) => identifiants.next(key));
  const bearers = new Map<string, number>();
  for (const key of keys) bearers.set(key, (bearers.get(key) ?? 0) + 1);
  const taken = new Set(ids);
  return acteurs.map(({ nom }, i) => {
    const isClear = bearers.get(keys[i] ?? '') === 1 && !taken.has(nom);
    return isClear ? nom : (ids[i] ?? nom);
  });
}
