import { acteursCell } from '../carte/donnees.js';
import type { Proches } from '../carte/proches.js';
import { type Couverture, couvertureOf, isContreIndication } from '../kit/couverture.js';
import { COLONNES, type Enonce, type Kit, type Partenaire, texteOf } from '../kit/model.js';
import type { Cell } from '../lecture/tables/csv/writer.js';
import type { Classe } from './classement.js';
import type { Conseil } from './conseil.js';
import { type Evaluation, evaluate } from './evaluation.js';
import type { Solidite } from './solidite/solidite.js';

/**
 * The views in which rows make sense, a partner a row under a row of names: for a spreadsheet to
 * sort and filter. The names of the columns are the keys of the JSON documents, `besoin_` and the id
 * for each besoin; several sentences in a cell have a line each.
 */
type Rows = readonly (readonly Cell[])[];

/** A column: its name, and what a row has in it. */
type Column<T> = readonly [name: string, cell: (row: T) => Cell];

/** One row of the advice; only what is ranked is a `classe`. */
interface Entree {
  readonly statut: 'classé' | 'écarté' | 'sans réponse';
  readonly evaluation: Evaluation;
  readonly classe?: Classe;
}

/**
 * All partners as the advice has them: the ranking in its order, then écartés, then sans réponse; where
 * files of acteurs were read, each with its acteurs.
 */
export function conseilRows(conseil: Conseil, proches?: Proches): Rows {
  const { demande, classement, ecartes, sansReponse, solidite } = conseil;
  const firmness = (name: string, cell: (firm: Solidite) => Cell): Column<Entree> => [
    name,
    ({ classe }) => (classe ? cell(solidite.of(classe)) : ''),
  ];
  const entrees: Entree[] = [
    ...classement.map((classe) => ({ statut: 'classé' as const, evaluation: classe, classe })),
    ...ecartes.map((evaluation) => ({ statut: 'écarté' as const, evaluation })),
    ...sansReponse.map((partenaire) => ({
      statut: 'sans réponse' as const,
      evaluation: evaluate(partenaire, demande),
    })),
  ];
  const besoins = demande.besoins.map(
    ({ id }, b): Column<Entree> => [
      `besoin_${id}`,
      ({ evaluation }) => niveauOf(evaluation.couverture[b]),
    ],
  );
  return table(entrees, [
    ['statut', ({ statut }) => statut],
    ['rang', ({ classe }) => classe?.rang ?? ''],
    ['ex_aequo', ({ classe }) => (classe ? ouiNon(classe.exAequo) : '')],
    ...NAMES.map(ofPartenaire),
    // Unrounded in JSON; here it is to be read.
    ['adequation', ({ classe }) => (classe ? Math.round(classe.adequation * 100) / 100 : '')],
    firmness('rang_au_mieux', ({ rangAuMieux }) => rangAuMieux),
    firmness('rang_au_pire', ({ rangAuPire }) => rangAuPire),
    firmness('part_premier', ({ partPremier }) => Math.round(partPremier * 100) / 100),
    firmness('part_trois_premiers', (firm) => Math.round(firm.partTroisPremiers * 100) / 100),
    ...besoins,
    ...SENTENCES.map(ofPartenaire),
    ['vigilances', ({ evaluation }) => lines(evaluation.vigilances)],
    ['rappels', ({ evaluation }) => lines(evaluation.rappels)],
    ['raisons', ({ evaluation }) => lines(evaluation.refus)],
    ...ORIGIN.map(ofPartenaire),
    ...(proches ? acteursColumns(proches) : []).map(ofPartenaire),
  ]);
}

/** Partners in the given order, for a list or a comparison. */
export function partenairesRows(kit: Kit, partenaires: readonly Partenaire[]): Rows {
  const besoins = kit.besoins.map(
    ({ id }): Column<Partenaire> => [
      `besoin_${id}`,
      (partenaire) => niveauOf(couvertureOf(partenaire, id)),
    ],
  );
  return table(partenaires, [...NAMES, ALIAS, ...besoins, ...SENTENCES, ...ORIGIN]);
}

const NAMES: readonly Column<Partenaire>[] = [
  ['id', ({ id }) => id],
  ['nom', ({ nom }) => nom],
];

const ALIAS: Column<Partenaire> = ['alias', ({ alias }) => alias.map(texteOf).join('\n')];

/** A fact on how to approach a partner with its source and year. */
const PORTES: Column<Partenaire> = [
  'portes_entree',
  ({ portesEntree }) =>
    portesEntree
      .map((porte) => `${texteOf(porte)} (${porte.source}, ${porte.constate})`)
      .join('\n'),
];

const SENTENCES: readonly Column<Partenaire>[] = [
  ...COLONNES.map(
    (colonne): Column<Partenaire> => [colonne, (partenaire) => lines(partenaire[colonne])],
  ),
  PORTES,
];

/** Empty for what is the kit's own. */
const ORIGIN: readonly Column<Partenaire>[] = [
  ['provenance', ({ provenance }) => provenance ?? ''],
];

const acteursColumns = (proches: Proches): readonly Column<Partenaire>[] => [
  ['nombre_acteurs', ({ id }) => proches.of(id).proches.length],
  ['acteurs', ({ id }) => acteursCell(proches.of(id))],
];

const ofPartenaire = ([name, cell]: Column<Partenaire>): Column<Entree> => [
  name,
  ({ evaluation }) => cell(evaluation.partenaire),
];

const table = <T>(rows: readonly T[], columns: readonly Column<T>[]): Rows => [
  columns.map(([name]) => name),
  ...rows.map((row) => columns.map(([, cell]) => cell(row))),
];

/** Each sentence with the mark of the supplement it comes from. */
const lines = (enonces: readonly Enonce[]) => enonces.map(texteOf).join('\n');

const ouiNon = (value: boolean) => (value ? 'oui' : 'non');

/** « apport », « atout », « aucun », « apport avec réserve », « contre-indication »… */
function niveauOf(couverture: Couverture | undefined): string {
  if (couverture === undefined) return '';
  if (isContreIndication(couverture)) return 'contre-indication';
  return couverture.reserves.length > 0 ? `${couverture.niveau} avec réserve` : couverture.niveau;
}
