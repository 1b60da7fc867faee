import { toJsonSchema } from '@valibot/to-json-schema';
import type { Compiled } from '../kit/compiled.js';
import { readDocument } from '../kit/document.js';
import { checkRules } from '../kit/rules.js';
import { kitSchema } from '../kit/schema.js';
import { COMPLEMENT, SHIPPED_KIT } from '../kit/selection.js';
import { FileProblems } from '../lecture/problems.js';

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

/**
 * The text of dist/kit.json: the shipped files, checked together. `read` gives the bytes of a file
 * of the folder kit/. Throws FileProblems where they are wrong.
 */
export function compileKit(read: (name: string) => Uint8Array): string {
  const names = [SHIPPED_KIT, COMPLEMENT];
  const documents = names.map((name) => readDocument(name, read(name)));
  const problems = [
    ...documents.flatMap((document) => document.problems),
    ...checkRules(documents),
  ];
  if (problems.length > 0) throw new FileProblems(problems);
  const compiled: Compiled = Object.fromEntries(
    documents.map(({ chemin, contenu }) => [
      chemin,
      { texte: new TextDecoder().decode(read(chemin)), contenu },
    ]),
  );
  return JSON.stringify(compiled);
}
