import type { Cell } from '../lecture/tables/csv/writer.js';
import { Identifiants, kebab } from '../text/identifiants.js';
import { type ChampDecrit, champsOf, colonnesOf, type Forme } from './champs.js';
import { together } from './listes.js';
import type { Acteur, Action } from './model.js';

/** Acteurs as the tables that they are read from: a file that is written reads back as it was. */

type Rows = readonly (readonly Cell[])[];

/** What a column writes of an acteur or an action: in a table countries have their names, all else its code. */
function cellOf<F extends Forme>({ cle, isListe, reference }: ChampDecrit<F>) {
  const { nom, sinon } = reference ?? {};
  return (thing: Acteur | Action): Cell => {
    const fields = thing as Readonly<Record<string, unknown>>;
    const valeur = fields[cle] ?? (sinon && fields[sinon]);
    if (!isListe) return (valeur as Cell | null) ?? '';
    const valeurs = valeur as readonly string[];
    return together(nom ? valeurs.map(nom) : valeurs);
  };
}

const ACTEUR = colonnesOf('acteurs').map(cellOf);
const ACTION = colonnesOf('actions')
  .filter(({ champ }) => champ !== 'acteur')
  .map(cellOf);

/** A row of titles, the official ones and those of the other columns, then a row an acteur. */
export function lignesOf(acteurs: readonly Acteur[]): Rows {
  const autres = [...new Set(acteurs.flatMap((acteur) => Object.keys(acteur.autres)))];
  return [
    [...champsOf('acteurs'), ...autres],
    ...acteurs.map((acteur) => {
      const cells = ACTEUR.map((cell) => cell(acteur));
      for (const titre of autres)
        cells.push(Object.hasOwn(acteur.autres, titre) ? (acteur.autres[titre] ?? '') : '');
      return cells;
    }),
  ];
}

/** A row of the official titles, then a row an action. */
export function lignesActions(acteurs: readonly Acteur[]): Rows {
  const names = namesOf(acteurs);
  return [
    champsOf('actions'),
    ...acteurs.flatMap(({ actions }, i) =>
      actions.map((action) => [names[i] ?? '', ...ACTION.map((cell) => cell(action))]),
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
