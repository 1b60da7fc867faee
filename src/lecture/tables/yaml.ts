import { fr } from '../../text/typography.js';
import type { LectureCode } from '../explications.js';
import { FICHE } from '../faults.js';
import { type ParsedYaml, type Path, parseYaml } from '../parse.js';
import { FileProblems, type Problem } from '../problems.js';
import { MAX_BYTES, readSource } from '../source.js';
import {
  choose,
  EXCES,
  Grille,
  type Lecture,
  remarkOn,
  type Table,
  unknownSheet,
} from './table.js';

const UNEXPECTED: LectureCode = 'valeur-inattendue';
const EXCESS: LectureCode = 'limite-depassee';

/** Between the values of a cell. */
const BETWEEN = '; ';

type Fields = Readonly<Record<string, unknown>>;

/**
 * Reads lists of groups of fields, each under its name (« acteurs: », « actions: »), as the sheets of a
 * workbook: a row an item, a column a field, under the names of the fields. Throws FileProblems where it is
 * no YAML, or another shape.
 */
export function readYaml(
  fichier: string,
  octets: Uint8Array,
  feuille: string | undefined,
): Lecture {
  const source = readSource(fichier, octets);
  if (octets.length > MAX_BYTES) {
    const message = fr`un fichier YAML de plus de ${MAX_BYTES / 1024 / 1024} Mo n'est pas lu ; écrivez plutôt un fichier .csv`;
    throw new FileProblems([source.problem(0, EXCESS, message)]);
  }
  const parsed = parseYaml(source);
  const lists = isFields(parsed.data) ? parsed.data : {};
  const noms = Object.keys(lists);
  const misfits =
    noms.length > 0
      ? noms.flatMap((nom) => misfitsOf(parsed, nom, lists[nom]))
      : [misfit(parsed, [], LIST)];
  const problems = [...parsed.problems, ...misfits];
  if (problems.length > 0) throw new FileProblems(problems);
  const wanted = choose(noms, feuille);
  if (wanted.length === 0) throw unknownSheet(fichier, noms, feuille ?? '');
  const remarque = remarkOn(
    wanted,
    noms.filter((nom) => !wanted.includes(nom)),
  );
  return {
    tables: wanted.map((nom) => tableOf(parsed, nom, lists[nom] as readonly Fields[])),
    problems: parsed.warnings,
    remarques: remarque === null ? [] : [fr`${fichier} : ${remarque}`],
  };
}

const isFields = (data: unknown): data is Fields =>
  typeof data === 'object' && data !== null && !Array.isArray(data);

const LIST = fr`une liste de fiches sous un nom, par exemple « acteurs: »`;
const TEXT = fr`un texte, ou une liste de textes`;

const misfit = (parsed: ParsedYaml, path: Path, expected: string) =>
  parsed.problem(path, UNEXPECTED, fr`attendu : ${expected}`);

/** What is no list of groups of texts. */
function misfitsOf(parsed: ParsedYaml, nom: string, list: unknown): Problem[] {
  if (!Array.isArray(list)) return [misfit(parsed, [nom], LIST)];
  return list.flatMap((item: unknown, i) => {
    if (!isFields(item)) return [misfit(parsed, [nom, i], FICHE)];
    return Object.entries(item)
      .filter(([, value]) => !isText(value))
      .map(([champ]) => misfit(parsed, [nom, i, champ], TEXT));
  });
}

const isText = (value: unknown) =>
  typeof value === 'string' ||
  (Array.isArray(value) && value.every((item) => typeof item === 'string'));

function tableOf(parsed: ParsedYaml, nom: string, list: readonly Fields[]): Table {
  const champs = [...new Set(list.flatMap((item) => Object.keys(item)))];
  /** Where a column is named first. */
  const first = (champ: string) => list.findIndex((item) => Object.hasOwn(item, champ));
  const pathOf = (ligne: number, champ: string | undefined): Path => {
    const item = ligne === 0 ? first(champ ?? '') : ligne - 1;
    return [nom, item, ...(champ === undefined ? [] : [champ])];
  };
  const grille = new Grille((exces) => {
    throw new FileProblems([parsed.problem([nom], EXCESS, EXCES[exces], 'key')]);
  });
  for (const [colonne, champ] of champs.entries()) {
    grille.put(0, colonne, champ);
    for (const [i, item] of list.entries()) grille.put(i + 1, colonne, cellOf(item[champ]));
  }
  return {
    fichier: parsed.source.fichier,
    feuille: nom,
    lignes: grille.lignes,
    problem: (ligne, colonne, code, message, niveau) =>
      parsed.problem(
        pathOf(ligne, champs[colonne]),
        code,
        message,
        ligne === 0 ? 'key' : 'value',
        niveau,
      ),
  };
}

const cellOf = (value: unknown) => [value ?? ''].flat().join(BETWEEN);
