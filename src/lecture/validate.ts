import * as v from 'valibot';
import { faultsOf } from './faults.js';
import { MendedData } from './mend.js';
import type { ParsedYaml, Path } from './parse.js';
import { MAX_PROBLEMS, type Problem, samePlace } from './problems.js';

/** Each pass takes out what the one before has made bare; a kit has five levels. */
const MAX_PASSES = 8;

/** What a schema says of a file: what it holds, as far as it can be understood, and what is wrong. */
export interface Validated<T> {
  /** Defaults filled in; null where too little is left. Whole where there is no problem. */
  readonly output: T | null;
  /** All that is wrong in the file by itself, at most MAX_PROBLEMS. */
  readonly problems: readonly Problem[];
  /** Paths, in the data of the file, of what `output` does not hold because it is wrong. */
  readonly lost: readonly Path[];
  /** A problem at a path of `output`. */
  readonly problem: ParsedYaml['problem'];
  /** A path of `output`, as a path in the data of the file. */
  original(path: Path): Path;
}

/** Checks parsed YAML against a schema; what is wrong is told, and left out of the output. */
export function validate<S extends v.GenericSchema>(
  parsed: ParsedYaml,
  schema: S,
): Validated<v.InferOutput<S>> {
  const mended = new MendedData(parsed.data);
  let result = v.safeParse(schema, mended.data);
  const problems = [...parsed.problems, ...problemsOf(result.issues ?? [], parsed, schema)];
  // Where so much is wrong, the rest says nothing.
  const passes = problems.length < MAX_PROBLEMS ? MAX_PASSES : 0;
  for (let pass = 0; !result.success && pass < passes; pass++) {
    mended.mend(faultsOf(result.issues, schema));
    if (mended.data === undefined) break;
    result = v.safeParse(schema, mended.data);
  }
  return {
    output: result.success ? result.output : null,
    problems: problems.slice(0, MAX_PROBLEMS),
    lost: mended.lost,
    problem: (path, ...rest) => parsed.problem(mended.original(path), ...rest),
    original: (path) => mended.original(path),
  };
}

function problemsOf(
  issues: readonly v.BaseIssue<unknown>[],
  parsed: ParsedYaml,
  schema: v.GenericSchema,
): Problem[] {
  const problems = faultsOf(issues, schema)
    // What could not be read at all is told once, where it was read.
    .filter(({ path, at }) => !parsed.isUnread(path, at))
    .slice(0, MAX_PROBLEMS)
    .map(({ path, code, message, at }) => parsed.problem(path, code, message, at));
  return problems.filter((p, i) => problems.findIndex((other) => samePlace(p, other)) === i);
}
