import { acteursCell } from '../carte/donnees.js';
import type { Proches } from '../carte/proches.js';
import {
  besoinColumn,
  type Column,
  NAMES,
  ORIGIN,
  type Rows,
  rowsUnder,
  SENTENCES,
  sentencesCell,
} from '../kit/donnees.js';
import type { Partenaire } from '../kit/model.js';
import type { Cell } from '../lecture/tables/csv/writer.js';
import type { Classe } from './classement.js';
import type { Conseil } from './conseil.js';
import { type Evaluation, evaluate } from './evaluation.js';
import type { Solidite } from './solidite/solidite.js';

/** One row of the advice; only what is ranked is a `classe`. */
interface Rangee {
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
  const firmness = (name: string, cell: (firm: Solidite) => Cell): Column<Rangee> => [
    name,
    ({ classe }) => (classe ? cell(solidite.of(classe)) : ''),
  ];
  const entrees: Rangee[] = [
    ...classement.map((classe) => ({ statut: 'classé' as const, evaluation: classe, classe })),
    ...ecartes.map((evaluation) => ({ statut: 'écarté' as const, evaluation })),
    ...sansReponse.map((partenaire) => ({
      statut: 'sans réponse' as const,
      evaluation: evaluate(partenaire, demande),
    })),
  ];
  return rowsUnder(
    [
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
      ...demande.besoins.map(besoinColumn).map(ofPartenaire),
      ...SENTENCES.map(ofPartenaire),
      ['vigilances', ({ evaluation }) => sentencesCell(evaluation.vigilances)],
      ['rappels', ({ evaluation }) => sentencesCell(evaluation.rappels)],
      ['raisons', ({ evaluation }) => sentencesCell(evaluation.refus)],
      ...ORIGIN.map(ofPartenaire),
      ...(proches ? acteursColumns(proches) : []).map(ofPartenaire),
    ],
    entrees,
  );
}

const acteursColumns = (proches: Proches): readonly Column<Partenaire>[] => [
  ['nombre_acteurs', ({ id }) => proches.of(id).proches.length],
  ['acteurs', ({ id }) => acteursCell(proches.of(id))],
];

const ofPartenaire = ([name, cell]: Column<Partenaire>): Column<Rangee> => [
  name,
  ({ evaluation }) => cell(evaluation.partenaire),
];

const ouiNon = (value: boolean) => (value ? 'oui' : 'non');
