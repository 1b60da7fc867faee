import { colonnesOf, FORMES, type Forme } from '../acteurs/champs.js';
import { fr } from '../text/typography.js';

/** What is derived from the description of the columns when the program is built; never loaded by it. */

/**
 * The text of kit/acteurs.schema.json, by which an editor completes and checks acteurs written in YAML. What JSON
 * Schema cannot express is left to the readers of cells.
 */
export function acteursJsonSchema(): string {
  // Columns of another name are kept.
  const items = (forme: Forme) => ({
    type: 'array',
    items: {
      type: 'object',
      properties: Object.fromEntries(colonnesOf(forme).map(({ champ, json }) => [champ, json])),
      required: [FORMES[forme].obligatoire],
    },
  });
  const schema = {
    title: fr`Acteurs d'un territoire`,
    type: 'object',
    properties: { acteurs: items('acteurs'), actions: items('actions') },
    required: [],
    $schema: 'http://json-schema.org/draft-07/schema#',
  };
  return `${JSON.stringify(schema, null, 2)}\n`;
}
