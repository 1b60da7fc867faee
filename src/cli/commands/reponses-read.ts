import * as v from 'valibot';
import type { Reponses } from '../../conseil/demande.js';
import type { Kit } from '../../kit/model.js';
import { coded, type Validated, validate } from '../../lecture/faults.js';
import { type Path, parseYaml } from '../../lecture/parse.js';
import { displayName, FileProblems, type Problem } from '../../lecture/problems.js';
import { MAX_BYTES, readSource } from '../../lecture/source.js';
import { cleanLine } from '../../text/clean.js';
import { didYouMean } from '../../text/nearest.js';
import { fr } from '../../text/typography.js';
import type { World } from '../../world.js';
import type { ReponsesCode } from './reponses-explications.js';
import { VERSION } from './reponses-write.js';

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
  readonly reponses: Reponses;
  /** Who answered, where the file says it. */
  readonly repondant: string | undefined;
  /** The title of the kit for which they were given. */
  readonly titre: string;
  /** A problem of the file at a path in it. */
  readonly problem: (path: Path, code: ReponsesCode, message: string) => Problem;
  /** What to say of them beside the result; empty where there is nothing. */
  readonly note: string;
}

/**
 * Reads saved answers; `-` is standard input. Throws FileProblems where the file is wrong, also for
 * an answer that names what the kit does not have: dropping it in silence would change the advice.
 */
export function readReponses(world: World, path: string, kit: Kit): SavedReponses {
  const parsed = parseYaml(readSource(displayName(path), world.files.read(path, MAX_BYTES)));
  const validated = validate(parsed, schema);
  const problems = [...validated.problems, ...unknownAnswers(validated, kit)];
  if (problems.length > 0 || validated.output === null) throw new FileProblems(problems);
  const { kit: titre, version: _, repondant, ...reponses } = validated.output;
  const note = fr`Note : ces réponses ont été données pour le kit « ${titre} ».\n`;
  return {
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

function unknownAnswers(
  { output, problem }: Validated<v.InferOutput<typeof schema>>,
  kit: Kit,
): Problem[] {
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
