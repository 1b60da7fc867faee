import { readActeurs } from '../../acteurs/load.js';
import type { Acteur, Acteurs, ColonneLue } from '../../acteurs/model.js';
import { EXIT } from '../../errors.js';
import { distinct } from '../../kit/selection.js';
import { isError } from '../../lecture/problems.js';
import type { ChoixDeTables } from '../../lecture/tables/table.js';
import { loadTerritoire } from '../../territoire/load.js';
import { clean, echo } from '../../text/clean.js';
import { ansAvant, dateLongue, isAncien } from '../../text/date.js';
import { hang } from '../../text/layout.js';
import { fold } from '../../text/nearest.js';
import { fr, pluriel } from '../../text/typography.js';
import type { Shows } from '../command.js';
import type { TEXTS } from '../formats.js';
import { terminalWidth } from '../terminal.js';
import { openKit } from './destinations.js';
import type { SharedOptions } from './options.js';
import { verdictDocument, verdictText } from './verdict.js';

interface ActeursVerifierOptions extends SharedOptions, ChoixDeTables {
  /** After how many years a row should be verified again. */
  readonly ancien?: number;
}

/**
 * Every problem of files of acteurs: errors first, then warnings; what became of their
 * columns; how much was read. The exit code is 1 if and only if there is an error.
 */
export const run: Shows<ActeursVerifierOptions, typeof TEXTS> = async (world, paths, options) => {
  const { feuille, sansLignesMasquees, ancien } = options;
  const today = world.today();
  const anciens = ancien === undefined ? undefined : ansAvant(today, ancien);
  const kit = await openKit(world, options, paths);
  const chemins = distinct(world.files, paths);
  const referentiel = { kit, territoire: loadTerritoire(world) };
  const { acteurs } = await readActeurs(world.files, referentiel, chemins, {
    feuille,
    sansLignesMasquees,
    anciens,
    today,
  });
  const { problems } = acteurs;
  const columns = terminalWidth(world.stdout, world.env);
  return {
    texte: () => verdictText(problems, [], foundText(acteurs, anciens, columns)),
    document: () => verdictDocument(problems, foundJson(acteurs, anciens)),
    exitCode: problems.some(isError) ? EXIT.data : EXIT.ok,
  };
};

const actionsOf = (acteurs: readonly Acteur[]) =>
  acteurs.reduce((count, { actions }) => count + actions.length, 0);

/** How many were not verified since a day, and how many say no date at all. */
function ageOf(acteurs: readonly Acteur[], anciens: string) {
  return {
    anciens: acteurs.filter(({ constate }) => constate !== '' && isAncien(constate, anciens))
      .length,
    sansDate: acteurs.filter(({ constate }) => constate === '').length,
  };
}

function foundJson({ acteurs, colonnes, remarques }: Acteurs, anciens: string | undefined) {
  return {
    acteurs: acteurs.length,
    actions: actionsOf(acteurs),
    ...(anciens === undefined ? {} : ageOf(acteurs, anciens)),
    colonnes: colonnes.map((colonne) => ({
      ...colonne,
      fichier: clean(colonne.fichier),
      nom: clean(colonne.nom),
    })),
    remarques,
  };
}

function foundText(
  { acteurs, colonnes, remarques }: Acteurs,
  anciens: string | undefined,
  columns: number,
): string[][] {
  const read = [pluriel(acteurs.length, 'acteur'), pluriel(actionsOf(acteurs), 'action')];
  const total = [fr`Lu : ${read.join(', ')}.`];
  if (anciens !== undefined) {
    const { anciens: old, sansDate } = ageOf(acteurs, anciens);
    total.push(
      fr`Pas vérifiés depuis le ${dateLongue(anciens)} : ${old} ; sans date : ${sansDate}.`,
    );
  }
  const tables = [...new Set(colonnes.map(titleOf))];
  return [
    ...tables.map((title) => {
      const own = colonnes.filter((colonne) => titleOf(colonne) === title);
      return columnLines(title, own, columns);
    }),
    remarques.flatMap((remarque) => hang('', remarque, columns)),
    total,
  ];
}

const titleOf = ({ fichier, feuille }: ColonneLue) =>
  feuille === null ? clean(fichier) : fr`${clean(fichier)}, « ${feuille} »`;

const ROLES = {
  utilisee: fr`comprises : `,
  gardee: fr`gardées telles quelles : `,
  ignoree: fr`ignorées : `,
} as const;

function columnLines(title: string, colonnes: readonly ColonneLue[], columns: number): string[] {
  const lines = (Object.keys(ROLES) as ColonneLue['role'][]).flatMap((role) => {
    const noms = colonnes.filter((colonne) => colonne.role === role).map(nomOf);
    return noms.length === 0 ? [] : hang(`  ${ROLES[role]}`, noms.join(', '), columns);
  });
  return [fr`Colonnes de ${title} :`, ...lines];
}

/** The title as it is written, and the field that it was understood as where that is another word. */
function nomOf({ nom, champ }: ColonneLue): string {
  const shown = nom === '' ? fr`(sans titre)` : fr`« ${echo(nom)} »`;
  return champ === null || fold(champ) === fold(nom) ? shown : fr`${shown} (${champ})`;
}
