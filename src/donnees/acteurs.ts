import type { Acteur, Action } from '../acteurs/model.js';
import { nomDuPays } from '../territoire/pays.js';
import type { Cell } from './csv.js';

type Rows = readonly (readonly Cell[])[];
type Column<T> = readonly [titre: string, cell: (row: T) => Cell];

const together = (values: readonly (string | number)[]) => values.join('; ');

const ACTEUR: readonly Column<Acteur>[] = [
  ['nom', ({ nom }) => nom],
  ['type', ({ type }) => type ?? ''],
  ['commune', ({ commune }) => commune],
  ['code_postal', ({ codePostal }) => codePostal],
  ['code_insee', ({ codeInsee }) => codeInsee],
  ['pays', ({ pays }) => together(pays.map(nomDuPays))],
  ['themes', ({ themes }) => together(themes)],
  ['odd', ({ odd }) => together(odd)],
  ['besoins', ({ besoins }) => together(besoins)],
  ['contact', ({ contact }) => contact],
  ['site', ({ site }) => site],
  ['siret', ({ siret }) => siret],
  ['rna', ({ rna }) => rna],
  ['latitude', ({ latitude }) => latitude ?? ''],
  ['longitude', ({ longitude }) => longitude ?? ''],
  ['source', ({ source }) => source],
  ['constate', ({ constate }) => constate],
];

export function lignesOf(acteurs: readonly Acteur[]): Rows {
  const autres = [...new Set(acteurs.flatMap((acteur) => Object.keys(acteur.autres)))];
  return [
    [...ACTEUR.map(([titre]) => titre), ...autres],
    ...acteurs.map((acteur) => [
      ...ACTEUR.map(([, cell]) => cell(acteur)),
      ...autres.map((titre) => acteur.autres[titre] ?? ''),
    ]),
  ];
}

const ACTION: readonly Column<Action & { acteur: string }>[] = [
  ['acteur', ({ acteur }) => acteur],
  ['intitule', ({ intitule }) => intitule],
  ['pays', ({ pays }) => together(pays.map(nomDuPays))],
  ['localite_partenaire', ({ localitePartenaire }) => localitePartenaire],
  ['themes', ({ themes }) => together(themes)],
  ['annee_debut', ({ anneeDebut }) => anneeDebut ?? ''],
  ['annee_fin', ({ anneeFin }) => anneeFin ?? ''],
  ['source', ({ source }) => source],
];

export function lignesActions(acteurs: readonly Acteur[]): Rows {
  const actions = acteurs.flatMap(({ nom, actions }) =>
    actions.map((a) => ({ ...a, acteur: nom })),
  );
  return [
    ACTION.map(([titre]) => titre),
    ...actions.map((action) => ACTION.map(([, cell]) => cell(action))),
  ];
}
