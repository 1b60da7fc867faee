import * as v from 'valibot';
import { faultsOf } from '../lecture/faults.js';
import { type Forme, portraitOf, schemaOf } from './champs.js';
import { erreur, type Faute } from './constats.js';
import { type Contexte, resoudre } from './references.js';

/** What a cell says: its value (undefined where nothing right is left), and what is wrong with it. */
export interface Lu {
  readonly valeur: unknown;
  readonly fautes: readonly Faute[];
  /** Whether a zero before it, which a spreadsheet had taken, was given back. */
  readonly isMended: boolean;
}

/** Columns repeat their values; of one that does not, no more are kept. */
const MAX_CONNUS = 10_000;

/** A reader of the cells of a column that are not empty; what it has read once, it knows. */
export function lecteurOf(
  forme: Forme,
  champ: string,
  contexte: Contexte,
): (cellule: string) => Lu {
  const schema = schemaOf(forme, champ);
  const { longueur = 0 } = portraitOf(forme, champ);
  const known = new Map<string, Lu>();
  return (cellule) => {
    const before = known.get(cellule);
    if (before) return before;
    const lu = readCell(schema, champ, longueur, cellule, contexte);
    if (known.size < MAX_CONNUS) known.set(cellule, lu);
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

function readValue(
  schema: v.GenericSchema<unknown>,
  champ: string,
  cellule: string,
  contexte: Contexte,
): Pick<Lu, 'valeur' | 'fautes'> {
  const result = v.safeParse(schema, cellule, { abortPipeEarly: true });
  const fautes = result.success
    ? []
    : faultsOf(result.issues, schema).map(({ code, message }) =>
        erreur(code as Faute['code'], message),
      );
  const right = result.success ? result.output : rightOf(result);
  const dire = (faute: Faute) => fautes.push(faute);
  const valeur = right === undefined ? undefined : resoudre(champ, right, contexte, dire);
  return { valeur, fautes };
}

/** Of a list, the items that nothing is wrong with; of anything else, nothing. */
function rightOf({ output, issues }: v.SafeParseResult<v.GenericSchema>): unknown {
  if (!Array.isArray(output)) return undefined;
  const wrong = new Set(issues?.map(({ path }) => path?.[0]?.key));
  return output.filter((_, i) => !wrong.has(i));
}
