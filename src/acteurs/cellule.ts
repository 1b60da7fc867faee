import * as v from 'valibot';
import { faultsOf } from '../lecture/faults.js';
import { MAX_TEXTE } from './cellules.js';
import { type Forme, isTexte, portraitOf, schemaOf } from './champs.js';
import { erreur, type Faute } from './constats.js';
import { type Contexte, isReference, resoudre } from './references.js';

/** What a cell says: its value (undefined where nothing right is left), and what is wrong with it. */
export interface Lu {
  readonly valeur: unknown;
  readonly fautes: readonly Faute[];
  /** Whether a zero before it, which a spreadsheet had taken, was given back. */
  readonly isMended: boolean;
}

/** Reads a cell that is not empty: a text that is right as it stands, or what it says. */
export type Lecteur = (cellule: string) => string | Lu;

/** Columns repeat their values; in one that has more, looking costs more than reading. */
const MAX_CONNUS = 10_000;

/** A reader of the cells of a column; what it has read once, it knows. */
export function lecteurOf(forme: Forme, champ: string, contexte: Contexte): Lecteur {
  const schema = schemaOf(forme, champ);
  const { longueur = 0 } = portraitOf(forme, champ);
  const isFree = isTexte(forme, champ) && !isReference(champ);
  const known = new Map<string, Lu>();
  return (cellule) => {
    // Most cells are so, and no two alike.
    if (isFree && cellule.length <= MAX_TEXTE) return cellule;
    if (known.size >= MAX_CONNUS) return readCell(schema, champ, longueur, cellule, contexte);
    const before = known.get(cellule);
    if (before) return before;
    const lu = readCell(schema, champ, longueur, cellule, contexte);
    known.set(cellule, lu);
    return lu;
  };
}

function readCell(
  schema: v.GenericSchema<unknown>,
  champ: string,
  longueur: number,
  cellule: string,
  contexte: Contexte,
): Lu {
  if (/^\d+$/.test(cellule) && cellule.length === longueur - 1) {
    const mended = readValue(schema, champ, `0${cellule}`, contexte);
    // Without its zero it would not be right either: then what is written is judged.
    if (mended.fautes.length === 0) return { ...mended, isMended: true };
  }
  return { ...readValue(schema, champ, cellule, contexte), isMended: false };
}

/** The first thing that is wrong with a value makes the rest of no use. */
const ONE_FAULT = { abortPipeEarly: true };

const fautesOf = (issues: readonly v.BaseIssue<unknown>[], schema: v.GenericSchema): Faute[] =>
  faultsOf(issues, schema).map(({ code, message }) => erreur(code as Faute['code'], message));

function readValue(
  schema: v.GenericSchema<unknown>,
  champ: string,
  cellule: string,
  contexte: Contexte,
): Pick<Lu, 'valeur' | 'fautes'> {
  const result = v.safeParse(schema, cellule, ONE_FAULT);
  const fautes = result.success ? [] : fautesOf(result.issues, schema);
  const right = rightOf(result);
  const dire = (faute: Faute) => fautes.push(faute);
  const valeur = right === undefined ? undefined : resoudre(champ, right, contexte, dire);
  return { valeur, fautes };
}

/** Of a list, the items that nothing is wrong with, each once; of anything else that is wrong, nothing. */
function rightOf({ output, issues }: v.SafeParseResult<v.GenericSchema>): unknown {
  if (!Array.isArray(output)) return issues ? undefined : output;
  const wrong = new Set(issues?.map(({ path }) => path?.[0]?.key));
  return [...new Set(output.filter((_, i) => !wrong.has(i)))];
}
