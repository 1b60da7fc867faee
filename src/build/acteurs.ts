import { toJsonSchema } from '@valibot/to-json-schema';
import * as v from 'valibot';
import type { said } from '../acteurs/cellules.js';
import { FORMES, type Forme } from '../acteurs/champs.js';

/** What is derived from the description of the fields when the program is built; never loaded by it. */

/**
 * The text of kit/acteurs.schema.json, by which an editor completes and checks acteurs written in YAML: from the
 * same description as the validators of cells. What JSON Schema cannot express is left to them.
 */
export function acteursJsonSchema(): string {
  const items = (forme: Forme) => {
    const { champs, obligatoire } = FORMES[forme];
    const entries: v.ObjectEntries = champs;
    const optional = Object.keys(entries).filter((champ) => champ !== obligatoire);
    // Columns of another name are kept.
    return v.array(v.partial(v.looseObject(entries), optional as [string, ...string[]]));
  };
  const fichier = v.object({
    acteurs: v.optional(items('acteurs')),
    actions: v.optional(items('actions')),
  });
  const schema = toJsonSchema(fichier, {
    typeMode: 'input',
    ignoreActions: ['transform', 'check'],
    overrideAction: ({ valibotAction, jsonSchema }) => {
      if (valibotAction.type !== 'metadata') return undefined;
      const { portrait } = (valibotAction as ReturnType<typeof said>).metadata;
      const { portrait: _, ...standard }: Readonly<Record<string, unknown>> = { ...jsonSchema };
      return { ...standard, description: portrait.description };
    },
  });
  return `${JSON.stringify({ title: 'Acteurs d’un territoire', ...schema }, null, 2)}\n`;
}
