import * as v from 'valibot';
import { didYouMean } from '../text/nearest.js';
import { fr } from '../text/typography.js';
import type { LectureCode } from './explications.js';
import { type Flaw, MendedData } from './mend.js';
import type { ParsedYaml, Path } from './parse.js';
import { MAX_PROBLEMS, type Problem, samePlace } from './problems.js';

/** A flaw of data against a schema, in words. */
interface Fault extends Flaw {
  readonly code: string;
  readonly message: string;
  readonly at: 'key' | 'value';
}

type Issue = v.BaseIssue<unknown>;

/** What is expected where a map of fields is. */
export const FICHE = fr`un groupe de champs (« champ : valeur »)`;

const KINDS: Readonly<Record<string, string>> = {
  string: fr`un texte`,
  Array: fr`une liste (une ligne « - … » par élément)`,
  Object: FICHE,
};

/**
 * A message for a check of a schema, with its code: valibot carries one text, so they go together.
 */
export const coded = (code: string, message: string) => `${message} [${code}]`;

/** What the issues of a schema say of the data, at most MAX_PROBLEMS of them. */
export function faultsOf(issues: readonly Issue[], schema: v.GenericSchema): Fault[] {
  return issues.slice(0, MAX_PROBLEMS).flatMap((issue) => explain(issue, [], schema));
}

function explain(issue: Issue, parent: Path, schema: v.GenericSchema): Fault[] {
  const path = [...parent, ...(issue.path?.map(({ key }) => key as string | number) ?? [])];
  if (issue.issues) return explainUnion(issue.issues, path, schema);
  const { type, input } = issue.path?.at(-1) ?? {};
  if (type === 'object' && Array.isArray(input)) {
    // valibot takes a list for an object with the fields 0, 1…: say what it really is, once.
    return [mismatch(path.slice(0, -1), 'Object', 'Array')];
  }
  if (issue.expected === 'never') return unknownFields(input, path.slice(0, -1), schema);
  if (issue.kind === 'validation' || issue.type === 'picklist') return [checked(path, issue)];
  if (issue.received === 'undefined') {
    const message = fr`il manque le champ « ${path.at(-1) ?? ''} »`;
    return [{ ...fault(path, 'champ-manquant', message), isMissing: true }];
  }
  // valibot quotes a received value, and names the constructor of anything else.
  const received = issue.received.startsWith('"') ? 'string' : issue.received;
  return [mismatch(path, issue.expected ?? '', received)];
}

const fault = (path: Path, code: LectureCode, message: string): Fault => ({
  path,
  code,
  message,
  at: 'value',
  isMissing: false,
});

/** A check that the schema words itself, by `coded`. */
function checked(path: Path, issue: Issue): Fault {
  const [, message = '', code = ''] = /^(.*) \[([a-z-]+)\]$/s.exec(issue.message) ?? [];
  return { path, code, message, at: 'value', isMissing: false };
}

function mismatch(path: Path, expected: string, received: string): Fault {
  const wanted = KINDS[expected] ?? fr`un groupe de champs`;
  const found = KINDS[received] ?? fr`autre chose`;
  return fault(path, 'valeur-inattendue', fr`attendu : ${wanted} ; trouvé : ${found}`);
}

/** valibot stops at the first unknown field of a group: tell them all. */
function unknownFields(input: unknown, path: Path, schema: v.GenericSchema): Fault[] {
  const known = fieldsAt(schema, path);
  const unknown = Object.keys(input as object).filter((name) => !known.includes(name));
  return unknown.slice(0, MAX_PROBLEMS).map((name) => {
    const hint = didYouMean(name, known) || fr` ; champs possibles : ${known.join(', ')}`;
    const message = fr`champ inconnu « ${name} »${hint}`;
    return { ...fault([...path, name], 'champ-inconnu', message), at: 'key' };
  });
}

/** A sentence may be a text or a group of fields: judge it as what its author meant it to be. */
function explainUnion(issues: readonly Issue[], path: Path, schema: v.GenericSchema): Fault[] {
  const deeper = issues.filter((issue) => issue.path);
  const relevant = deeper.length > 0 ? deeper : issues.slice(-1);
  return relevant.flatMap((issue) => explain(issue, path, schema));
}

interface SchemaNode {
  readonly entries?: Readonly<Record<string, SchemaNode>>;
  readonly item?: SchemaNode;
  readonly wrapped?: SchemaNode;
  readonly pipe?: readonly SchemaNode[];
  readonly options?: readonly SchemaNode[];
}

/** The field names that a schema allows at a path: what a mistyped name is compared with. */
export function fieldsAt(schema: unknown, path: Path): string[] {
  let node = unwrap(schema as SchemaNode);
  for (const step of path) {
    node = unwrap(typeof step === 'number' ? node?.item : node?.entries?.[step]);
  }
  return Object.keys(node?.entries ?? {});
}

function unwrap(node: SchemaNode | undefined): SchemaNode | undefined {
  const inner = node?.wrapped ?? node?.options?.find((option) => option.entries) ?? node?.pipe?.[0];
  return inner === undefined || inner === node ? node : unwrap(inner);
}

/** Each pass takes out what the one before has made bare; a kit has five levels. */
const MAX_PASSES = 8;

/** What a schema says of a file: what it holds, as far as it can be understood, and what is wrong. */
export type Validated<S extends v.GenericSchema> = ReturnType<typeof validate<S>>;

/** Checks parsed YAML against a schema; what is wrong is told, and left out of the output. */
export function validate<S extends v.GenericSchema>(parsed: ParsedYaml, schema: S) {
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
  /** A problem at a path of `output`. */
  const problem: ParsedYaml['problem'] = (path, ...rest) =>
    parsed.problem(mended.original(path), ...rest);
  return {
    /** Defaults filled in; null where too little is left. Whole where there is no problem. */
    output: result.success ? result.output : null,
    /** All that is wrong in the file by itself, at most MAX_PROBLEMS. */
    problems: problems.slice(0, MAX_PROBLEMS),
    /** Paths, in the data of the file, of what `output` does not hold because it is wrong. */
    lost: mended.lost,
    problem,
    /** A path of `output`, as a path in the data of the file. */
    original: (path: Path) => mended.original(path),
  };
}

function problemsOf(
  issues: readonly Issue[],
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
