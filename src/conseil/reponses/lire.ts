import * as v from 'valibot';
import type { Kit } from '../../kit/model.js';
import { coded, type Validated, validate } from '../../lecture/faults.js';
import { type Path, parseYaml } from '../../lecture/parse.js';
import { displayName, FileProblems, type Problem } from '../../lecture/problems.js';
import { readSource } from '../../lecture/source.js';
import { cleanLine } from '../../text/clean.js';
import { didYouMean } from '../../text/nearest.js';
import { fr } from '../../text/typography.js';
import type { Reponses } from '../demande.js';
import { VERSION } from './ecriture.js';
import type { ReponsesCode } from './explications.js';

const told = (code: ReponsesCode, message: string) => coded(code, message);

const ids = v.optional(v.array(v.string()), []);
const schema = v.strictObject({
  version: v.pipe(
    v.string(),
    v.value(
      VERSION,
      told('version-inconnue', fr`version inconnue ; celle de ce programme est ${VERSION}`),
    ),
  ),
  kit: v.pipe(v.string(), v.transform(cleanLine)),
  repondant: v.optional(v.pipe(v.string(), v.transform(cleanLine))),
  essentiels: ids,
  besoins: ids,
  situations: ids,
  refus: ids,
});

/** Each list of a file, what the kit calls it, and what one of it is called. */
const LISTS = [
  ['essentiels', 'besoins', fr`le besoin`],
  ['besoins', 'besoins', fr`le besoin`],
  ['situations', 'situations', fr`la situation`],
  ['refus', 'natures', fr`la nature de contrepartie`],
] as const;

export interface SavedReponses {
  /** The path of the file, as it was given. */
  readonly chemin: string;
  readonly reponses: Reponses;
  /** Who answered, where the file says it. */
  readonly repondant: string | undefined;
  /** The title of the kit for which they were given. */
  readonly titre: string;
  /** A problem of the file at a path in it. */
  readonly problem: (path: Path, code: ReponsesCode, message: string) => Problem;
  /** A sentence to say of them beside the result; empty where there is nothing. */
  readonly note: string;
}

/**
 * The answers that the bytes of a file hold; `chemin` names it (`-` is standard input). Throws FileProblems where the file is wrong, also for
 * an answer that names what the kit does not have: dropping it in silence would change the advice.
 */
export function parseReponses(chemin: string, octets: Uint8Array, kit: Kit): SavedReponses {
  const parsed = parseYaml(readSource(displayName(chemin), octets));
  const validated = validate(parsed, schema);
  const problems = [...validated.problems, ...unknownAnswers(validated, kit)];
  if (problems.length > 0 || validated.output === null) throw new FileProblems(problems);
  const { kit: titre, version: _, repondant, ...reponses } = validated.output;
  const note = fr`Note : ces réponses ont été données pour le kit « ${titre} ».`;
  return {
    chemin,
    reponses,
    repondant,
    titre,
    problem: validated.problem,
    note: sameTitle(titre, kit.titre) ? '' : note,
  };
}

/** Whether two titles are the same but for the kind of their spaces: nobody sees it. */
export const sameTitle = (a: string, b: string) => spaced(a) === spaced(b);
const spaced = (titre: string) => titre.replace(/\s+/g, ' ');

function unknownAnswers({ output, problem }: Validated<typeof schema>, kit: Kit): Problem[] {
  return LISTS.flatMap(([list, kind, label]) => {
    const known = kit[kind].map(({ id }) => id);
    return (output?.[list] ?? []).flatMap((id, i) => {
      if (known.includes(id)) return [];
      const what = fr`${label} « ${id} » n'existe pas, ou plus, dans le kit`;
      const message = fr`${what} ; retirez cette ligne ou corrigez-la${didYouMean(id, known)}`;
      return [problem([list, i], UNKNOWN, message)];
    });
  });
}

const UNKNOWN: ReponsesCode = 'reponse-inconnue';
