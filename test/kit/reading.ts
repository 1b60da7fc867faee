import { readFileSync } from 'node:fs';
import { type KitDocument, readDocument } from '../../src/kit/document.js';
import { checkRules } from '../../src/kit/rules.js';
import { FileProblems, isError, type Problem } from '../../src/lecture/problems.js';

/** The shipped kit as bytes, and as its own fields. */
export const shippedBytes = () =>
  readFileSync(new URL('../../kit/kit-de-survie.yaml', import.meta.url));
export const readShipped = () => readDocument('kit/kit-de-survie.yaml', shippedBytes());

/** A small right kit: what a test changes stands out. It has 15 lines. */
export const KIT = `titre: Petit kit
constat: Il y a à faire
besoins:
  - {id: argent, nom: Argent}
situations:
  - {id: petite, nom: Petite équipe}
natures:
  - {id: payer, nom: Payer}
partenaires:
  - id: banque
    nom: Banque
    contreparties:
      - {texte: Elle attend, nature: payer, situations: [petite]}
    apports:
      - {texte: Elle apporte, besoins: [argent]}
`;

/** A file of which every field is right; throws FileProblems else. */
export function read(text: string | Uint8Array, chemin = 'k.yaml'): KitDocument {
  return whole(readAll(text, chemin));
}

/** What was read, where nothing in it is wrong; throws FileProblems else. */
export function whole<T extends Pick<KitDocument, 'problems'>>(reading: T): T {
  if (reading.problems.length > 0) throw new FileProblems(reading.problems);
  return reading;
}

/** A file as far as it can be understood. */
export function readAll(text: string | Uint8Array, chemin = 'k.yaml'): KitDocument {
  return readDocument(chemin, typeof text === 'string' ? new TextEncoder().encode(text) : text);
}

/** French text with plain spaces and apostrophes, as one types it in a test. */
export const plain = (text: string) => text.replace(/[\u00a0\u202f]/g, ' ').replace(/’/g, "'");

/** « line:column message » of each problem. */
export function told(problems: readonly Problem[]): string[] {
  return problems.map(
    ({ position, message }) => `${position.line}:${position.column} ${plain(message)}`,
  );
}

/** The errors that an action is refused for; throws where it is not, or for something else. */
export function problemsOf(action: () => unknown): readonly Problem[] {
  try {
    action();
  } catch (error) {
    if (error instanceof FileProblems) return error.problems.filter(isError);
    throw error;
  }
  throw new Error('nothing was refused');
}

/** What is told of a text that is refused. */
export const refusal = (text: string | Uint8Array) => told(problemsOf(() => read(text)));

/**
 * What the rules tell of a kit and its supplements together: « file:line:column message », each
 * file by its number, the kit being 0.
 */
export function ruleProblems(...texts: readonly string[]): string[] {
  const problems = checkRules(texts.map((text, i) => readAll(text, `${i}`)));
  return problems.map((problem) => `${problem.fichier}:${told([problem])}`);
}
