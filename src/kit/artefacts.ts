import { toJsonSchema } from '@valibot/to-json-schema';
import { kitSchema } from './schema.js';

/** What is derived from the kit's description when the program is built; never loaded by it. */

/**
 * The text of kit/kit.schema.json, by which an editor completes and checks a kit: from the same
 * description as the validator. Checks that JSON Schema cannot express are left to the validator.
 */
export function kitJsonSchema(): string {
  const schema = toJsonSchema(kitSchema, {
    typeMode: 'input',
    ignoreActions: ['transform', 'check'],
  });
  return `${JSON.stringify({ title: 'Kit ou supplément de partenaires', ...schema }, null, 2)}\n`;
}
